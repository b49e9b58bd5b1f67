/** How much a plan asks of Google: the time that writing it takes, and the cells that the file grows by. */
import type { Change } from './change';

/** What one of each takes Google at most, in microseconds; a test holds these to the prices of the local host. */
export const writingPrices = { cell: 150, note: 100, row: 260 } as const;

/**
 * Milliseconds that writing the changes takes Google; what is written whatever the number of customers is left out.
 * @example
 * writingTime([{ kind: 'writeNotes', row: 1, column: 1, notes: Array(1000).fill('Loyal') }]) // 100
 */
export function writingTime(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + microsecondsOf(change), 0) / 1000;
}

function microsecondsOf(change: Change): number {
  switch (change.kind) {
    case 'writeCells':
      return writingPrices.cell * change.cells.length * (change.cells[0]?.length ?? 0);
    case 'writeNotes':
      return writingPrices.note * change.notes.length;
    case 'addTab':
      return writingPrices.row * change.rows;
    case 'addRows':
      return writingPrices.row * change.count;
    default:
      return 0;
  }
}

/**
 * Cells that the file has more afterwards; `rows` and `columns` are those of the sheet's grid, of no use for a new tab.
 * @example
 * cellsAdded([{ kind: 'addRows', after: 10, count: 5 }], { rows: 10, columns: 26 }) // 130
 */
export function cellsAdded(
  changes: readonly Change[],
  grid: { readonly rows: number; readonly columns: number },
): number {
  return changes.reduce((sum, change) => {
    if (change.kind === 'addTab') return sum + change.rows * change.columns;
    if (change.kind === 'addRows') return sum + change.count * grid.columns;
    return change.kind === 'addColumns' && change.insert ? sum + change.columns.length * grid.rows : sum;
  }, 0);
}
