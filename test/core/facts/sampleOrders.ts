/** Small orders and lists of customers for the tests of this folder, read the way the product reads them. */
import type { Cell } from '../../../src/core/facts/cell';
import type { Customers } from '../../../src/core/facts/customers';
import { customersFromOrders } from '../../../src/core/facts/customersFromOrders';
import { factValue } from '../../../src/core/facts/factColumn';
import { readOrders } from '../../../src/core/facts/readOrders';
import type { Mapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import type { Role } from '../../../src/core/facts/roles';
import { type Table, toTable } from '../../../src/core/facts/table';

export const american = toRegional('en_US');

/** A table whose header row consists of role names, which is also its mapping. */
export function mapped(
  kind: Mapping['kind'],
  roles: readonly Role[],
  rows: readonly (readonly Cell[])[],
): { table: Table; mapping: Mapping } {
  const columns = Object.fromEntries(roles.map((role, column) => [role, column]));
  return { table: { ...toTable('Sheet', [roles, ...rows]), header: roles }, mapping: { kind, columns } };
}

export function ordersOf(roles: readonly Role[], rows: readonly (readonly Cell[])[]) {
  const { table, mapping } = mapped('orders', roles, rows);
  return readOrders(table, mapping, american);
}

export function customersOf(roles: readonly Role[], rows: readonly (readonly Cell[])[], asOf: number) {
  return customersFromOrders(ordersOf(roles, rows).orders, asOf);
}

/** All facts of one customer as plain values. */
export function factsOf({ facts }: Customers, id: string): Record<string, unknown> {
  const row = facts.ids.indexOf(id);
  return Object.fromEntries([...facts.columns].map(([fact, column]) => [fact, factValue(column, row)]));
}
