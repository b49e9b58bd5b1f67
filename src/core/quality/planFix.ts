/** What a fix would change, as data: preview, apply and undo all read this. */
import { type Cell, isDayCell } from '../facts/cell';
import type { Regional } from '../facts/regional';
import type { MappedTable } from '../readFacts';
import type { CellPlace, Checked } from './checked';
import { toChecked } from './checkQuality';
import type { MendableKind } from './qualityCatalog';
import { idRoles, untidyIds } from './untidyIds';
import { writtenDays, writtenNumbers } from './writtenFigures';

/** Row and column of the table's body, counted from 0. */
export interface CellFix extends CellPlace {
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * The cells that the fix of one kind changes, column by column from the top. A cell is changed only where its new content
 * is certain, and none but cells that the kind is about; fixing twice changes nothing.
 */
export function planFix(kind: MendableKind, part: MappedTable, regional: Regional): readonly CellFix[] {
  // No fix asks for the day of the analysis.
  const checked: Checked = { ...toChecked(part), regional, asOf: 0 };
  const before = ({ row, column }: CellPlace) => checked.table.rows[row]?.[column] ?? null;
  const fixes = cellsOf(kind, checked).map(({ row, column, after }) => ({
    row,
    column,
    before: before({ row, column }),
    after,
  }));
  return [...fixes].sort((a, b) => a.column - b.column || a.row - b.row);
}

function cellsOf(kind: MendableKind, checked: Checked): readonly (CellPlace & { readonly after: Cell })[] {
  switch (kind) {
    case 'untidyId':
      return idRoles.flatMap((role) => {
        const column = checked.mapping.columns[role];
        const untidy = column === undefined ? [] : untidyIds(checked.table, column);
        return untidy.map(({ better, ...place }) => ({ ...place, after: better }));
      });
    case 'writtenNumber':
      return writtenNumbers(checked).flatMap(sure);
    case 'writtenDay':
      return writtenDays(checked).flatMap(sure);
  }
}

function sure({ row, column, means }: CellPlace & { readonly means: Cell }) {
  return means === null ? [] : [{ row, column, after: means }];
}

/**
 * The number format under which a cell shows its new content: that which it has, unless it would show a number as text,
 * or a date as a number.
 * @example formatFor({ day: 45352 }, '0.###############') // 'yyyy-mm-dd'
 */
export function formatFor(cell: Cell, format: string): string {
  if (isDayCell(cell)) return /[dy]/i.test(format) ? format : 'yyyy-mm-dd';
  return typeof cell === 'number' && format === '@' ? general : format;
}

/** What Sheets calls "Automatic". */
const general = '0.###############';
