/** Every classification system that Fenlei offers is there and says something sensible about the demo shop. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoList } from '../src/build/demoList';
import { demoOrders } from '../src/build/demoOrders';
import { readPackFiles } from '../src/build/packFiles';
import { segmentOutcomes } from '../src/core/evaluation/segmentOutcomes';
import { isoToDay } from '../src/core/facts/calendar';
import { labelColumns, learnableColumns } from '../src/core/learn/learnableColumns';
import { learnRules } from '../src/core/learn/learnRules';
import { readFacts } from '../src/core/readFacts';
import { schemeCatalog } from '../src/core/schemes/catalog';
import { type FeatureId, featureCatalog } from '../src/protocol/featureCatalog';
import { packIds } from '../src/protocol/packCatalog';
import { openWorkbook, sheetId, valuesOf, type Workbook } from './addon/workbook';
import { sharedData } from './sharedData';
import { previewOf } from './sidebar/previewOf';
import { scriptServer } from './sidebar/scriptServer';

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

/** The shop as it was segmented half a year ago, and again today. */
async function shopOfTwoRuns() {
  const before = openWorkbook(sheets, { now: '2025-12-31T04:00:00Z' });
  const { backend } = before;
  const [orders, list] = backend.sheets().map(({ id }) => Number(id));
  const sources = { orders: orders ?? null, customers: list ?? null };
  before.settle({ packs: ['rfm', 'loyalty', 'phone-type'], colorBy: 'rfm', sources });
  expect(before.run()).toMatchObject({ status: 'applied' });
  const book = openWorkbook({}, { backend });
  const outcome = book.run();
  if (outcome.status !== 'applied') throw new Error(outcome.status);
  const server = scriptServer(book);
  const scope = { settings: (await server('start', null)).settings, sheet: orders ?? 0 };
  return { book, server, scope, summary: outcome.summary };
}

type Shop = Awaited<ReturnType<typeof shopOfTwoRuns>>;

/** What each feature has to show for itself. */
const proofs: Record<FeatureId, (shop: Shop) => unknown> = {
  pareto: ({ summary: { pareto } }) => {
    expect(pareto?.topShare).toBeGreaterThan(0.75);
    expect(pareto?.topShare).toBeLessThan(0.9);
  },
  'series-index': async ({ server }) => {
    const series = (await server('start', null)).lastRun?.series ?? [];
    expect(series).toHaveLength(2);
    for (const { customers, revenue } of series) {
      expect(customers).toBeGreaterThan(0.3);
      expect(revenue).toBeGreaterThan(customers);
    }
  },
  tree: async ({ server }) => {
    const { source } = await previewOf(server);
    const facts = readFacts({ ...source, asOf: isoToDay('2026-06-30') ?? 0 });
    const columns = learnableColumns(facts, new Set(Object.values(source.customers?.mapping.columns ?? {})));
    const labels = labelColumns(columns).find(({ fact }) => fact === 'Care');
    if (!labels) throw new Error('the column "Care" is no column of labels');
    const limits = { depth: 3, leaf: 5 };
    const { ids } = facts.customers.facts;
    const learned = learnRules({ ids, labels, features: columns, limits, taken: new Set(), locale: 'en' });
    const { right, customers, rightByLargest } = learned.ok
      ? learned.value.validation
      : { right: 0, customers: 1, rightByLargest: 0 };
    expect(right / customers).toBeGreaterThan(0.75);
    expect(right).toBeGreaterThan(rightByLargest * 1.3);
  },
  'key-account': async ({ server }) => {
    const { standing } = await server('refreshAccounts', { choice: null });
    expect(standing?.accounts).toBeGreaterThan(20);
    expect(standing?.open).toBe(17 * (standing?.accounts ?? 0));
  },
  'account-file': async ({ book, server }) => {
    await server('refreshAccounts', { choice: null });
    const numbers = valuesOf(book.backend, 'Key accounts').slice(1, 18);
    expect(numbers.map((row) => row[2]).filter((number) => String(number).startsWith('P'))).toHaveLength(8);
  },
  persona: ({ book }) => {
    const [header = []] = valuesOf(book.backend, 'List');
    const at = header.indexOf('RFM, eleven groups');
    const [, first] = notesOf(book, 'List').map((row) => row[at]);
    expect(first).toContain('Loyalty: ');
    expect(first).toContain('Types on the phone: ');
  },
  migration: ({
    summary: {
      packs: [rfm],
    },
  }) => expect(rfm?.moved).toBeGreaterThan(20),
  evaluation: async ({ server }) => {
    const { preview } = await previewOf(server);
    const [, before] = await server('readPastRuns', null);
    const members = await server('readMembers', { run: before?.run ?? '', pack: 'rfm' });
    const [rfm] = preview.packs;
    const outcomes = rfm && segmentOutcomes(rfm.classification, members, isoToDay('2025-12-31') ?? 0);
    expect(outcomes?.length).toBeGreaterThan(8);
    expect(outcomes?.some(({ boughtAgain }) => boughtAgain > 10)).toBe(true);
    expect(outcomes?.some(({ satisfaction }) => (satisfaction ?? 0) > 3)).toBe(true);
  },
  'data-quality': async ({ server, scope }) => {
    const { kinds } = await server('checkData', { ...scope, report: true });
    expect(kinds.length).toBeGreaterThanOrEqual(10);
  },
  crm: async ({ server, scope }) => {
    const { csv, customers } = await server('exportCrm', { ...scope, crm: 'zoho' });
    expect(customers).toBe(264);
    expect(csv).toMatch(/"C0210",[^\n]*"Champions,/);
  },
};

describe('beside packs', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await shopOfTwoRuns();
  });

  test.each(Object.entries(proofs))('%s says something sensible about the demo shop', async (_, prove) => {
    await prove(shop);
  });
});

function notesOf({ backend }: Workbook, name: string): readonly (readonly unknown[])[] {
  const sheet = sheetId(backend, name);
  return backend.read(sheet, 'note', { row: 0, column: 0, ...backend.usedSize(sheet) });
}
