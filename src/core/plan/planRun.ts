/** What a run would write, as data: preview, confirmation, apply and undo all read this one plan. */
import type { Classification } from '../classify';
import { type Cell, isDayCell } from '../facts/cell';
import type { Locale } from '../i18n/text';
import type { Segmentation } from '../segment';
import type { Change, ColumnMark, NewColumn, NumberFormat } from './change';
import { type Coloring, colorChanges } from './colorChanges';
import { columnNote, customerNotes, notesForAll } from './notes';
import { type RunColumn, runColumns, segmentKey } from './runColumns';
import { type OwnedColumn, ownedColumn, type Target } from './target';
import type { UndoRecord } from './undoRecord';

export interface Plan {
  /** Empty: everything in the sheet is as it should be. */
  readonly changes: readonly Change[];
  readonly undo: UndoRecord;
  /** Per pack: customers whose segment in the sheet is another one than before; first-time segments do not count. */
  readonly moved: readonly number[];
}

export interface PlanOptions {
  readonly locale: Locale;
  /** The pack that colours the rows. */
  readonly colorBy: string;
  /** The tab to make; `null` where the customers' sheet is there already. */
  readonly newTab: string | null;
  /** The sheet that the orders come from, remembered on the tab. */
  readonly source?: number;
}

export function planRun(segmentation: Segmentation, target: Target, options: PlanOptions): Plan {
  const rows = matchRows(segmentation, target);
  const layout = layOut(segmentation, target, options);
  const written = layout.map((planned) => ({
    ...planned,
    ...compare(planned, rows, segmentation, options.locale),
  }));
  const added = written.filter(({ owned }) => !owned);
  const lastColumn = target.lastColumn + added.length;
  const marks = marksAfter(segmentation, target, added, options);
  const newRows = rows.length - target.keys.length;

  const changes: Change[] = [];
  if (options.newTab !== null) changes.push({ kind: 'addTab', name: options.newTab, rows: rows.length + 1 });
  else if (newRows > 0)
    changes.push({ kind: 'addRows', after: target.headerRow + target.keys.length, count: newRows });
  if (added.length > 0)
    changes.push({
      kind: 'addColumns',
      after: target.lastColumn,
      insert: options.newTab === null,
      rows: target.headerRow + rows.length,
      columns: added.map(({ column, mark }): NewColumn => ({ mark, format: column.format })),
    });
  for (const { mark } of marks.changed) changes.push({ kind: 'markColumn', key: mark.column, mark });
  changes.push(...cellBlocks(written, target), ...noteBlocks(written, target));
  if (added.length > 0)
    changes.push({ kind: 'fitColumns', column: target.lastColumn + 1, count: added.length });
  changes.push(...colorChanges(marks.coloring, target, { rows: rows.length, lastColumn }));
  return {
    changes,
    undo: {
      madeTab: options.newTab,
      created: added.map(({ column }) => column.key),
      columns: written.flatMap(({ undo }) => (undo ? [undo] : [])),
      marks: marks.changed.map(({ before }) => before),
    },
    moved: segmentation.packs.map(
      ({ pack }) => written.find(({ column }) => column.key === segmentKey(pack.id))?.moved ?? 0,
    ),
  };
}

/** For every row of the sheet after the run: its key, and the customer, −1 where nobody is known. */
type Rows = readonly { readonly key: string; readonly customer: number }[];

function matchRows({ customers }: Segmentation, target: Target): Rows {
  const { ids } = customers.facts;
  const customerOf = new Map(ids.map((id, customer) => [id, customer]));
  const rows = target.keys.map((key) => ({ key, customer: customerOf.get(key) ?? -1 }));
  if (!target.ownTab) return rows;
  const known = new Set(target.keys);
  return [...rows, ...ids.map((key, customer) => ({ key, customer })).filter(({ key }) => !known.has(key))];
}

interface PlannedColumn {
  readonly column: RunColumn;
  readonly mark: ColumnMark;
  readonly position: number;
  readonly owned: OwnedColumn | undefined;
}

function layOut(segmentation: Segmentation, target: Target, options: PlanOptions): readonly PlannedColumn[] {
  let next = target.lastColumn;
  const base = target.ownTab ? { numericIds: hasNumericIds(segmentation, target) } : null;
  return runColumns(segmentation, base, options.locale).map((column) => {
    const owned = ownedColumn(target, column.key);
    const position = owned?.column ?? ++next;
    return { column, owned, position, mark: markOf(column, segmentation, options) };
  });
}

/** A column that holds figures goes on with figures, even when ids of letters join them. */
function hasNumericIds({ customers }: Segmentation, target: Target): boolean {
  const cells = ownedColumn(target, 'customer')?.cells ?? customers.idCells;
  return target.keys.length > 0 ? cells.some(isNumber) : cells.every(isNumber);
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number';
}

function markOf(
  { key, base }: Pick<RunColumn, 'key' | 'base'>,
  { packs }: Segmentation,
  { colorBy, locale, source }: PlanOptions,
): ColumnMark {
  if (base && source !== undefined) return { column: key, source };
  const pack = packs.find((result) => result.pack.id === colorBy)?.pack;
  if (!pack || key !== segmentKey(colorBy)) return { column: key };
  return { column: key, colors: pack.segments.map(({ title, color }) => [title[locale], color]) };
}

interface Comparison {
  readonly cells: readonly Cell[];
  readonly notes: readonly string[] | null;
  readonly cellsDiffer: boolean;
  readonly notesDiffer: boolean;
  readonly moved: number;
  readonly undo: UndoRecord['columns'][number] | null;
}

function compare(
  { column, owned }: PlannedColumn,
  rows: Rows,
  { asOf }: Segmentation,
  locale: Locale,
): Comparison {
  const before = rows.map((_, row) => owned?.cells[row] ?? null);
  const cells = rows.map(({ customer }, row) =>
    customer >= 0 ? column.cell(customer) : column.keep ? (before[row] ?? null) : null,
  );
  const differs = rows.map((_, row) => !sameCell(before[row], cells[row]));
  const segmentBefore = column.notes && segmentNamed(column.notes);
  const moved = rows.map(({ customer }, row) => {
    const old = segmentBefore?.(before[row] ?? null) ?? -1;
    return differs[row] === true && old >= 0 && old !== (column.notes?.segment[customer] ?? -1);
  });
  const notesBefore = rows.map((_, row) => owned?.notes[row + 1] ?? '');
  const write = column.notes && customerNotes(column.notes, locale);
  const notes =
    write &&
    rows.map(({ customer }, row) => {
      if (customer < 0) return '';
      return rows.length <= notesForAll || moved[row] ? write(customer) : (notesBefore[row] ?? '');
    });
  const headerNote = column.notes && columnNote(column.notes, asOf, locale);
  const noteDiffers = rows.map((_, row) => notes !== undefined && notes[row] !== notesBefore[row]);
  const changedRows = rows.flatMap(({ key }, row) =>
    key !== '' && (differs[row] || noteDiffers[row]) ? [row] : [],
  );
  return {
    cells,
    notes: notes && headerNote !== undefined ? [headerNote, ...notes] : null,
    cellsDiffer: !owned || differs.includes(true),
    notesDiffer: noteDiffers.includes(true) || (headerNote ?? '') !== (owned?.notes[0] ?? ''),
    moved: moved.filter(Boolean).length,
    undo:
      owned && changedRows.length > 0
        ? {
            key: column.key,
            ids: changedRows.map((row) => rows[row]?.key ?? ''),
            cells: changedRows.map((row) => before[row] ?? null),
            notes: changedRows.map((row) => notesBefore[row] ?? ''),
            headerNote: owned.notes[0] ?? '',
          }
        : null,
  };
}

/** Which segment a cell names, in whatever language the sheet was written; −1 for none. */
function segmentNamed({ pack }: Classification): (cell: Cell) => number {
  const indexOf = new Map(
    pack.segments.flatMap(({ title }, index) =>
      Object.values(title).map((text): [Cell, number] => [text, index]),
    ),
  );
  return (cell) => indexOf.get(cell) ?? -1;
}

/** A blank cell and an empty text are the same in a sheet. */
function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isDayCell(a) && isDayCell(b)) return a.day === b.day;
  return (a ?? '') === (b ?? '');
}

interface Marks {
  /** The column that colours, where it will stand. */
  readonly coloring: Coloring | null;
  readonly changed: readonly { readonly mark: ColumnMark; readonly before: ColumnMark }[];
}

/** Only one column may colour: the others lose that part of their mark. */
function marksAfter(
  segmentation: Segmentation,
  target: Target,
  added: readonly PlannedColumn[],
  options: PlanOptions,
): Marks {
  const key = segmentKey(options.colorBy);
  const owned = target.owned.map(({ mark, column }) => {
    const wanted = mark.column === key ? markOf({ key }, segmentation, options) : withoutColors(mark);
    return { before: mark, mark: wanted, column };
  });
  const fresh = added.map(({ mark, position }) => ({ mark, column: position }));
  return {
    coloring: [...owned, ...fresh].find(({ mark }) => mark.colors) ?? null,
    changed: owned.filter(({ before, mark }) => JSON.stringify(before) !== JSON.stringify(mark)),
  };
}

function withoutColors({ colors, ...mark }: ColumnMark): ColumnMark {
  return mark;
}

type WrittenColumn = PlannedColumn & Comparison;

/** One block per run of neighbouring columns: one block is one call. A header is written once, so a renamed one stays. */
function cellBlocks(written: readonly WrittenColumn[], target: Target): readonly Change[] {
  const columns = written
    .filter(({ cellsDiffer }) => cellsDiffer)
    .map(({ position, owned, column, cells }) => ({
      position,
      row: owned ? target.headerRow + 1 : target.headerRow,
      cells: [...(owned ? [] : [column.header]), ...cells.map((cell) => asTyped(cell, column.format))],
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
  return blocks.map((block): Change => {
    const [first] = block;
    const height = first?.cells.length ?? 0;
    const cells = Array.from({ length: height }, (_, row) =>
      block.map((column) => column.cells[row] ?? null),
    );
    return { kind: 'writeCells', row: first?.row ?? 1, column: first?.position ?? 1, cells };
  });
}

/** In a column of figures a text such as 007 would be read as typed: an apostrophe, which the sheet takes off, keeps it. */
function asTyped(cell: Cell, format: NumberFormat): Cell {
  return typeof cell === 'string' && format !== '@' && cell !== '' ? `'${cell}` : cell;
}

function noteBlocks(written: readonly WrittenColumn[], target: Target): readonly Change[] {
  return written.flatMap(({ notes, notesDiffer, position }): Change[] =>
    notes && notesDiffer ? [{ kind: 'writeNotes', row: target.headerRow, column: position, notes }] : [],
  );
}
