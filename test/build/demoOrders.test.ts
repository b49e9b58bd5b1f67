/** The demo shop: always the same text, and everything in it that a demonstration has to show. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { demoOrders } from '../../src/build/demoOrders';
import { isoToDay } from '../../src/core/facts/calendar';
import { recogniseColumns, toMapping } from '../../src/core/facts/recogniseColumns';
import { toRegional } from '../../src/core/facts/regional';
import { toTable } from '../../src/core/facts/table';
import { type Segmentation, segment } from '../../src/core/segment';
import { packFiles } from '../rules/packFiles';

const csv = demoOrders();
const [header = [], ...rows] = Papa.parse<string[]>(csv.trimEnd(), { newline: '\n' }).data;
const dates = rows.map((row) => row[1] ?? '').filter((date) => /^\d/.test(date) && !/年|2026-07/.test(date));

describe('the text', () => {
  test('is the same as ever', () => {
    expect(createHash('sha256').update(csv).digest('hex')).toBe(
      '6fba03afe102cc11c00d8a54f92626244e2b4eb9ad8d6838cd7e05999987f240',
    );
  });

  test('has about two thousand orders of 260 customers, each cell in its column', () => {
    expect(rows.length).toBeGreaterThan(1900);
    expect(rows.length).toBeLessThan(2100);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    // One order was entered twice.
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length - 1);
  });

  test('covers two years up to the end of June 2026, oldest first', () => {
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]?.startsWith('2024-07')).toBe(true);
    expect(dates.at(-1)).toMatch(/^2026-06-(2[5-9]|30)$/);
  });

  test('calls every customer by one name, in Chinese or in English', () => {
    const names = new Map<string, Set<string>>();
    for (const [, , customer = '', name = ''] of rows.filter((row) => row[2])) {
      const id = customer.trim().normalize('NFKC').toUpperCase();
      names.set(id, (names.get(id) ?? new Set()).add(name));
    }
    const all = [...names.values()].map((some) => [...some]);
    expect(all.filter((some) => some.length !== 1)).toEqual([]);
    expect(new Set(all.flat()).size).toBe(260);
    expect(all.flat().filter((name) => /\p{Script=Han}/u.test(name)).length).toBeGreaterThan(130);
    expect(all.flat().filter((name) => /^[A-Z][a-z ]/.test(name)).length).toBeGreaterThan(40);
  });

  test('has a few returns', () => {
    const returns = rows.filter((row) => row[6]?.startsWith('-'));
    expect(returns.length).toBeGreaterThanOrEqual(8);
    expect(returns.length).toBeLessThanOrEqual(20);
  });
});

describe.each(['en_US', 'en_GB', 'zh_CN', 'zh_TW'])('opened in a spreadsheet of %s', (locale) => {
  const { customers, packs, problems } = segmented(locale);

  test('is told what cannot be read, and nothing else', () => {
    expect(problems.map(({ code, at }) => [code, at.at(-1)])).toEqual([
      ['unreadableDay', 'B1026'],
      ['unreadableNumber', 'G779'],
      ['ordersWithoutCustomer', 'C1312'],
      ['ordersAfterAnalysisDate', undefined],
    ]);
    expect(customers.facts.ids).toHaveLength(260);
  });

  test('puts somebody into every segment that can have customers with orders', () => {
    const empty = packs.flatMap(({ pack, segment }) =>
      pack.segments.filter((_, index) => !segment.includes(index)).map(({ id }) => `${pack.id} ${id}`),
    );
    expect(empty.filter((name) => !/ (not-scored|no-dates)$/.test(name))).toEqual(['lifecycle prospect']);
  });

  test('makes about four fifths of the revenue with a fifth of the customers', () => {
    const amounts = Array.from(customers.minor).sort((one, other) => other - one);
    const sum = (some: readonly number[]): number => some.reduce((total, amount) => total + amount, 0);
    const share = sum(amounts.slice(0, amounts.length / 5)) / sum(amounts);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.87);
  });
});

test.each([
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
] as const)('in %s the headings say the same', (language, locale) => {
  const translated = Papa.parse<string[]>(demoOrders(language).trimEnd(), { newline: '\n' }).data;
  const mapping = (table: readonly (readonly string[])[]) =>
    toMapping(recogniseColumns(toTable('Orders', table), toRegional(locale)));
  expect(mapping(translated)).toEqual(mapping([header, ...rows]));
  expect(translated.map((row) => row[6]).slice(1)).toEqual(rows.map((row) => row[6]));
});

function segmented(locale: string): Segmentation {
  const regional = toRegional(locale);
  const table = toTable('Orders', [header, ...rows]);
  const mapping = toMapping(recogniseColumns(table, regional));
  if (mapping?.kind !== 'orders') throw new Error('the columns of the demo shop are not recognised');
  const shipped = ['abc', 'rfm', 'rfm-boxes', 'rfm-8', 'lifecycle'];
  const result = segment({
    orders: { table, mapping },
    customers: null,
    packs: packFiles.filter(({ name }) => shipped.includes(name)).map(({ pack }) => pack),
    schemeOptions: {},
    asOf: isoToDay('2026-06-30') ?? 0,
    regional,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
