/** What a run reads and where it writes, decided from the sheet that is open. */
import type { Cell } from '../core/facts/cell';
import { type Recognition, recogniseColumns, toMapping } from '../core/facts/recogniseColumns';
import { type Regional, toRegional } from '../core/facts/regional';
import { neededRoles, roleCatalog } from '../core/facts/roles';
import { type Table, toTable } from '../core/facts/table';
import { words } from '../core/i18n/words';
import { newTarget, type Target } from '../core/plan/target';
import { failure, type Result, success } from '../core/result';
import type { MappedTable } from '../core/segment';
import type { MarkedColumn } from './services/marks';
import { readCells, readTarget, withoutOwned } from './services/readSheet';
import { type OpenSpreadsheet, sheetById } from './services/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Source {
  readonly orders: MappedTable | null;
  readonly customers: MappedTable | null;
  /** The sheet that was read. */
  readonly sheetId: number;
  readonly sheetName: string;
  readonly regional: Regional;
  readonly target: Target;
  /** The sheet to write into; `null` while the tab of customers is still to be made. */
  readonly targetSheet: Sheet | null;
  readonly targetName: string | null;
  readonly targetColumns: readonly MarkedColumn[];
  /** Where the customers' ids stand in that sheet, from 1. */
  readonly keyColumn: number;
  /** Columns of the grid, where columns will be inserted. */
  readonly maxColumns: number | null;
}

export function findSource(open: OpenSpreadsheet): Result<Source> {
  const sheet = sourceSheet(open);
  if (!sheet) return failure({ code: 'sourceGone', at: [] });
  const sheetId = sheet.getSheetId();
  const sheetName = sheet.getName();
  const owned = columnsOn(open, sheetId);
  const cells = readCells(sheet, open.toDay);
  const table = toTable(sheetName, withoutOwned(cells, owned));
  if (table.rows.length === 0) return failure({ code: 'emptySheet', at: [sheetName] });
  const regional = toRegional(open.locale);
  const recognition = recogniseColumns(table, regional);
  const mapping = toMapping(recognition);
  if (!mapping || isGuess(recognition))
    return failure({
      code: 'noRecognisableColumns',
      at: [sheetName],
      values: { columns: table.header.filter((name) => name !== '').join(', ') || words.noColumnNames },
      expected: neededRoles.orders
        .filter(
          (role) =>
            !recognition.columns.some((column) => column.role === role && column.confidence >= certain),
        )
        .map((role) => roleCatalog[role].title[open.language]),
    });
  const mapped = { table, mapping };
  const common = { sheetId, sheetName, regional };
  if (mapping.kind === 'orders')
    return success({ ...common, orders: mapped, customers: null, ...ownTab(open, sheetId) });
  const keyColumn = (mapping.columns.customer ?? 0) + 1;
  const found = { sheet, table, cells, owned, keyColumn, usedColors: usedColors(open) };
  return customersSheet(found, (place) => ({ ...common, orders: null, customers: mapped, ...place }));
}

const certain = 0.5;

/** Values alone decided for every column: a run must not rest on that. */
function isGuess({ columns }: Recognition): boolean {
  return columns.every(({ confidence }) => confidence < certain);
}

/** From a tab of ours, a run reads the orders that it was made of. */
function sourceSheet({ spreadsheet, marks }: OpenSpreadsheet): Sheet | null {
  const active = spreadsheet.getActiveSheet();
  const source = marks.columns.find(
    ({ mark, sheet }) => mark.source !== undefined && sheet.getSheetId() === active.getSheetId(),
  )?.mark.source;
  return source === undefined ? active : sheetById(spreadsheet, source);
}

function columnsOn({ marks }: OpenSpreadsheet, sheetId: number): readonly MarkedColumn[] {
  return marks.columns.filter(({ sheet }) => sheet.getSheetId() === sheetId);
}

function usedColors({ marks }: OpenSpreadsheet): Target['usedColors'] {
  return marks.journal?.usedColors ?? [];
}

type TargetPart = Pick<
  Source,
  'target' | 'targetSheet' | 'targetName' | 'targetColumns' | 'keyColumn' | 'maxColumns'
>;

function ownTab(open: OpenSpreadsheet, sourceId: number): TargetPart {
  const key = open.marks.columns.find(({ mark }) => mark.column === 'customer' && mark.source === sourceId);
  if (!key)
    return {
      target: newTarget,
      targetSheet: null,
      targetName: null,
      targetColumns: [],
      keyColumn: 1,
      maxColumns: null,
    };
  const owned = columnsOn(open, key.sheet.getSheetId());
  const cells = readCells(key.sheet, open.toDay);
  const place = { ownTab: true, headerRow: 1, keyColumn: key.column, usedColors: usedColors(open) };
  const target = readTarget(key.sheet, cells, owned, place);
  const targetName = key.sheet.getName();
  return {
    target,
    targetSheet: key.sheet,
    targetName,
    targetColumns: owned,
    keyColumn: key.column,
    maxColumns: null,
  };
}

interface CustomersSheet {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly cells: readonly (readonly Cell[])[];
  readonly owned: readonly MarkedColumn[];
  readonly keyColumn: number;
  readonly usedColors: Target['usedColors'];
}

function customersSheet(found: CustomersSheet, complete: (part: TargetPart) => Source): Result<Source> {
  const { sheet, table, cells, owned, keyColumn, usedColors: used } = found;
  const headerRow = table.firstRow - 1;
  if (headerRow < 1) return failure({ code: 'noHeaderRow', at: [], values: { sheet: table.sheet } });
  const target = readTarget(sheet, cells.slice(0, headerRow + table.rows.length), owned, {
    ownTab: false,
    headerRow,
    keyColumn,
    usedColors: used,
  });
  const maxColumns = sheet.getMaxColumns();
  return success(
    complete({
      target,
      targetSheet: sheet,
      targetName: table.sheet,
      targetColumns: owned,
      keyColumn,
      maxColumns,
    }),
  );
}
