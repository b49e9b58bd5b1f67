/** Changed columns as blocks of cells and notes: one block is one call of the platform. */
import { asTyped } from './asTyped';
import type { Change } from './change';
import type { Comparison } from './compareColumn';
import type { Rows } from './matchRows';
import type { PlannedColumn } from './planColumns';
import type { Target } from './target';
import { aroundRows } from './usersRows';

export type WrittenColumn = PlannedColumn & Comparison;

/** One block per run of neighbouring columns. A header is written once, so a renamed one stays. */
export function cellBlocks(written: readonly WrittenColumn[], target: Target, rows: Rows): readonly Change[] {
  const columns = written
    .filter(({ cellsDiffer }) => cellsDiffer)
    .map(({ position, owned, column, cells }) => ({
      position,
      owned,
      row: owned ? target.headerRow + 1 : target.headerRow,
      cells: [
        ...(owned ? [] : [column.header]),
        ...cells.map((cell) => asTyped(cell, column.format === '@')),
      ],
    }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.position - b.position);
  const blocks: (typeof columns)[] = [];
  for (const column of columns) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block && last && last.position + 1 === column.position && last.row === column.row) block.push(column);
    else blocks.push([column]);
  }
  const isUsers = (sheetRow: number) => rows[sheetRow - target.headerRow - 1]?.isUsers === true;
  return blocks.flatMap((block): readonly Change[] => {
    const [first] = block;
    const height = first?.cells.length ?? 0;
    const cells = Array.from({ length: height }, (_, row) =>
      block.map((column) => column.cells[row] ?? null),
    );
    const whole = { kind: 'writeCells', row: first?.row ?? 1, column: first?.position ?? 1, cells } as const;
    return first?.owned ? aroundRows(whole, isUsers) : [whole];
  });
}

/** From the first note that differs to the last. */
export function noteBlocks(written: readonly WrittenColumn[], target: Target): readonly Change[] {
  return written.flatMap(({ notes, owned, position }): Change[] => {
    const differs = (notes ?? []).map((note, row) => note !== (owned?.notes[row] ?? ''));
    const first = differs.indexOf(true);
    if (!notes || first < 0) return [];
    const changed = notes.slice(first, differs.lastIndexOf(true) + 1);
    return [{ kind: 'writeNotes', row: target.headerRow + first, column: position, notes: changed }];
  });
}
