/** What the sidebar promised is what applying wrote, cell by cell, for generated sheets, packs, options and changes. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { factValue } from '../../src/core/facts/factColumn';
import { toId } from '../../src/core/facts/toId';
import type { Locale } from '../../src/core/i18n/text';
import { words } from '../../src/core/i18n/words';
import type { PackPreview, RunPreview } from '../../src/core/preview/runPreview';
import type { RulePack } from '../../src/core/rules/pack';
import type { CellValue, SheetBackend } from '../../src/host/sheetBackend';
import type { Settings } from '../../src/protocol/settings';
import type { Server } from '../../src/sidebar/server/server';
import { type Previewed, previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { openWorkbook, sheetId, valuesOf } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

const today = 46_203;
const packIds = ['rfm', 'abc', 'lifecycle', 'rfm-8', 'rfm-boxes'];

/** Ids of one customer in several spellings, dates and amounts as people write them, and what is neither. */
const id = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom('C%', ' C% ', 'Ｃ%', 'c%', '=C%', '#%'))
  .map(([number, spelling]): CellValue => spelling.replace('%', String(number)));
const date: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: today - 900, max: today }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('2026-05-01', 'soon', null, '', today + 40, true) },
);
const amount: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -500, max: 50_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('$1,200.50', '(30)', 'free', null, 0, '  ', 1e9) },
);
const name = fc.constantFrom<CellValue>('Ann', '<img src=x onerror=alert(1)>', '=1+1', '李', null, '007');

const order = fc
  .tuple(id, name, date, amount)
  .map(([customer, name, day, paid]) => [customer, name, day, paid]);
const orderSheet = fc
  .array(order, { minLength: 4, maxLength: 40 })
  .map((rows) => [['Customer no', 'Customer name', 'Order date', 'Amount'], ...rows]);

const listed = fc.record({
  /** Some stand in the list twice. */
  twice: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
  name,
  day: date,
  orders: fc.integer({ min: 0, max: 9 }),
  paid: amount,
});
const customerSheet = fc
  .array(listed, { minLength: 4, maxLength: 16 })
  .map((rows): CellValue[][] => [
    ['Customer no', 'Customer name', 'Last order date', 'Number of orders', 'Total amount'],
    ...rows.map(({ twice, name, day, orders, paid }, row) => [
      `C${row + 1 - twice}`,
      name,
      day,
      orders,
      paid,
    ]),
  ]);

type Kind = 'orders' | 'customers' | 'both';

const choices = fc
  .record({
    packs: fc.subarray(packIds, { minLength: 1, maxLength: 3 }),
    asOf: fc.constantFrom(null, '2026-03-31', '2026-06-30'),
    rfm: fc.constantFrom({}, { method: 'quantile' }, { method: 'ntile' }, { method: 'fixed' }, { bins: 3 }),
    abc: fc.constantFrom({}, { cutA: 0.5, cutB: 0.7 }, { boundary: 'items' }),
    lifecycle: fc.constantFrom({}, { activeDays: 30, dormantDays: 60 }),
  })
  .map(({ packs, asOf, rfm, abc, lifecycle }) => ({
    packs,
    asOf,
    colorBy: packs[0] ?? '',
    schemeOptions: { rfm, abc, lifecycle } as Settings['schemeOptions'],
  }));

/** Edits of a pack, as a manager may make them; the number chooses among its rules and segments. */
type PackEdit = (pack: RulePack, number: number) => RulePack;
const packEdits: readonly PackEdit[] = [
  (pack, number) => ({ ...pack, rules: pack.rules.filter((_, at) => at !== number % pack.rules.length) }),
  (pack) => ({ ...pack, rules: [...pack.rules].reverse() }),
  (pack) => ({ ...pack, hitPolicy: 'collect' }),
  (pack, number) => ({
    ...pack,
    segments: pack.segments.map((segment, at) =>
      at === number % pack.segments.length
        ? {
            ...segment,
            title: { en: '=Renamed', 'zh-CN': '改名', 'zh-TW': '改名' },
            color: '#123456',
            playbook: [],
          }
        : segment,
    ),
  }),
];
const edit = fc.option(fc.tuple(fc.constantFrom(...packEdits), fc.constantFrom(...packIds), fc.nat(20)), {
  freq: 2,
});

/** What people do to the file between two runs. */
type FileEdit = (backend: SheetBackend, sheet: number, number: number) => void;
const fileEdits: Readonly<Record<string, FileEdit>> = {
  amountChanged: (backend, sheet, number) =>
    write(backend, sheet, 1 + (number % 4), backend.usedSize(sheet).columns > 4 ? 4 : 3, 77_777),
  dayChanged: (backend, sheet, number) => write(backend, sheet, 1 + (number % 4), 2, today),
  rowDeleted: (backend, sheet, number) => backend.deleteRows(sheet, 1 + (number % 3), 1),
  rowAdded: (backend, sheet, number) => {
    const { rows } = backend.usedSize(sheet);
    write(backend, sheet, rows, 0, `N${number}`);
    write(backend, sheet, rows, 2, today - number);
  },
  columnInserted: (backend, sheet) => backend.insertColumns(sheet, 0, 1),
  nothing: () => {},
};

const scene = fc.record({
  kind: fc.constantFrom<Kind>('orders', 'customers', 'both'),
  orders: orderSheet,
  customers: customerSheet,
  language: fc.constantFrom('en', 'zh_CN', 'zh_TW'),
  laterLanguage: fc.constantFrom('en', 'zh_CN'),
  first: choices,
  second: choices,
  edit,
  laterEdit: edit,
  change: fc.constantFrom(...Object.keys(fileEdits)),
  number: fc.nat(20),
});

test('every owned cell is the one that was previewed, and as many customers moved', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(scene, async ({ kind, orders, customers, language, laterLanguage, number, ...made }) => {
      const sheets = {
        ...(kind === 'customers' ? {} : { Orders: orders }),
        ...(kind === 'orders' ? {} : { List: customers }),
      };
      const { backend, host } = openWorkbook(sheets, { userLocale: language });
      const main = sheetId(backend, kind === 'orders' ? 'Orders' : 'List');
      const sources =
        kind === 'both' ? { orders: sheetId(backend, 'Orders'), customers: sheetId(backend, 'List') } : null;
      const server = scriptServer({ host });
      await editPack(server, made.edit);
      await check(backend, server, { ...made.first, sources });
      fileEdits[made.change]?.(backend, main, number);
      const later = scriptServer(openWorkbook({}, { backend, userLocale: laterLanguage }));
      await editPack(later, made.laterEdit);
      await check(backend, later, { ...made.second, sources });
      await check(backend, later, { ...made.second, sources });
      applied++;
    }),
    { seed: 20260630, numRuns: 40, endOnFailure: true },
  );
  expect(applied).toBe(40);
});

async function check(backend: SheetBackend, server: Server, settings: Partial<Settings>): Promise<void> {
  const promised = await previewOf(server, settings);
  const { preview, start } = promised;
  const before = ownedCells(backend, promised.source.place.sheet, promised);
  const outcome = await promised.apply();
  if (outcome.status !== 'applied' && outcome.status !== 'unchanged')
    throw new Error(JSON.stringify(outcome));
  const again = await previewOf(server, settings);
  const after = ownedCells(backend, again.source.place.sheet, again);
  preview.packs.forEach((pack, place) => {
    const { ids } = pack.classification.facts;
    ids.forEach((customer, row) => {
      const written = after.get(customer);
      if (!written) throw new Error(`no row for ${customer}`);
      const cells = promisedCells(pack, row, start.language);
      expect([
        customer,
        Object.fromEntries(Object.keys(cells).map((key) => [key, written.get(key) ?? null])),
      ]).toEqual([customer, cells]);
    });
    const moves = movesBetween(pack, before, after);
    expect(matrixOf(pack)).toEqual(moves.matrix);
    expect(pack.moves.first).toBe(moves.first);
    expect(outcome.summary.packs[place]?.moved).toBe(moves.movers);
    expect(pack.moves.movers.length).toBe(moves.movers);
    expect(outcome.summary.packs[place]?.segments.map(({ count, revenue }) => [count, revenue])).toEqual(
      pack.segments.map(({ count, revenue }) => [count, revenue]),
    );
  });
  expect(outcome.summary.problems.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(
    problemsOf(preview),
  );
}

function problemsOf(preview: RunPreview): number {
  return preview.problems.length;
}

/** By the customer's id, then by the mark of the column; of a customer who stands there twice the first row. */
type OwnedCells = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

function ownedCells(
  backend: SheetBackend,
  sheet: Previewed['source']['place']['sheet'],
  { source }: Previewed,
): OwnedCells {
  const cells = new Map<string, ReadonlyMap<string, CellValue>>();
  if (!sheet) return cells;
  const { headerRow, keyColumn } = source.place;
  for (const row of valuesOf(backend, sheet.name).slice(headerRow)) {
    const key = toId((row[keyColumn - 1] ?? null) as never) ?? '';
    if (key === '' || cells.has(key)) continue;
    cells.set(
      key,
      new Map(sheet.marks.owned.map(({ mark, column }) => [mark.column, blankless(row[column - 1])])),
    );
  }
  return cells;
}

function blankless(cell: CellValue | undefined): CellValue {
  return cell === '' || cell === undefined ? null : cell;
}

/** Worked out from what the sidebar shows, not from the columns that a run plans. */
function promisedCells(
  { classification: { pack, facts, segment, also } }: PackPreview,
  row: number,
  language: Locale,
): Readonly<Record<string, CellValue>> {
  const one = pack.segments[segment[row] ?? -1];
  const others = (also?.[row] ?? []).map((place) => pack.segments[place]?.title[language]);
  const code = 'rfm' in pack.schemes ? facts.columns.get('rfm') : undefined;
  return {
    [`${pack.id}/segment`]: blankless(one?.title[language]),
    ...(also && { [`${pack.id}/also`]: blankless(others.join(words.listSeparator[language])) }),
    ...(code && { [`${pack.id}/rfm`]: factValue(code, row) as CellValue }),
    [`${pack.id}/next`]: blankless(one?.playbook[0]?.[language]),
  };
}

/** Who really moved, told from the cells. */
function movesBetween(
  { classification: { pack, facts } }: PackPreview,
  before: OwnedCells,
  after: OwnedCells,
) {
  const placeOf = (cells: OwnedCells, customer: string) => {
    const title = cells.get(customer)?.get(`${pack.id}/segment`);
    return pack.segments.findIndex((segment) => Object.values(segment.title).includes(String(title)));
  };
  const matrix: Record<string, number> = {};
  let first = 0;
  for (const customer of facts.ids) {
    const [from, to] = [placeOf(before, customer), placeOf(after, customer)];
    if (from < 0) first++;
    else if (from !== to) matrix[`${from} ${to}`] = (matrix[`${from} ${to}`] ?? 0) + 1;
  }
  return { matrix, first, movers: Object.values(matrix).reduce((sum, count) => sum + count, 0) };
}

function matrixOf({ moves }: PackPreview): Readonly<Record<string, number>> {
  return Object.fromEntries(moves.matrix.map(({ from, to, customers }) => [`${from} ${to}`, customers]));
}

async function editPack(server: Server, made: readonly [PackEdit, string, number] | null): Promise<void> {
  if (!made) return;
  const [change, id, number] = made;
  const { versions } = await server('readPack', { id });
  const newest = versions[versions.length - 1];
  if (!newest) throw new Error(`no pack ${id}`);
  const edited = change(JSON.parse(newest.json), number);
  await server('saveVersion', { json: JSON.stringify(edited), name: 'edited', base: newest.version });
}

function write(backend: SheetBackend, sheet: number, row: number, column: number, value: CellValue): void {
  backend.write(sheet, 'value', { row, column, rows: 1, columns: 1 }, [[value]]);
}
