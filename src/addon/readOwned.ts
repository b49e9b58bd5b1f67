/** Every sheet in which runs own columns, as undo and removal take it; the tab of key accounts is none of these. */
import { isAccountsColumn } from '../core/accounts/accountColumns';
import type { Cell } from '../core/facts/cell';
import { encodeIds } from '../core/facts/encodeIds';
import { recogniseColumns, toMapping } from '../core/facts/recogniseColumns';
import { toRegional } from '../core/facts/regional';
import { toTable } from '../core/facts/table';
import { isOurs } from '../core/plan/colorRules';
import type { Target } from '../core/plan/target';
import { withoutOwned } from '../core/source/sheetSnapshot';
import type { MarkedColumn } from './services/marks';
import {
  hasForeignCells,
  holds,
  marksOn,
  readCells,
  readTarget,
  type TargetPlace,
} from './services/readSheet';
import { type OpenSpreadsheet, sheetById } from './services/spreadsheet';

export interface OwnedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: readonly MarkedColumn[];
  readonly target: Target;
  /** Whether it is a tab of ours into which the user wrote something: every cell of the grid is read for that. */
  readonly isForeign: () => boolean;
  /** Whether the cells are still those that were read. */
  readonly isUntouched: () => boolean;
}

export function readOwned(open: OpenSpreadsheet): readonly OwnedSheet[] {
  const { marks, spreadsheet, toDay } = open;
  const bySheet = new Map<number, MarkedColumn[]>();
  for (const column of marks.columns.filter(({ mark }) => !isAccountsColumn(mark))) {
    const id = column.sheet.getSheetId();
    bySheet.set(id, [...(bySheet.get(id) ?? []), column]);
  }
  // A file must keep one sheet: the last one is given to the user.
  const isOnly =
    spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== marks.store?.getSheetId()).length === 1;
  return [...bySheet.values()].flatMap((columns): OwnedSheet[] => {
    const sheet = columns[0]?.sheet;
    if (!sheet) return [];
    const cells = readCells(sheet, toDay);
    const maxColumns = sheet.getMaxColumns();
    const target = readTarget(sheet, cells, columns, { ...placeOf(cells, columns, open), maxColumns });
    const isForeign = () => target.ownTab && (isOnly || hasForeign(open, { sheet, columns, target }, cells));
    return [{ sheet, columns, isForeign, target, isUntouched: () => holds(sheet, cells, toDay) }];
  });
}

/** A tab of ours is the user's as soon as it holds a row, a cell, a note, a colour or a rule that is not ours. */
function hasForeign(
  open: OpenSpreadsheet,
  { sheet, columns, target }: Pick<OwnedSheet, 'sheet' | 'columns' | 'target'>,
  cells: readonly (readonly Cell[])[],
): boolean {
  if (target.rules.some((rule) => !isOurs(rule, target))) return true;
  const isTyped = (row: number) => target.owned.some(({ cells: own }) => (own[row] ?? '') !== '');
  if (target.keys.some((key, row) => key === '' && isTyped(row))) return true;
  const known = customersOfSource(open, columns);
  if (known && target.keys.some((key) => key !== '' && !known.has(key))) return true;
  return hasForeignCells(sheet, cells, columns);
}

/** The ids in the orders that a tab was made of; `null` where they can no longer be read. */
function customersOfSource(
  open: OpenSpreadsheet,
  columns: readonly MarkedColumn[],
): ReadonlySet<string> | null {
  const source = columns.find(({ mark }) => mark.source !== undefined)?.mark.source;
  const sheet = source === undefined ? null : sheetById(open.spreadsheet, source);
  if (!sheet) return null;
  const table = toTable('', readCells(sheet, open.toDay));
  const mapping = toMapping(recogniseColumns(table, toRegional(open.locale)));
  return mapping && new Set(encodeIds(table, mapping.columns.customer).ids);
}

/** Our tab marks its column of customers; in a sheet of the user's that column is recognised as in a run. */
function placeOf(
  cells: readonly (readonly Cell[])[],
  columns: readonly MarkedColumn[],
  { locale, marks }: OpenSpreadsheet,
): Omit<TargetPlace, 'maxColumns'> {
  const usedColors = marks.journal?.usedColors ?? [];
  if (columns.some(({ mark }) => mark.source !== undefined)) {
    const key = columns.find(({ mark }) => mark.column === 'customer');
    return { ownTab: true, headerRow: 1, keyColumn: key?.column ?? 0, usedColors };
  }
  const table = toTable('', withoutOwned(cells, columns));
  const sheetId = columns[0]?.sheet.getSheetId() ?? 0;
  const said = { kind: null, confirmed: marksOn(marks, sheetId).roles };
  const mapping = toMapping(recogniseColumns(table, toRegional(locale), said));
  return {
    ownTab: false,
    headerRow: table.firstRow - 1,
    keyColumn: (mapping?.columns.customer ?? -1) + 1,
    usedColors,
  };
}
