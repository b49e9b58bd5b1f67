import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { paretoReport } from '../../../src/core/schemes/paretoReport';
import { hasSharedData, sharedData } from '../../sharedData';
import { expectedOf } from './publishedCases';
import { codesOf, runScheme, valuesOf } from './runScheme';
import { factsOf } from './sampleFacts';

test('classes, share before, cut points in whole units and ties', () => {
  const facts = factsOf({ monetary: [19.99, 500, 19.99, null, 0, 60] });
  const outcome = runScheme('abc', facts);
  expect(valuesOf(outcome, 'abc', 6)).toEqual(['B', 'A', 'B', null, 'C', 'B']);
  expect(valuesOf(outcome, 'abcShareBefore', 6)[1]).toBe(0);
  expect(outcome.cuts).toEqual([{ fact: 'monetary', points: [19.99, 500] }]);
  expect(outcome.tied).toBe(2);
});

test('cuts and boundary are options', () => {
  const facts = factsOf({ monetary: [70, 20, 10] });
  expect(valuesOf(runScheme('abc', facts, { cutA: 0.7, cutB: 0.9 }), 'abc', 3)).toEqual(['A', 'B', 'C']);
  expect(valuesOf(runScheme('abc', facts, { boundary: 'own', cutA: 0.6 }), 'abc', 3)).toEqual([
    'B',
    'B',
    'C',
  ]);
  const items = { boundary: 'items', itemsA: 0.3, itemsB: 0.6 };
  expect(valuesOf(runScheme('abc', facts, items), 'abc', 3)).toEqual(['A', 'B', 'C']);
});

describe('remarks', () => {
  const enough = Array.from({ length: 60 }, (_, i) => 2 ** (i / 5));
  test('none where every class has customers', () => {
    expect(codesOf(runScheme('abc', factsOf({ monetary: enough })))).toEqual([]);
  });
  test('29 customers are few, 30 are not', () => {
    expect(codesOf(runScheme('abc', factsOf({ monetary: enough.slice(-30) })))).toEqual([]);
    expect(codesOf(runScheme('abc', factsOf({ monetary: enough.slice(-29) })))).toEqual(['fewCustomers']);
  });
  test('an empty class is named', () => {
    const { problems } = runScheme('abc', factsOf({ monetary: enough.map(() => 7) }));
    expect(problems.map(({ values }) => values?.class)).toEqual(['B', 'C']);
  });
  test('no revenue', () => {
    const outcome = runScheme('abc', factsOf({ monetary: [0, -4, null] }));
    expect(codesOf(outcome)).toEqual(['customersWithoutAmounts', 'noRevenue']);
    expect(valuesOf(outcome, 'abc', 3)).toEqual(['C', 'C', null]);
  });
  test('none for nobody, and one for customers of whom no amount is known', () => {
    expect(codesOf(runScheme('abc', factsOf({ monetary: [] })))).toEqual([]);
    expect(codesOf(runScheme('abc', factsOf({ monetary: [null] })))).toEqual(['customersWithoutAmounts']);
  });
});

interface Expected {
  readonly n: number;
  readonly total: number;
  readonly own: Readonly<Record<string, number>>;
  readonly before: Readonly<Record<string, number>>;
  readonly gini: number;
  readonly top20pct_share?: number;
}

describe.skipIf(!hasSharedData)('UCI Online Retail, sales rows', () => {
  test.each([
    ['ABC-OR-1', 'customers', 'CustomerID'],
    ['ABC-OR-2', 'products', 'StockCode'],
  ] as const)('%s: ABC of %s, both readings, Gini and top share', (caseId, _, key) => {
    const expected = expectedOf<Expected>(caseId);
    const thousandths = salesPer(key);
    const amounts = thousandths.map((amount) => amount / 1000);
    const n = amounts.length;
    expect(n).toBe(expected.n);
    expect(Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - expected.total)).toBeLessThan(0.005);
    for (const boundary of ['own', 'before'] as const) {
      const classes = valuesOf(runScheme('abc', factsOf({ monetary: amounts }), { boundary }), 'abc', n);
      const count = (letter: string) => classes.filter((value) => value === letter).length;
      expect({ A: count('A'), B: count('B'), C: count('C') }).toEqual(expected[boundary]);
    }
    const report = paretoReport(Float64Array.from(thousandths));
    expect(Math.abs((report.gini ?? 0) - expected.gini)).toBeLessThan(1e-5);
    if (expected.top20pct_share === undefined) return;
    expect(Math.abs(100 * (report.topShare ?? 0) - expected.top20pct_share)).toBeLessThan(0.005);
  });
});

/** Thousandths of a pound per customer or product: one product sold for 0.003 in all, which hundredths would drop. */
function salesPer(key: 'CustomerID' | 'StockCode'): number[] {
  const text = gunzipSync(readFileSync(sharedData('transactions/online_retail_full.csv.gz'))).toString(
    'utf8',
  );
  const sums = new Map<string, number>();
  for (const row of Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data) {
    const [quantity, price] = [Number(row.Quantity), Number(row.UnitPrice)];
    if (!row.CustomerID || row.InvoiceNo?.startsWith('C') || !(quantity > 0) || !(price > 0)) continue;
    const id = row[key] ?? '';
    sums.set(id, (sums.get(id) ?? 0) + Math.round(quantity * price * 1000));
  }
  return Array.from(sums.values());
}
