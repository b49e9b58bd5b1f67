/** Published results over public order files: the case ids are those of cases.csv, which names each source. */
import { describe, expect, test } from 'vitest';
import { dayToIso, isoToDay, toCalendarDate } from '../../../src/core/facts/calendar';
import type { Customers } from '../../../src/core/facts/customers';
import { customersFromOrders } from '../../../src/core/facts/customersFromOrders';
import { encodeIds } from '../../../src/core/facts/encodeIds';
import type { Orders } from '../../../src/core/facts/orders';
import { readCustomers } from '../../../src/core/facts/readCustomers';
import { readOrders } from '../../../src/core/facts/readOrders';
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { hasSharedData } from '../../sharedData';
import { expectedOf, readRows } from '../schemes/publishedCases';
import { type ReadFile, readPublishedOrders, readPublishedTable } from './publishedTables';
import { customersOf, factsOf } from './sampleOrders';

const withData = test.skipIf(!hasSharedData);
const onceRead = new Map<string, ReadFile>();

function read(path: string): ReadFile {
  const known = onceRead.get(path) ?? readPublishedOrders(path);
  onceRead.set(path, known);
  return known;
}

function day(iso: string): number {
  return isoToDay(iso) ?? Number.NaN;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) if (!Number.isNaN(value)) total += value;
  return total;
}

/** Compares recency, frequency and amount with a file of `customer_id, recency_days, transaction_count, amount`. */
function checkScores(customers: Customers, path: string) {
  const rows = readRows(path);
  expect(customers.facts.ids).toHaveLength(rows.length);
  for (const row of rows) {
    expect(factsOf(customers, row.customer_id ?? ''), row.customer_id).toMatchObject({
      recencyDays: Number(row.recency_days),
      orders: Number(row.transaction_count),
      monetary: Number(row.amount),
    });
  }
}

describe('RFM-A1 (R package rfm): 4,906 orders of customers known by name', () => {
  withData('recency, transaction count and amount of all 995 customers', () => {
    const { orders, problems } = read('transactions/rfm_data_orders.csv');
    expect(problems).toEqual([]);
    const { customers } = customersFromOrders(orders, day('2006-12-31'));
    checkScores(customers, 'rfm/rfm_orders_scores.csv');
    expect(sum(orders.customer.map(() => 1))).toBe(4906);
  });

  withData('the same figures come out of a list of customers that has them already', () => {
    const table = readPublishedTable('rfm/rfm_orders_scores.csv');
    const regional = toRegional('en_US');
    const mapping = toMapping(recogniseColumns(table, regional));
    if (mapping?.kind !== 'customers') throw new Error('not recognised as customers');
    const { customers, problems } = readCustomers(table, mapping, { regional, asOf: day('2006-12-31') });
    expect(problems).toEqual([]);
    checkScores(customers, 'rfm/rfm_orders_scores.csv');
  });
});

describe('UCI Online Retail, complete and raw', () => {
  const full = () => read('transactions/online_retail_full.csv.gz');

  withData('OR-1: the profile of 541,909 rows', () => {
    const { table, mapping, orders, problems } = full();
    const quantity = mapping.columns.quantity ?? -1;
    const invoices = encodeIds(table, mapping.columns.orderId);
    const { dup_rows, ...expected } = expectedOf<Record<string, number>>('OR-1');
    expect({
      rows: orders.rowCount,
      invoices: invoices.ids.length,
      customers: orders.ids.length,
      no_customer: orders.withoutCustomer,
      countries: encodeIds(table, table.header.indexOf('Country')).ids.length,
      neg_qty: table.rows.filter((row) => Number(row[quantity]) < 0).length,
      C_invoice_rows: invoices.codes.filter((code) => invoices.ids[code]?.startsWith('C')).length,
    }).toEqual(expected);
    expect(problems.map(({ code, values }) => ({ code, values }))).toEqual([
      { code: 'ordersWithoutCustomer', values: { count: 135080 } },
    ]);
  });

  withData('OR-5: revenue by country, returns netted; France is not the 197,422 of the other edition', () => {
    const { table, orders } = full();
    const countries = encodeIds(table, table.header.indexOf('Country'));
    const minor = new Float64Array(countries.ids.length);
    countries.codes.forEach((code, row) => {
      minor[code] = (minor[code] ?? 0) + (orders.minor[row] ?? 0);
    });
    for (const [country, revenue] of Object.entries(expectedOf<Record<string, number>>('OR-5'))) {
      expect((minor[countries.ids.indexOf(country)] ?? 0) / 100, country).toBeCloseTo(revenue, 2);
    }
  });

  withData('money is rounded line by line: sales come to 8,911,407.90', () => {
    const { table, mapping, orders } = full();
    const invoice = mapping.columns.orderId ?? -1;
    const isSale = (row: number) =>
      (orders.customer[row] ?? -1) >= 0 &&
      (orders.minor[row] ?? 0) >= 0 &&
      !String(table.rows[row]?.[invoice]).startsWith('C');
    expect(sum(orders.minor.filter((_, row) => isSale(row)))).toBe(891140790);
  });

  withData('OR-7: monthly cohorts', () => {
    const { orders } = full();
    const expected = expectedOf<Record<string, readonly number[]>>('OR-7');
    const cohorts = monthlyCohorts(orders);
    for (const [month, active] of Object.entries(expected)) expect(cohorts.get(month), month).toEqual(active);
  });

  withData('the invoices, summed up: 22,190 rows, 4,372 customers, the same net total', () => {
    const invoices = read('transactions/online_retail_invoices.csv');
    expect(invoices.problems).toEqual([]);
    expect(invoices.orders.rowCount).toBe(22190);
    expect(invoices.orders.ids).toHaveLength(4372);
    expect(sum(invoices.orders.minor)).toBe(830006581);
    const asOf = day('2011-12-10');
    const byInvoice = customersFromOrders(invoices.orders, asOf).customers;
    const byLine = customersFromOrders(full().orders, asOf).customers;
    expect(sum(byInvoice.minor)).toBe(830006581);
    expect(sum(byLine.minor)).toBe(830006581);
    const counted = byInvoice.facts.columns.get('orders');
    // 22,190 invoices less 3,654 cancellations; those with an amount of 0 are orders.
    expect(counted?.kind === 'number' && sum(counted.values)).toBe(18536);
  });
});

describe('UCI Online Retail, France, dates as an American types them', () => {
  withData('MS-5: returns are netted, nobody ends below zero', () => {
    const { table, mapping, orders } = read('transactions/online_retail_france.csv');
    const quantity = mapping.columns.quantity ?? -1;
    const { customers } = customersFromOrders(orders, day('2011-12-10'));
    expect({
      rows: orders.rowCount,
      neg_rows: table.rows.filter((row) => Number(row[quantity]) < 0).length,
      net: sum(orders.minor) / 100,
      gross_positive: sum(orders.minor.filter((minor) => minor > 0)) / 100,
      customers_net_le_0: customers.minor.filter((minor) => minor <= 0).length,
    }).toEqual(expectedOf('MS-5'));
  });

  withData('OR-F1: recency, invoices and amount of 87 customers, sales rows only', () => {
    const { orders } = readPublishedOrders(
      'transactions/online_retail_france.csv',
      ([invoice, , , quantity, , price, customer]) =>
        customer !== '' && !String(invoice).startsWith('C') && Number(quantity) > 0 && Number(price) > 0,
    );
    const { customers } = customersFromOrders(orders, day('2011-12-10'));
    checkScores(customers, 'rfm/online_retail_france_rfm.csv');
    const counted = customers.facts.columns.get('orders');
    expect(counted?.kind === 'number' && sum(counted.values)).toBe(389);
  });

  withData('read as British dates, 12/1/2010 would be the 12th of January', () => {
    const { table, mapping, orders } = read('transactions/online_retail_france.csv');
    const british = readOrders(table, mapping, toRegional('en_GB')).orders;
    expect(dayToIso(orders.day[0] ?? 0)).toBe('2010-12-01');
    expect(dayToIso(british.day[0] ?? 0)).toBe('2010-01-12');
  });
});

withData('CLV-1: recency and age in the sense of the CLV models come from the first and last day', () => {
  const rows = [
    ['1', '2015-02-01'],
    ['1', '2015-02-06'],
    ['2', '2015-01-01'],
    ['3', '2015-01-01'],
    ['3', '2015-01-02'],
    ['3', '2015-01-05'],
  ];
  const { customers } = customersOf(['customer', 'orderDate'], rows, day('2015-02-07'));
  for (const [id, expected] of Object.entries(expectedOf<Record<string, number[]>>('CLV-1'))) {
    const { firstOrder, lastOrder, daysSinceFirst } = factsOf(customers, id);
    expect([Number(lastOrder) - Number(firstOrder), daysSinceFirst], id).toEqual(expected.slice(1));
  }
});

describe('CDNOW (Fader & Hardie): dates such as 19970101, ids with leading zeros', () => {
  const cdnow = () => read('transactions/cdnow_sample.csv');

  withData('2,357 customers from 1997-01-01 to 1998-06-30; 00004 keeps its zeros', () => {
    const { orders, problems } = cdnow();
    expect(problems).toEqual([]);
    expect(orders.ids).toHaveLength(2357);
    expect(orders.ids[0]).toBe('00004');
    expect(dayToIso(Math.min(...orders.day))).toBe('1997-01-01');
    expect(dayToIso(Math.max(...orders.day))).toBe('1998-06-30');
  });

  withData('CLV-3: mean spend per repeat day before 1997-10-01', () => {
    const spends = repeatSpends(cdnow().orders, day('1997-10-01'));
    const mean = sum(spends) / spends.length;
    const sampleDeviation = Math.sqrt(sum(spends.map((spend) => (spend - mean) ** 2)) / (spends.length - 1));
    const sorted = [...spends].sort((a, b) => a - b);
    const expected = expectedOf<Record<string, number>>('CLV-3');
    expect(spends).toHaveLength(expected.count ?? 0);
    const median = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
    const found = { mean, std: sampleDeviation, median, min: sorted[0], max: sorted[sorted.length - 1] };
    for (const [name, figure] of Object.entries(found)) {
      expect(Math.abs((figure ?? 0) - (expected[name] ?? 0)), name).toBeLessThanOrEqual(0.5);
    }
  });

  withData('CLV-12: repeat purchases by week', () => {
    const perWeek = new Array<number>(80).fill(0);
    for (const { days } of spendByDay(cdnow().orders, Number.POSITIVE_INFINITY)) {
      for (const repeat of days.slice(1)) {
        const week = Math.floor((repeat - day('1997-01-01')) / 7);
        perWeek[week] = (perWeek[week] ?? 0) + 1;
      }
    }
    const { cum, inc } = expectedOf<{ cum: number[]; inc: number[] }>('CLV-12');
    expect(cum.map((_, index) => sum(perWeek.slice(0, 20 + index)))).toEqual(cum);
    expect(inc.map((_, index) => perWeek[19 + index])).toEqual(inc);
  });
});

/** Per month of the first row: active customers by months since. */
function monthlyCohorts({ customer, day: days, ids }: Orders): Map<string, number[]> {
  const monthOf = (value: number) => {
    const { year, month } = toCalendarDate(value);
    return year * 12 + month - 1;
  };
  const months = ids.map(() => new Set<number>());
  customer.forEach((code, row) => {
    months[code]?.add(monthOf(days[row] ?? Number.NaN));
  });
  const cohorts = new Map<string, number[]>();
  for (const active of months) {
    const first = Math.min(...active);
    const name = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
    const counts = cohorts.get(name) ?? [];
    for (const month of active) {
      while (counts.length <= month - first) counts.push(0);
      counts[month - first] = (counts[month - first] ?? 0) + 1;
    }
    cohorts.set(name, counts);
  }
  return cohorts;
}

interface Spend {
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

/** Per customer the distinct days before `end`, in order, with the amount of each. */
function spendByDay({ customer, day: days, minor, ids }: Orders, end: number): Spend[] {
  const byCustomer = ids.map(() => new Map<number, number>());
  customer.forEach((code, row) => {
    const value = days[row] ?? Number.NaN;
    const own = byCustomer[code];
    if (own && value < end) own.set(value, (own.get(value) ?? 0) + (minor[row] ?? 0));
  });
  return byCustomer.map((own) => {
    const sorted = [...own.entries()].sort(([a], [b]) => a - b);
    return { days: sorted.map(([value]) => value), amounts: sorted.map(([, amount]) => amount / 100) };
  });
}

function repeatSpends(orders: Orders, end: number): number[] {
  return spendByDay(orders, end)
    .map(({ amounts }) => amounts.slice(1))
    .filter((amounts) => amounts.length > 0)
    .map((amounts) => sum(amounts) / amounts.length);
}
