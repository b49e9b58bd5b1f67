/** Guesses what the columns of a sheet mean, for a manager to confirm; everything later takes only the mapping. */
import { profileColumn } from './columnProfile';
import { type Confirmed, confirmRoles } from './confirmRoles';
import { idsRepeat } from './idsRepeat';
import { headerWords } from './matchHeader';
import { recogniseAs } from './recogniseAs';
import { columnOf, type RecognisedColumn } from './recognisedColumn';
import type { Regional } from './regional';
import { neededRoles, type Role, type TableKind } from './roles';
import type { Table } from './table';

export interface Recognition {
  /** `null` where the table is neither; `missing` then says what it lacks. */
  readonly kind: TableKind | null;
  /** In the order of the sheet. */
  readonly columns: readonly RecognisedColumn[];
  readonly missing: readonly Role[];
}

/** Which column plays which role, counted from 0. */
export interface Mapping {
  readonly kind: TableKind;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
}

/**
 * The roles of a table's columns, each column and each role used once. Headers in English, 简体中文 and 繁體中文 and those
 * of common exports are known; a column also needs values that suit its role. Where a header says nothing, values alone
 * decide with a confidence below 0.5.
 *
 * A table is `orders` if it has customers and order dates, `customers` if its ids are distinct (all but 5 %). Where both
 * fit, ids that repeat make it orders, else the better headers; without order numbers and amounts, the day on which a CRM
 * made a record is no order date. Without rows, headers alone decide. What a manager said
 * of the kind or of single columns goes before all of that.
 * @example recogniseColumns({ sheet: 'S', header: ['客户编号', '下单日期'], rows: [], firstRow: 2, firstColumn: 1 }, { decimalMark: '.', groupMark: ',', dateOrder: 'YMD' }).kind // 'orders'
 */
export function recogniseColumns(table: Table, regional: Regional, said: Said = nothingSaid): Recognition {
  const profiles = table.header.map((_, column) => profileColumn(table, column, regional));
  const readAs = (kind: TableKind) =>
    confirmRoles(kind, recogniseAs(kind, table, profiles), said.confirmed, table.header);
  const columnsOf = { orders: readAs('orders'), customers: readAs('customers') };
  const likely = said.kind ?? kindOf(table, columnsOf.orders, columnsOf.customers);
  const columns = columnsOf[likely ?? 'orders'];
  const missing = neededRoles[likely ?? 'orders'].filter((role) => !columnOf(columns, role));
  return { kind: missing.length === 0 ? likely : null, columns, missing };
}

/** What a manager said of a table; `null` where its kind is to be told from its columns. */
export interface Said {
  readonly kind: TableKind | null;
  readonly confirmed: readonly Confirmed[];
}

const nothingSaid: Said = { kind: null, confirmed: [] };

/** The mapping that a recognition suggests, `null` where no kind was recognised. */
export function toMapping(recognition: Recognition): Mapping | null {
  const { kind } = recognition;
  if (kind === null) return null;
  const columns: Partial<Record<Role, number>> = {};
  for (const { role, column } of recognition.columns) columns[role] = column;
  return { kind, columns };
}

function kindOf(
  table: Table,
  asOrders: readonly RecognisedColumn[],
  asCustomers: readonly RecognisedColumn[],
): TableKind | null {
  const customer = columnOf(asOrders, 'customer');
  const listed = columnOf(asCustomers, 'customer');
  const fitsOrders = customer !== undefined && columnOf(asOrders, 'orderDate') !== undefined;
  const fitsCustomers = listed !== undefined && (!idsRepeat(table, listed.column) || hasTotals(asCustomers));
  if (!fitsOrders) return fitsCustomers ? 'customers' : null;
  if (!fitsCustomers || idsRepeat(table, customer.column)) return 'orders';
  if (isRegister(asOrders)) return 'customers';
  return total(asOrders) > total(asCustomers) ? 'orders' : 'customers';
}

/** When a record was made, which a CRM exports with each of its customers too. */
const creation: readonly string[] =
  'created time, created at, date created, creation date, 创建时间, 创建日期, 創建時間, 建立時間, 建立日期'.split(
    ', ',
  );

/** No order number, nothing paid, and no date but that of the record: customers as a CRM exports them. */
function isRegister(asOrders: readonly RecognisedColumn[]): boolean {
  const date = columnOf(asOrders, 'orderDate');
  const paid = (['amount', 'quantity', 'unitPrice'] as const).some((role) => columnOf(asOrders, role));
  const number = columnOf(asOrders, 'orderId')?.confidence ?? 0;
  return date !== undefined && creation.includes(headerWords(date.header)) && !paid && number < 0.8;
}

/** Totals named as such: then an id that occurs twice is a mistake in a list of customers, to be reported as one. */
function hasTotals(columns: readonly RecognisedColumn[]): boolean {
  const telling: readonly Role[] = ['lastOrder', 'firstOrder', 'orders', 'recencyDays'];
  return columns.some(({ role, confidence }) => telling.includes(role) && confidence >= 0.8);
}

function total(columns: readonly RecognisedColumn[]): number {
  return columns.reduce((sum, { confidence }) => sum + confidence, 0);
}
