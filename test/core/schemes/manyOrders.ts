/** Orders of an invented shop whose customers come and stop coming as the models of purchases assume. */

import { customersFromOrders } from '../../../src/core/facts/customersFromOrders';
import type { CustomerPurchases, Facts } from '../../../src/core/facts/factColumn';
import { seededRandom } from '../../bench/seededRandom';

export interface ShopOptions {
  readonly customers: number;
  readonly seed?: number;
  /** What one purchase costs, in minor units, by the number of purchases before it and a draw from 0 to 1. */
  readonly amount?: (before: number, draw: number) => number;
}

export const shopDay = 46_000;

/** Three years of orders; every customer has a rate of purchases and a chance to leave of their own. */
export function shopOrders({
  customers,
  seed = 20260630,
  amount = (_, draw) => 500 + Math.floor(draw * 9000),
}: ShopOptions) {
  const random = seededRandom(seed);
  const customer: number[] = [];
  const day: number[] = [];
  const minor: number[] = [];
  for (let own = 0; own < customers; own++) {
    const usualGap = 10 + 120 * random() ** 2;
    const leaves = 0.5 * random() ** 2;
    const level = 0.5 + random();
    let at = shopDay - Math.floor(random() * 1095);
    for (let before = 0; at <= shopDay; before++) {
      customer.push(own);
      day.push(at);
      minor.push(Math.round(level * amount(before, random())));
      if (random() < leaves) break;
      at += 1 + Math.floor(-usualGap * Math.log(1 - random()));
    }
  }
  return {
    ids: Array.from({ length: customers }, (_, own) => `c${own}`),
    customer: Int32Array.from(customer),
    day: Float64Array.from(day),
    minor: Float64Array.from(minor),
  };
}

export function shopFacts(options: ShopOptions): Facts {
  const orders = shopOrders(options);
  return customersFromOrders(
    {
      ...orders,
      idCells: orders.ids,
      names: orders.ids.map(() => null),
      orderId: null,
      rowCount: orders.day.length,
      withoutCustomer: 0,
    },
    shopDay,
  ).customers.facts;
}

/** The same customers in another order. */
export function reorderedShop(facts: Facts, order: readonly number[]): Facts {
  const columns = new Map(
    [...facts.columns].map(([fact, column]) => {
      if (column.kind !== 'number' && column.kind !== 'day') throw new Error(`${fact} is no number`);
      return [
        fact,
        { kind: column.kind, values: Float64Array.from(order, (row) => column.values[row] ?? Number.NaN) },
      ] as const;
    }),
  );
  const { start, day, minor } = facts.purchases as CustomerPurchases;
  const lists = order.map((row) => [start[row] ?? 0, start[row + 1] ?? 0] as const);
  const ends = lists.reduce<number[]>(
    (all, [from, to]) => [...all, (all[all.length - 1] ?? 0) + to - from],
    [0],
  );
  const rows = lists.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
  return {
    asOf: facts.asOf,
    ids: order.map((row) => facts.ids[row] ?? ''),
    columns,
    purchases: {
      start: Int32Array.from(ends),
      day: Float64Array.from(rows, (row) => day[row] ?? 0),
      minor: Float64Array.from(rows, (row) => minor[row] ?? 0),
    },
  };
}
