/** Ranges that the user may not edit, against what a plan would touch: asked before the first write, not halfway. */
import type { Problem } from '../problem';
import type { Change } from './change';
import type { Target } from './target';

/** Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ProtectedRange {
  /** `null` is the whole sheet. */
  readonly area: Area | null;
  readonly a1: string;
}

/**
 * The first protected range that would be touched; `null` where none is. An area without columns or rows is the line
 * between its neighbours: lines inserted there touch only what lies on both sides of it.
 * @example findProtected([{ row: 1, column: 5, rows: 9, columns: 0 }], [{ area: { row: 1, column: 1, rows: 1, columns: 4 }, a1: 'A1:D1' }]) // null
 * @example findProtected([{ row: 1, column: 4, rows: 9, columns: 0 }], [{ area: { row: 1, column: 1, rows: 1, columns: 4 }, a1: 'A1:D1' }])?.a1 // 'A1:D1'
 */
export function findProtected(
  touched: readonly Area[],
  ranges: readonly ProtectedRange[],
): ProtectedRange | null {
  if (touched.length === 0) return null;
  return ranges.find(({ area }) => area === null || touched.some((touch) => meets(touch, area))) ?? null;
}

export function protectedProblem(sheet: string, hit: ProtectedRange): Problem {
  return hit.area === null
    ? { code: 'protectedSheet', at: [], values: { sheet } }
    : { code: 'protectedRange', at: [], values: { sheet, range: hit.a1 } };
}

/** Behind every row and column that a sheet can have. */
const endless = 100_000_000;

/** What changes touch of a sheet as it stands; what they write into columns that they insert is not there yet. */
export function touchedBy(changes: readonly Change[], target: Target): readonly Area[] {
  if (changes.some(({ kind }) => kind === 'addTab')) return [];
  const added = changes.find((change) => change.kind === 'addColumns');
  const first = added ? added.after + 1 : endless;
  return changes.flatMap((change) =>
    areasOf(change, target).filter(({ column }) => change.kind === 'addColumns' || column < first),
  );
}

function areasOf(change: Change, { headerRow, keys, lastColumn }: Target): readonly Area[] {
  switch (change.kind) {
    case 'addRows':
      return [{ row: change.after + 1, column: 1, rows: 0, columns: endless }];
    case 'addColumns':
      return [{ row: 1, column: change.after + 1, rows: endless, columns: 0 }];
    case 'writeCells':
      return [{ ...change, rows: change.cells.length, columns: change.cells[0]?.length ?? 0 }];
    case 'writeNotes':
      return [{ ...change, rows: change.notes.length, columns: 1 }];
    case 'formatRows':
      return change.columns.map(({ column }) => ({ row: change.row, column, rows: change.rows, columns: 1 }));
    case 'setColorRules':
      return [{ row: headerRow, column: 1, rows: keys.length + 1, columns: lastColumn }];
    case 'deleteColumns':
      return [{ row: 1, column: change.column, rows: endless, columns: change.count }];
    case 'deleteTab':
      return [{ row: 1, column: 1, rows: endless, columns: endless }];
    case 'addTab':
    case 'fitColumns':
    case 'setWidth':
    case 'markColumn':
    case 'releaseColumn':
      return [];
  }
}

function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
