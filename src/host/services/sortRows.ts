/** Sorting: whole rows of a range change places, with their formulas, formats and notes. */
import type { CellLayer, CellValue } from '../sheetBackend';
import { readShown } from './cellValues';
import { mergesMeeting } from './merges';
import type { GridRange, Platform } from './platform';
import { notEmulated, refuse } from './platformError';

const LAYERS = ['numberFormat', 'background', 'fontColor', 'fontWeight', 'note'] as const;

interface SortKey {
  /** Counted from 1 on the sheet, not in the range. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts by a column number, by `{column, ascending}`, or by a list of these; blanks go last either way. */
export function sortRows(platform: Platform, { sheet, rect }: GridRange, spec: unknown): void {
  if (mergesMeeting(platform, sheet, rect).length > 0) throw notEmulated('sorting merged cells');
  const keys = (Array.isArray(spec) ? spec : [spec]).map(toKey);
  const shown = readShown(platform, { sheet, rect });
  const order = shown.map((_, row) => row);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const index = column - 1 - rect.column;
      const verdict = compareCells(shown[a]?.[index] ?? null, shown[b]?.[index] ?? null, ascending);
      if (verdict !== 0) return verdict;
    }
    return a - b;
  });
  const { backend } = platform;
  const move = <L extends CellLayer>(layer: L) => {
    const cells = backend.read(sheet, layer, rect);
    return order.map((row) => cells[row] ?? []);
  };
  const [values, formulas, results] = [move('value'), move('formula'), move('result')];
  backend.write(sheet, 'value', rect, values);
  if (formulas.some((line) => line.some((formula) => formula !== ''))) {
    backend.write(sheet, 'formula', rect, formulas);
    backend.write(sheet, 'result', rect, results);
  }
  for (const layer of LAYERS) backend.write(sheet, layer, rect, move(layer));
  platform.changed();
}

function toKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec !== 'object' || spec === null) return refuse('Invalid sort specification');
  const { column, ascending = true } = spec as { readonly column?: number; readonly ascending?: boolean };
  return { column: column ?? refuse('Invalid sort specification'), ascending };
}

/** Numbers before texts before booleans; texts without regard to case. */
function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const direction = ascending ? 1 : -1;
  if (rankA !== rankB) return (rankA - rankB) * direction;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: 'accent' }) * direction;
  }
  return (Number(a) - Number(b)) * direction;
}

const BLANK = 3;

function rank(value: CellValue): number {
  if (value === null || value === '') return BLANK;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
