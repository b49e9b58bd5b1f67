/** Reads a mapped customers' sheet, with whatever it says of their purchases and of themselves. */
import type { Problem } from '../problem';
import { dayToIso } from './calendar';
import { isBlank } from './cell';
import type { Customers } from './customers';
import { type EncodedIds, encodeIds } from './encodeIds';
import type { FactId } from './factCatalog';
import { type Column, numberColumn, textColumn } from './factColumn';
import { readDays, readNumbers } from './readFigures';
import type { Mapping } from './recogniseColumns';
import type { Regional } from './regional';
import type { Role } from './roles';
import { cellAddress, type Table } from './table';
import { toId } from './toId';
import { toMinorUnits } from './toMinorUnits';
import { withoutTotals } from './withoutTotals';

interface Reading {
  readonly regional: Regional;
  /** The analysis date, from which days since an order are counted. */
  readonly asOf: number;
}

export interface ListedCustomers {
  readonly customers: Customers;
  /** The row of each customer in the table, counted from 0. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * The customers of a table in the order of its rows, one per distinct id: of two rows with one id the first counts and
 * the second is reported, as are rows without id. A role without a column gives no fact; a blank cell a blank fact.
 * Days since the last order come from its date, or else from a column of such days. Dates after `asOf` are reported and
 * left out.
 */
export function readCustomers(given: Table, mapping: Mapping, reading: Reading): ListedCustomers {
  const { table, problems: totals } = withoutTotals(given, mapping.columns.customer);
  const encoded = encodeIds(table, mapping.columns.customer);
  const { columns, problems } = readFacts(table, mapping, { ...reading, rows: encoded.rows });
  const total = columns.get('monetary');
  const minor =
    total?.kind === 'number' ? total.values.map(toMinorUnits) : encoded.rows.map(() => Number.NaN);
  if (total?.kind === 'number')
    columns.set('monetary', numberColumn(Float64Array.from(minor, (value) => value / 100)));
  return {
    customers: {
      facts: { asOf: reading.asOf, ids: encoded.ids, columns },
      idCells: encoded.cells,
      names: textsOf(table, mapping.columns.customerName, encoded.rows),
      minor: Float64Array.from(minor),
    },
    rows: encoded.rows,
    problems: [...problems, ...totals, ...idProblems(table, mapping.columns.customer, encoded)],
  };
}

const numberFacts: readonly (readonly [Role, FactId])[] = [
  ['orders', 'orders'],
  ['total', 'monetary'],
  ['recencyDays', 'recencyDays'],
  ['margin', 'margin'],
  ['satisfaction', 'satisfaction'],
  ['needEstimate', 'needEstimate'],
  ['lifetimeValue', 'lifetimeValue'],
];
const dayFacts: readonly (readonly [Role & FactId, FactId])[] = [
  ['firstOrder', 'daysSinceFirst'],
  ['lastOrder', 'recencyDays'],
];
const textFacts: readonly (Role & FactId)[] = ['channel', 'city'];

function readFacts(
  table: Table,
  mapping: Mapping,
  { regional, asOf, rows }: Reading & { readonly rows: readonly number[] },
): { columns: Map<FactId, Column>; problems: Problem[] } {
  const columns = new Map<FactId, Column>();
  const problems: Problem[] = [];
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  for (const [role, fact] of numberFacts) {
    if (mapping.columns[role] === undefined) continue;
    const read = readNumbers(table, mapping.columns[role], regional);
    problems.push(...read.problems);
    columns.set(fact, numberColumn(pick(read.values)));
  }
  for (const [fact, since] of dayFacts) {
    const column = mapping.columns[fact];
    if (column === undefined) continue;
    const read = readDays(table, column, regional);
    problems.push(...read.problems, ...daysAfter(table, column, { days: read.values, asOf }));
    const days = pick(read.values).map((day) => (day > asOf ? Number.NaN : day));
    columns.set(fact, numberColumn(days, 'day'));
    columns.set(since, numberColumn(days.map((day) => asOf - day)));
  }
  for (const fact of textFacts) {
    if (mapping.columns[fact] !== undefined)
      columns.set(fact, textColumn(textsOf(table, mapping.columns[fact], rows)));
  }
  if (mapping.columns.channel !== undefined)
    columns.set(
      'channels',
      numberColumn(Float64Array.from(textsOf(table, mapping.columns.channel, rows), channelsIn)),
    );
  return { columns, problems };
}

function textsOf(table: Table, column: number | undefined, rows: readonly number[]): (string | null)[] {
  return rows.map((row) => (column === undefined ? null : toId(table.rows[row]?.[column])));
}

/** A cell may name several: "shop, web". */
function channelsIn(text: string | null): number {
  const named = (text ?? '').split(/[,;，；、+/|]/).map((part) => part.trim().toLowerCase());
  return new Set(named.filter((part) => part !== '')).size || Number.NaN;
}

function daysAfter(
  table: Table,
  column: number,
  { days, asOf }: { readonly days: Float64Array; readonly asOf: number },
): Problem[] {
  const problems: Problem[] = [];
  days.forEach((day, row) => {
    if (!(day > asOf)) return;
    const at = [table.sheet, cellAddress(table, row, column)];
    problems.push({
      code: 'dayAfterAnalysisDate',
      at,
      found: dayToIso(day),
      values: { date: dayToIso(asOf) },
    });
  });
  return problems;
}

function idProblems(table: Table, column = 0, { codes, ids, rows }: EncodedIds): Problem[] {
  const problems: Problem[] = [];
  const blank: number[] = [];
  codes.forEach((code, row) => {
    if (code < 0 && !table.rows[row]?.every(isBlank)) blank.push(row);
    const first = rows[code];
    if (first === undefined || first === row) return;
    const at = [table.sheet, cellAddress(table, row, column)];
    const values = { first: cellAddress(table, first, column) };
    problems.push({ code: 'duplicateCustomer', at, found: ids[code] ?? '', values });
  });
  if (blank[0] === undefined) return problems;
  const at = [table.sheet, cellAddress(table, blank[0], column)];
  return [...problems, { code: 'customersWithoutId', at, values: { count: blank.length } }];
}
