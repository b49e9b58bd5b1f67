/** Every call of the sidebar with what no page would send: an answer in JSON, and a file that is as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SidebarMethod } from '../../src/protocol/sidebarApi';
import { someCustomers } from '../addon/someOrders';
import { openWorkbook, type Workbook } from '../addon/workbook';
import { packFile } from '../core/rules/samplePack';
import { everythingIn } from '../host/everythingIn';
import { guardedScript } from './guardedScript';
import { hostileText, hostileTexts, ownNames } from './hostileTexts';
import { tally, trials } from './tally';

const { count, of } = tally('Calls of the sidebar');

const settings = {
  packs: ['abc', 'social-style'],
  colorBy: 'abc',
  asOf: '2026-06-30',
  sources: null,
  schemeOptions: { abc: { cutA: 0.8 } },
};
const scope = { settings, sheet: 0 };

/** What a page might send, for every call: garbage grows best on something that is nearly right. */
const sound: Readonly<Record<SidebarMethod, unknown>> = {
  start: null,
  readSheet: { sheet: 0, from: 1, count: 10 },
  readStamps: { sheets: [0] },
  readSettings: null,
  saveSettings: settings,
  saveRoles: { sheet: 0, roles: { 1: 'customer', 5: null } },
  applyRun: {
    run: 'r',
    settings,
    stamps: { 0: 'x' },
    asOf: '2026-06-30',
    versions: { abc: 0, 'social-style': 0 },
  },
  readProgress: { run: 'r' },
  cancelRun: { run: 'r' },
  undoRun: { run: 'r' },
  readPack: { id: 'abc' },
  savePack: JSON.stringify(packFile()),
  saveVersion: { json: JSON.stringify(packFile()), name: 'n', base: 0 },
  keepDraft: { pack: 'abc', draft: { base: 0, json: '{', time: '' } },
  readDraft: { pack: 'abc' },
  openEditor: { pack: 'abc' },
  readEditor: null,
  readSelection: null,
  readHistory: { customer: 'K0001' },
  readPastRuns: null,
  readMembers: { run: 'r', pack: 'abc' },
  saveProfile: { ...scope, customer: 'K0001', answers: { dominance: 4 } },
  checkData: { ...scope, report: true },
  previewFix: { ...scope, kind: 'numberAsText' },
  applyFix: { ...scope, kind: 'numberAsText', plan: 'x' },
  undoFix: { fix: 'x' },
  exportCrm: { ...scope, crm: 'zoho' },
  readAccounts: null,
  refreshAccounts: { choice: { pack: 'abc', segments: ['a'] } },
  showCell: { sheet: 'List', cell: 'A1' },
};
const methods = Object.keys(sound) as SidebarMethod[];

/** Calls that may change the file where all that they were sent is right. */
const writers: readonly string[] = [
  'saveSettings',
  'saveRoles',
  'applyRun',
  'undoRun',
  'savePack',
  'saveVersion',
  'saveProfile',
  'checkData',
  'applyFix',
  'refreshAccounts',
];

const garbage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.nat(1).map((at) => ['x', '😀'][at]?.repeat(60_000)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      0.5,
      1e308,
      2 ** 53,
      -(2 ** 31),
      [],
      {},
      [[]],
      [null],
      { toString: 1, valueOf: 1 },
      { length: 1e9 },
      { toJSON: 1 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      Array.from({ length: 20_000 }, (_, n) => n),
      Array.from({ length: 20_000 }, () => 'abc'),
      Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [n, 'customer'])),
    ),
  },
  { weight: 2, arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: false }) },
);

/** Foreign ids: sheets of Fenlei's own, of nobody, and what belongs to others. */
const foreign = fc.constantFrom<unknown>(
  0,
  1,
  2,
  3,
  99,
  -1,
  'Fenlei data',
  'Data quality',
  'K0002',
  'rfm',
  'a',
  ...ownNames,
);

interface Change {
  readonly place: number;
  readonly how: 'put' | 'drop' | 'rename' | 'add';
  readonly key: string;
  readonly part: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('put', 'put', 'put', 'drop', 'rename', 'add'),
  key: fc.constantFrom(...ownNames, 'packs', 'sheet', '0', '-1', '', 'rfm'),
  part: fc.oneof(garbage, foreign),
});

/** The text of an argument: one that is nearly right, garbage, or no JSON at all. */
const argumentText = (method: SidebarMethod): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(change, { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce(changed, JSON.stringify(sound[method]))),
    },
    { weight: 3, arbitrary: fc.oneof(garbage, foreign).map((value) => JSON.stringify(value) ?? 'null') },
    {
      weight: 2,
      arbitrary: fc.constantFrom<unknown>(
        '',
        '{',
        'undefined',
        '[1',
        '{"a":}',
        '\u0000',
        `${'['.repeat(50_000)}`,
        `"${'\\u0000'.repeat(100)}"`,
      ),
    },
    // `google.script.run` also carries what is no text.
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, true, {}, [], { a: [1] }, undefined) },
  );

/** As text, since only JSON can hold a `__proto__` of its own. */
function changed(json: string, { place, how, key, part }: Change): string {
  const whole: unknown = JSON.parse(json);
  const holders: { readonly holder: object; readonly key: string }[] = [];
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      holders.push({ holder: value, key: name });
      collect(inner);
    }
  };
  collect(whole);
  const chosen = holders[place % Math.max(1, holders.length)];
  if (!chosen) return JSON.stringify(part) ?? 'null';
  const marker = 'the-hostile-part';
  const written = JSON.stringify(part) ?? 'null';
  if (how === 'drop') {
    Reflect.deleteProperty(chosen.holder, chosen.key);
    return JSON.stringify(whole);
  }
  if (how === 'put') Reflect.set(chosen.holder, chosen.key, marker);
  else {
    Reflect.set(
      chosen.holder,
      `${marker}-key`,
      how === 'add' ? marker : Reflect.get(chosen.holder, chosen.key),
    );
    if (how === 'rename') Reflect.deleteProperty(chosen.holder, chosen.key);
  }
  return JSON.stringify(whole)
    .replace(`"${marker}-key"`, () => JSON.stringify(key))
    .replace(`"${marker}"`, () => written);
}

/** A list of customers with a run behind it, so that there is something to spoil. */
function usedBook(): Workbook {
  const rows = someCustomers(12);
  rows.push(['k0001 ', 'Shop 1', '2026-01-02', '3', '1,234.50']);
  const book = openWorkbook(
    {
      List: rows,
      Another: [
        ['a', 'b'],
        [1, 2],
      ],
    },
    { script: guardedScript },
  );
  book.settle(settings);
  book.run();
  return book;
}

/** Of each file after the call before: taking one is the dear part of a try. */
const pictures = new WeakMap<Workbook, string>();
const picture = ({ backend }: Workbook) => JSON.stringify(everythingIn(backend));
/** Both sheets as far as the user filled them. */
const usersCells = ({ backend }: Workbook) =>
  JSON.stringify(
    [14, 2].map((rows, sheet) => backend.read(sheet, 'value', { row: 0, column: 0, rows, columns: 5 })),
  );

/** Answers `refused` or `done`; throws where the call broke a promise. */
function call(book: Workbook, method: string, given: readonly unknown[]): 'refused' | 'done' {
  const before = pictures.get(book) ?? picture(book);
  const users = usersCells(book);
  const text = book.host.call('sidebarCall', method, ...given);
  if (typeof text !== 'string') throw new Error(`${method} answers ${typeof text}`);
  const answer = JSON.parse(text) as {
    readonly ok: boolean;
    readonly value?: unknown;
    readonly problems?: unknown;
  };
  const after = picture(book);
  pictures.set(book, after);
  const isUntouched = after === before;
  if (usersCells(book) !== users) throw new Error(`${method} changed the user's cells`);
  if (answer.ok) {
    if (!isUntouched && !writers.includes(method)) throw new Error(`${method} wrote into the file`);
    return 'done';
  }
  const problems = answer.problems as readonly string[];
  if (!isUntouched) throw new Error(`${method} refused, and wrote into the file`);
  if (!(problems.length > 0 && problems.every((problem) => typeof problem === 'string' && problem !== '')))
    throw new Error(`${method} refused without a sentence`);
  const strange = problems.find((problem) =>
    /Something went wrong|is not a function|Cannot (?:read|convert)/.test(problem),
  );
  if (strange) throw new Error(`${method} failed: ${strange.slice(0, 300)}`);
  const long = problems.find((problem) => problem.length > 4_000);
  if (long)
    throw new Error(`${method} answers a sentence of ${long.length} characters: ${long.slice(0, 200)}`);
  return 'refused';
}

test('the platform is not needed to fail: each call made as a page makes it is answered without an exception', () => {
  const book = usedBook();
  for (const method of methods) call(book, method, [JSON.stringify(sound[method])]);
});

test.each(methods)('%s takes whatever it is sent', (method) => {
  const book = usedBook();
  fc.assert(
    fc.property(argumentText(method), (given) => count(call(book, method, [given]))),
    trials(8),
  );
});

test('calls that nobody knows, and too many or too few arguments', () => {
  const book = usedBook();
  for (const name of [...hostileTexts, ...ownNames, 'x'.repeat(100_000)]) count(call(book, name, ['null']));
  for (const method of methods) {
    for (const given of [[], ['null', 'null', { a: 1 }], [JSON.stringify(sound[method]), 1, 2, 3]] as const)
      count(call(book, method, given));
  }
});

test('one file bears any order of such calls, and its reverse', () => {
  const sequence = fc
    .array(fc.constantFrom(...methods), { minLength: 20, maxLength: 20 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((method) => argumentText(method).map((given) => [method, given] as const))),
    );
  fc.assert(
    fc.property(sequence, (calls) => {
      for (const ordered of [calls, [...calls].reverse()]) {
        const book = usedBook();
        for (const [method, given] of ordered) count(call(book, method, [given]));
        // Whatever was sent, the file can still be used.
        call(book, 'start', ['null']);
        if (JSON.parse(String(book.host.call('sidebarCall', 'start', 'null'))).ok !== true)
          throw new Error('the sidebar no longer starts');
      }
    }),
    trials(2),
  );
  expect(of('refused')).toBeGreaterThan(100);
  expect(of('done')).toBeGreaterThan(50);
});
