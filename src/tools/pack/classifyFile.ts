/** The customers of a csv or xlsx file, classified by one pack: what the rules make of real data. */
import type { Classification } from '../../core/classify';
import { isoToDay } from '../../core/facts/calendar';
import type { Cell } from '../../core/facts/cell';
import { type Mapping, recogniseColumns, toMapping } from '../../core/facts/recogniseColumns';
import { toRegional } from '../../core/facts/regional';
import { neededRoles, roleCatalog } from '../../core/facts/roles';
import { type Table, toTable } from '../../core/facts/table';
import { toDay } from '../../core/facts/toDay';
import { failure, type Result, success } from '../../core/result';
import type { RulePack } from '../../core/rules/pack';
import { segment } from '../../core/segment';
import { showsDate } from '../../host/files/dateText';
import { openFile } from '../../host/files/node/openFile';
import { readSheetCells, shownValue } from '../../host/files/sheetCells';

const regional = toRegional('en_US');

/** The first sheet that is one of orders or of customers. Without `asOf` the latest order's day counts. */
export async function classifyFile(
  path: string,
  pack: RulePack,
  asOf: string | null,
): Promise<Result<Classification>> {
  const backend = await openFile(path);
  for (const sheet of backend.sheets()) {
    const cells = readSheetCells(backend, sheet);
    const rows = cells.value.map((line, row) =>
      line.map((_, column) =>
        toCell(shownValue(cells, row, column), cells.numberFormat[row]?.[column] ?? ''),
      ),
    );
    if (rows.length === 0) continue;
    const table = toTable(sheet.name, rows);
    const mapping = toMapping(recogniseColumns(table, regional));
    if (!mapping) continue;
    const mapped = { table, mapping };
    const result = segment({
      orders: mapping.kind === 'orders' ? mapped : null,
      customers: mapping.kind === 'customers' ? mapped : null,
      packs: [pack],
      schemeOptions: {},
      asOf: (asOf === null ? null : isoToDay(asOf)) ?? latestDay(table, mapping.columns),
      regional,
    });
    if (!result.ok) return result;
    const [classification] = result.value.packs;
    if (classification) return success(classification);
  }
  const [first] = backend.sheets();
  return failure({
    code: 'noRecognisableColumns',
    at: [path],
    values: { columns: first?.name ?? '' },
    expected: neededRoles.orders.map((role) => roleCatalog[role].title.en),
  });
}

function toCell(value: Cell, format: string): Cell {
  return typeof value === 'number' && showsDate(format) ? { day: Math.floor(value) } : value;
}

function latestDay(table: Table, { orderDate, lastOrder }: Mapping['columns']): number {
  const column = orderDate ?? lastOrder;
  const days =
    column === undefined ? [] : table.rows.flatMap((row) => toDay(row[column] ?? null, regional) ?? []);
  return days.reduce((latest, day) => Math.max(latest, day), 0);
}
