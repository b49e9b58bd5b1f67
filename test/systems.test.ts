/** Every classification system that Fenlei offers is there and says something sensible about the demo shop. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { demoList } from '../src/build/demoList';
import { demoOrders } from '../src/build/demoOrders';
import { readPackFiles } from '../src/build/packFiles';
import { isoToDay } from '../src/core/facts/calendar';
import { schemeCatalog } from '../src/core/schemes/catalog';
import { featureCatalog } from '../src/protocol/featureCatalog';
import { packIds } from '../src/protocol/packCatalog';
import { openWorkbook, valuesOf } from './addon/workbook';
import { sharedData } from './sharedData';

/** By the sections of the list of systems: from purchases, observed or asked, decided from them. */
const systems = {
  A: 'abc pareto series-index rfm value lifecycle potential xyz clv kmeans tree'.split(' '),
  B: 'loyalty needs five-needs demand-type demographics social-style conversation phone-type buying-behaviour purchase-mode noncustomers'.split(
    ' ',
  ),
  C: 'relationship-level key-account account-file service-level four-c persona migration evaluation data-quality crm'.split(
    ' ',
  ),
} as const;

const all = Object.values(systems).flat();

test.each(all)('%s is a pack, a scheme or a feature', (id) => {
  const places = [packIds, Object.keys(schemeCatalog), Object.keys(featureCatalog)];
  expect(places.some((ids) => ids.includes(id))).toBe(true);
});

const document = sharedData('../FRAMEWORKS.md');

test.skipIf(!existsSync(document))('no system of the list is forgotten', () => {
  const text = readFileSync(document, 'utf8').split('## Definitions')[0] ?? '';
  const listed = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(listed).toEqual(all);
});

/** What a spreadsheet makes of the demo's files. */
function cells(csv: string): readonly (readonly (string | number)[])[] {
  const { data } = Papa.parse<string[]>(csv.trimEnd(), { newline: '\n' });
  return data.map((row) =>
    row.map((cell) => {
      const day = /^\d{4}-\d\d-\d\d$/.test(cell) ? isoToDay(cell) : null;
      return day ?? (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
    }),
  );
}

const packs = readPackFiles();
const sheets = { Orders: cells(demoOrders()), List: cells(demoList('en', packs)) };

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s over the demo shop', (id, pack) => {
  test('puts the customers into three segments or more, by the names that it has for them', () => {
    const book = openWorkbook(sheets);
    const [orders, list] = book.backend.sheets().map((sheet) => Number(sheet.id));
    book.settle({ packs: [id], colorBy: id, sources: { orders: orders ?? null, customers: list ?? null } });
    expect(book.run()).toMatchObject({ status: 'applied' });
    const [header = [], ...rows] = valuesOf(book.backend, 'List');
    const column = header.indexOf(pack.title.en);
    const titles = rows.map((row) => String(row[column]));
    const known = new Set(pack.segments.map(({ title }) => title.en));
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
    const used = new Set(titles);
    expect(used.size).toBeGreaterThan(2);
  });
});
