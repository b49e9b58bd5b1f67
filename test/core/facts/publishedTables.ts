/** The public order files as the product reads them: table, recognised columns, orders. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Orders } from '../../../src/core/facts/orders';
import { readOrders } from '../../../src/core/facts/readOrders';
import { type Mapping, recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { type Table, toTable } from '../../../src/core/facts/table';
import type { Problem } from '../../../src/core/problem';
import { sharedData } from '../../sharedData';

export interface ReadFile {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly orders: Orders;
  readonly problems: readonly Problem[];
}

/** Every cell as text, as an import without conversion gives it. */
export function readPublishedTable(path: string): Table {
  const bytes = readFileSync(sharedData(path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return toTable('Orders', Papa.parse<string[]>(text, { skipEmptyLines: true }).data);
}

export function readPublishedOrders(
  path: string,
  keep: (row: Table['rows'][number]) => boolean = () => true,
): ReadFile {
  const whole = readPublishedTable(path);
  const table = { ...whole, rows: whole.rows.filter(keep) };
  const regional = toRegional('en_US');
  const mapping = toMapping(recogniseColumns(table, regional));
  if (mapping?.kind !== 'orders') throw new Error(`${path} was not recognised as orders`);
  return { table, mapping, ...readOrders(table, mapping, regional) };
}
