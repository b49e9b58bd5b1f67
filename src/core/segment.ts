/**
 * The whole product: tables, packs and a day in; customers, their segments and everything that was wrong out. The
 * add-on, the sidebar and the tests call it; `plan/planRun.ts` then says what to write.
 */
import { type Classification, classify, type SchemeOptions } from './classify';
import type { Customers } from './facts/customers';
import { customersFromOrders } from './facts/customersFromOrders';
import { joinCustomers } from './facts/joinCustomers';
import { readCustomers } from './facts/readCustomers';
import { readOrders } from './facts/readOrders';
import type { Mapping } from './facts/recogniseColumns';
import type { Regional } from './facts/regional';
import type { Table } from './facts/table';
import { type KnownFacts, packFacts } from './packFacts';
import type { Problem } from './problem';
import { failure, type Result, success } from './result';
import type { RulePack } from './rules/pack';
import { completeOptions } from './schemes/completeOptions';
import type { ParetoReport } from './schemes/paretoReport';
import { reportOf } from './schemes/paretoScheme';
import type { OptionValue } from './schemes/scheme';

export interface MappedTable {
  readonly table: Table;
  readonly mapping: Mapping;
}

export interface SegmentInput {
  /** At least one of the two; with both, the customers' sheet names the customers. */
  readonly orders: MappedTable | null;
  readonly customers: MappedTable | null;
  readonly packs: readonly RulePack[];
  readonly schemeOptions: SchemeOptions;
  /** The analysis date, in days since 1899-12-30. */
  readonly asOf: number;
  readonly regional: Regional;
}

export interface Segmentation {
  /** Data rows that were read. */
  readonly rows: number;
  readonly asOf: number;
  readonly customers: Customers;
  readonly packs: readonly Classification[];
  /** The 80/20 check, and the options it was made with. */
  readonly pareto: ParetoReport & { readonly options: Readonly<Record<string, OptionValue>> };
  /** What was wrong with the data; the run went on without these values. */
  readonly problems: readonly Problem[];
}

export function segment(input: SegmentInput): Result<Segmentation> {
  const { customers, known, problems } = readFacts(input);
  const pareto = completeOptions('pareto', input.schemeOptions.pareto ?? {});
  if (!pareto.ok) return pareto;
  const packs: Classification[] = [];
  const prevented: Problem[] = [];
  // A column may be read several times, for Fenlei's own facts and by packs: its cells are told once.
  const told = new Map(problems.map((problem) => [keyOf(problem), problem]));
  for (const pack of input.packs) {
    const own = packFacts(known, pack);
    const result = own.ok ? classify(own.value.facts, pack, input.schemeOptions) : own;
    if (result.ok) packs.push(result.value);
    else prevented.push(...result.problems);
    if (own.ok) for (const problem of own.value.problems) told.set(keyOf(problem), problem);
  }
  if (prevented.length > 0) return failure(...prevented);
  return success({
    rows: (input.orders?.table.rows.length ?? 0) + (input.customers?.table.rows.length ?? 0),
    asOf: input.asOf,
    customers,
    packs,
    pareto: { ...reportOf(customers.facts, pareto.value), options: pareto.value },
    problems: [...told.values(), ...packs.flatMap((result) => result.problems)],
  });
}

function readFacts({ orders, customers, asOf, regional }: SegmentInput): {
  customers: Customers;
  known: KnownFacts;
  problems: readonly Problem[];
} {
  const fromOrders = orders && readOrders(orders.table, orders.mapping, regional);
  const bought = fromOrders && customersFromOrders(fromOrders.orders, asOf);
  const listed = customers && readCustomers(customers.table, customers.mapping, { regional, asOf });
  const problems = [fromOrders, bought, listed].flatMap((part) => part?.problems ?? []);
  const joined = listed && bought && joinCustomers(listed.customers, bought.customers);
  const all = joined ?? listed ?? bought;
  if (!all) throw new Error('segment() needs a table of orders or of customers');
  const known: KnownFacts = {
    facts: all.customers.facts,
    listed: listed && customers && { table: customers.table, rows: listed.rows, regional },
    fromOrders: bought !== null,
  };
  return { customers: all.customers, known, problems: [...problems, ...(joined?.problems ?? [])] };
}

function keyOf({ code, at }: Problem): string {
  return [code, ...at].join(' ');
}
