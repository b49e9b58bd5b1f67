/** Inserting, deleting and moving rows and columns, with what new lines take over from their neighbours. */
import type { Axis, Rect, SheetId } from '../sheetBackend';
import type { Platform } from './platform';
import { notEmulated, refuse } from './platformError';
import { wholeSheet } from './sheetGrid';

interface Lines {
  readonly sheet: SheetId;
  readonly axis: Axis;
}

/** What new lines take over, with what a fresh cell has: that need not be copied. */
const TAKEN_OVER = {
  numberFormat: 'General',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  validation: '',
} as const;
type TakenOver = keyof typeof TAKEN_OVER;

/** New lines get the formats and validations of the line `like` (as it was counted before), never its values or notes. */
export function insertLines(
  platform: Platform,
  { sheet, axis }: Lines,
  { before, count, like }: { readonly before: number; readonly count: number; readonly like: number },
): void {
  const { backend } = platform;
  const whole = wholeSheet(platform, sheet);
  const used = axis === 'row' ? like < whole.rows : like < whole.columns;
  const source = axis === 'row' ? { ...whole, row: like, rows: 1 } : { ...whole, column: like, columns: 1 };
  const target: Rect =
    axis === 'row' ? { ...whole, row: before, rows: count } : { ...whole, column: before, columns: count };
  const copies = used
    ? (Object.keys(TAKEN_OVER) as TakenOver[]).map((layer) =>
        copyLine(platform, { sheet, axis, layer, source, count }),
      )
    : [];
  if (axis === 'row') backend.insertRows(sheet, before, count);
  else backend.insertColumns(sheet, before, count);
  for (const copy of copies) copy(target);
  platform.changed();
}

export function deleteLines(
  platform: Platform,
  { sheet, axis }: Lines,
  { first, count }: { readonly first: number; readonly count: number },
): void {
  if (axis === 'row') platform.backend.deleteRows(sheet, first, count);
  else platform.backend.deleteColumns(sheet, first, count);
  platform.changed();
}

/** `destination` is counted from 1 on the sheet as it was: the lines come to stand before it. */
export function moveLines(
  platform: Platform,
  { sheet, axis }: Lines,
  { lines, destination }: { readonly lines: Rect; readonly destination: number },
): void {
  const whole = wholeSheet(platform, sheet);
  const [first, count] = axis === 'row' ? [lines.row, lines.rows] : [lines.column, lines.columns];
  const size = axis === 'row' ? whole.rows : whole.columns;
  if (destination < 1 || destination > size + 1) refuse(`Those ${axis}s are out of bounds.`);
  refuseTornMerge(platform, { sheet, axis }, [first, first + count, destination - 1]);
  if (axis === 'row') platform.backend.moveRows(sheet, first, count, destination - 1);
  else platform.backend.moveColumns(sheet, first, count, destination - 1);
  platform.changed();
}

/** What Google does with a merge that a move would tear apart is not known. */
function refuseTornMerge(platform: Platform, { sheet, axis }: Lines, cuts: readonly number[]): void {
  const isTorn = platform.backend.parts(sheet, 'merges').some(({ range }) => {
    const end = axis === 'row' ? range.row + range.rows : range.column + range.columns;
    return cuts.some((cut) => range[axis] < cut && cut < end);
  });
  if (isTorn) throw notEmulated(`moving ${axis}s through merged cells`);
}

function copyLine<L extends TakenOver>(
  { backend }: Platform,
  copy: Lines & { readonly layer: L; readonly source: Rect; readonly count: number },
): (target: Rect) => void {
  const { sheet, axis, layer, source, count } = copy;
  const cells = backend.read(sheet, layer, source);
  if (cells.every((line) => line.every((cell) => cell === TAKEN_OVER[layer]))) return () => {};
  const repeated =
    axis === 'row'
      ? Array.from({ length: count }, () => cells[0] ?? [])
      : cells.map((line) => line.flatMap((cell) => Array.from({ length: count }, () => cell)));
  return (target) => backend.write(sheet, layer, target, repeated);
}
