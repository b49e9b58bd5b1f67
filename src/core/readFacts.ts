/** Tables in, facts of customers out: what a run computes from, whatever packs are used. */
import type { Customers } from './facts/customers';
import { customersFromOrders } from './facts/customersFromOrders';
import { joinCustomers } from './facts/joinCustomers';
import { readCustomers } from './facts/readCustomers';
import { readOrders } from './facts/readOrders';
import type { Mapping } from './facts/recogniseColumns';
import type { Regional } from './facts/regional';
import { sameHeaders } from './facts/sameHeaders';
import type { Table } from './facts/table';
import type { KnownFacts } from './packFacts';
import type { Problem } from './problem';
import type { ProfileTable } from './profile/profileTable';

export interface MappedTable {
  readonly table: Table;
  readonly mapping: Mapping;
}

export interface FactsInput {
  /** At least one of the two; with both, the customers' sheet names the customers. */
  readonly orders: MappedTable | null;
  readonly customers: MappedTable | null;
  /** The analysis date, in days since 1899-12-30. */
  readonly asOf: number;
  readonly regional: Regional;
  /** What staff answered about customers; left out where there is no sheet that could hold it. */
  readonly profile?: ProfileTable | null;
}

export interface RunFacts {
  /** Data rows that were read. */
  readonly rows: number;
  readonly asOf: number;
  readonly customers: Customers;
  readonly known: KnownFacts;
  readonly problems: readonly Problem[];
}

export function readFacts({ orders, customers, asOf, regional, profile = null }: FactsInput): RunFacts {
  const fromOrders = orders && readOrders(orders.table, orders.mapping, regional);
  const bought = fromOrders && customersFromOrders(fromOrders.orders, asOf);
  const listed = customers && readCustomers(customers.table, customers.mapping, { regional, asOf });
  const named = [orders, customers].flatMap((part) => (part ? sameHeaders(part.table, part.mapping) : []));
  const problems = [...named, ...[fromOrders, bought, listed].flatMap((part) => part?.problems ?? [])];
  const joined = listed && bought && joinCustomers(listed.customers, bought.customers);
  const all = joined ?? listed ?? bought;
  if (!all) throw new Error('readFacts() needs a table of orders or of customers');
  return {
    rows: (orders?.table.rows.length ?? 0) + (customers?.table.rows.length ?? 0),
    asOf,
    customers: all.customers,
    known: {
      facts: all.customers.facts,
      listed: listed && customers && { table: customers.table, rows: listed.rows, regional },
      fromOrders: bought !== null,
      profile,
    },
    problems: [...problems, ...(joined?.problems ?? [])],
  };
}
