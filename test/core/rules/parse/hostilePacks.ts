/** Packs written to do harm, and packs broken by chance. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { packLimits } from '../../../../src/core/rules/packLimits';
import { factKinds, scenario } from '../arbitraryPack';
import { leaf, packFile, rule } from '../samplePack';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const record = <T>(count: number, make: (index: number) => readonly [string, T]) =>
  Object.fromEntries(many(count, make));
const nested = (levels: number, inner: unknown): unknown =>
  levels === 0 ? inner : { not: nested(levels - 1, inner) };
const nestedText = (levels: number) =>
  `${'{"not":'.repeat(levels)}${JSON.stringify(leaf)}${'}'.repeat(levels)}`;
const oneRule = (conditions: unknown, more: object = {}) =>
  JSON.stringify(packFile({ rules: [rule('A', conditions)], ...more }));
const withLeaf = (changes: object) => oneRule({ all: [{ ...leaf, ...changes }] });

/** A text in which a letter is written with one that looks the same: Cyrillic, Greek, full-width, or with nothing to see. */
const lookAlikes: readonly (readonly [string, string])[] = [
  ...(['аa', 'еe', 'оo', 'сc', 'рp', 'хx', 'уy', 'іi', 'ѕs', 'ᴀa'] as const).map(pairOf),
  ...(['οo', 'νv', 'αa', 'ａa', 'ｌl', 'ｏo', 'ｅe', 'ｆf'] as const).map(pairOf),
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u180e', '\ufe0f', '\u115f'].flatMap(
    (none) => [...'aeort'].map((letter) => [letter, `${letter}${none}`] as const),
  ),
  ...['\u00a0', '\u2003', '\u3000'].map((space) => [' ', space] as const),
];

function pairOf(pair: string): readonly [string, string] {
  return [pair.charAt(1), pair.charAt(0)];
}

/** Each by what it tries. */
export const handMade: readonly (readonly [string, unknown])[] = [
  ['brackets a hundred thousand deep', '['.repeat(100_000)],
  ['objects a hundred thousand deep', `${'{"a":'.repeat(100_000)}1`],
  ['a string that never ends', `{"a":"${'\\'.repeat(900_000)}`],
  ['a string of a million letters', JSON.stringify('x'.repeat(packLimits.characters - 2))],
  ['a number of a million digits', `{"format":${'9'.repeat(900_000)}}`],
  ['a number beyond all numbers', JSON.stringify(packFile()).replace('"value":3', '"value":1e999')],
  ['nothing but commas', `{${','.repeat(900_000)}}`],
  ['a hundred thousand times one key', `{${'"a":1,'.repeat(100_000)}"b":1}`],
  ['a hundred thousand keys', JSON.stringify(record(70_000, (n) => [`k${n}`, n]))],
  ['a null byte in a name', JSON.stringify(packFile({ id: 'a\u0000b' }))],
  ['half a character', JSON.stringify(packFile({ title: '\ud83d', id: '\udc00' }))],
  ['32 levels', oneRule(nested(31, leaf))],
  ['33 levels', oneRule(nested(32, leaf))],
  ['5,000 levels', oneRule({}).replace('"conditions":{}', `"conditions":${nestedText(5_000)}`)],
  ['1,000 levels in no text', packFile({ rules: [rule('A', nested(1_000, leaf))] })],
  [
    'sixteen conditions that mention the one before twice',
    oneRule({ condition: 'c16' }, { conditions: doublings(16) }),
  ],
  [
    'eight hundred conditions that mention the one before twice',
    oneRule({ condition: 'c800' }, { conditions: doublings(800) }),
  ],
  [
    'a condition that mentions itself',
    oneRule({ condition: 'c' }, { conditions: { c: { condition: 'c' } } }),
  ],
  [
    'a cycle beside a leaf',
    oneRule(
      { condition: 'a' },
      { conditions: { a: { all: [leaf, { condition: 'b' }] }, b: { not: { condition: 'a' } } } },
    ),
  ],
  [
    'a cycle of a thousand',
    oneRule(
      { condition: 'c0' },
      { conditions: record(1_000, (n) => [`c${n}`, { condition: `c${(n + 1) % 1_000}` }]) },
    ),
  ],
  [
    'a chain of a thousand, the last one first',
    oneRule(
      { condition: 'c0' },
      {
        conditions: record(1_000, (n) => [`c${n}`, n === 999 ? { all: [leaf] } : { condition: `c${n + 1}` }]),
      },
    ),
  ],
  [
    '500 rules that all mention one condition of 1,400 parts',
    JSON.stringify(
      packFile({
        conditions: {
          big: {
            any: many(2, (m) => ({ any: many(700, (n) => ({ ...leaf, value: 1_000 * m + n + 1e9 })) })),
          },
        },
        rules: many(500, (n) => rule(`r${n}`, { condition: 'big' })),
      }),
    ),
  ],
  [
    '20 rules that all mention 20 conditions of 40 parts',
    JSON.stringify(
      packFile({
        conditions: record(20, (n) => [
          `c${n}`,
          { any: many(40, (m) => ({ ...leaf, value: 1_000 * n + m + 1e9 })) },
        ]),
        rules: many(20, (n) => rule(`r${n}`, { any: many(20, (m) => ({ condition: `c${m}` })) })),
      }),
    ),
  ],
  [
    'as many facts and leaves as there may be',
    JSON.stringify(
      packFile({
        facts: record(1_000, (n) => [`f${n}`, { kind: 'number' }]),
        rules: many(20, (n) =>
          rule(`r${n}`, {
            any: many(98, (m) => ({ fact: `f${(n * 98 + m) % 1_000}`, operator: 'equal', value: n })),
          }),
        ),
      }),
    ),
  ],
  [
    'as many unknown operators as there may be',
    oneRule({ any: many(990, (n) => ({ ...leaf, operator: `${'lessThan'.repeat(10)}${n}` })) }),
  ],
  [
    'as many unknown facts as there may be, with long names',
    JSON.stringify(
      packFile({
        facts: record(1_000, (n) => [`${'x'.repeat(90)}${n}`, { kind: 'number' }]),
        rules: many(10, (n) =>
          rule(`r${n}`, { any: many(190, (m) => ({ ...leaf, fact: `${'x'.repeat(85)}${n}y${m}` })) }),
        ),
      }),
    ),
  ],
  [
    'five hundred unknown segments among five hundred',
    JSON.stringify(
      packFile({
        segments: many(500, (n) => ({
          id: `${'x'.repeat(80)}${n}`,
          title: 'S',
          color: '#ffffff',
          playbook: [],
        })),
        rules: many(500, (n) => ({
          ...rule(`r${n}`, { all: [leaf] }),
          event: { type: 'segment', params: { segment: `${'x'.repeat(80)}y${n}` } },
        })),
      }),
    ),
  ],
  [
    'five hundred wrong keys in five hundred rules',
    JSON.stringify(packFile({ rules: many(500, () => record(120, (n) => [`namee${n}`, 1])) })),
  ],
  [
    'long lists until the file is full',
    JSON.stringify(
      packFile({
        facts: { orders: { kind: 'number' } },
        rules: many(100, (n) =>
          rule(`r${n}`, { all: [{ ...leaf, operator: 'in', value: many(990, (m) => m * 7 + n) }] }),
        ),
      }),
    ),
  ],
  ['a list of a hundred thousand', withLeaf({ operator: 'in', value: many(100_000, (n) => n) })],
  ['a list in a list in a list', withLeaf({ operator: 'in', value: [[[[[[[1]]]]]]] })],
  [
    'long texts until the file is full',
    JSON.stringify(
      packFile({
        facts: { t: { kind: 'text' } },
        rules: many(400, (n) =>
          rule(`r${n}`, { not: { fact: 't', operator: 'textContains', value: 'x'.repeat(1_900) + n } }),
        ),
      }),
    ),
  ],
  [
    'as many texts as there may be until the file is full',
    JSON.stringify(
      packFile({
        facts: { t: { kind: 'text' } },
        rules: many(20, (n) =>
          rule(`r${n}`, {
            any: many(98, (m) => ({
              fact: 't',
              operator: 'textContains',
              value: `${'x'.repeat(400)}${n} ${m}`,
            })),
          }),
        ),
      }),
    ),
  ],
  [
    'values that never occur until the file is full',
    JSON.stringify(
      packFile({
        facts: { t: { kind: 'text', values: many(1_000, (n) => `${'v'.repeat(90)}${n}`) } },
        rules: many(140, (n) =>
          rule(`r${n}`, {
            all: [{ fact: 't', operator: 'in', value: many(990, (m) => `w${m % 100}`) }],
          }),
        ),
      }),
    ),
  ],
  [
    'test customers with unknown facts until the file is full',
    JSON.stringify(
      packFile({
        facts: record(500, (n) => [`${'f'.repeat(90)}${n}`, { kind: 'number' }]),
        examples: many(100, (n) => ({
          name: `e${n}`,
          facts: record(900, (m) => [`g${m}`, 0]),
          expected: 'good',
        })),
      }),
    ),
  ],
  [
    'test customers for as many rules as there may be',
    JSON.stringify(
      packFile({
        rules: many(500, (n) =>
          rule(`r${n}`, { all: many(2, (m) => ({ ...leaf, value: 1e9 + 3 * n + m })) }),
        ),
        examples: many(500, (n) => ({ name: `e${n}`, facts: { orders: n }, expected: 'rest' })),
      }),
    ),
  ],
  ['test customers of as many analysis dates as there may be', manyDates(packLimits.dates)],
  ['test customers of fifty analysis dates', manyDates(50)],
  [
    'playbooks until the file is full',
    JSON.stringify(
      packFile({
        segments: [
          { id: 'good', title: 'G', color: '#ffffff', playbook: many(490, () => 'p'.repeat(1_900)) },
          { id: 'rest', title: 'R', color: '#ffffff', playbook: [] },
        ],
      }),
    ),
  ],
  [
    'test customers until the file is full',
    JSON.stringify(
      packFile({
        examples: many(500, (n) => ({
          name: `e${n}`,
          facts: record(40, (m) => [`f${m}`, 'x'.repeat(20)]),
          expected: 'good',
        })),
      }),
    ),
  ],
  ...(
    [
      '$..*',
      '$[?(@.match(/^(a+)+$/))]',
      '$[?(@root.push(1))]',
      "$.constructor.constructor('return 1')()",
    ] as const
  ).map((path) => [`the path ${path}`, withLeaf({ path })] as const),
  ['parameters', withLeaf({ params: { a: { b: [1] } } })],
  ['an event of type error', JSON.stringify(packFile()).replace('"type":"segment"', '"type":"error"')],
  ['an event with more', JSON.stringify(packFile()).replace('"type":"segment"', '"type":"segment","then":1')],
  ['a decorator four thousand times', withLeaf({ operator: `${'not:'.repeat(4_000)}in` })],
  ['a decorator four times', withLeaf({ operator: 'not:not:not:not:equal' })],
  ['an operator of colons', withLeaf({ operator: ':'.repeat(90) })],
  ['the smallest priority', JSON.stringify(packFile({ rules: [rule('A', { all: [leaf] }, -1e308)] }))],
  ['an endless number of days', withLeaf({ operator: 'withinDays', value: 1e308 })],
  ['a date that is none', withLeaf({ operator: 'dateBefore', value: '9999-99-99' })],
  ['the largest range', withLeaf({ operator: 'between', value: [-1e308, 1e308] })],
  [
    'a scale from nothing to everything',
    JSON.stringify(packFile({ facts: { orders: { kind: 'number', min: -1e308, max: 1e308 } } })),
  ],
  [
    'a scheme with a billion boxes',
    JSON.stringify(packFile({ schemes: { rfm: { scale: 1e9, method: '__proto__' }, abc: { cutA: 1e308 } } })),
  ],
  ...['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'rules', 'segments'].flatMap((key) =>
    lookAlikes
      .filter(([letter]) => key.includes(letter))
      .map(
        ([letter, other]) =>
          [
            `the key ${JSON.stringify(key.replace(letter, other))}`,
            oneRule(
              { all: [{ not: { condition: 'c' } }, leaf] },
              { conditions: { c: { any: [leaf] } } },
            ).replace(`"${key}"`, `"${key.replace(letter, other)}"`),
          ] as const,
      ),
  ),
];

/** With as many conditions as there may be that count days from each of the dates. */
function manyDates(dates: number): string {
  const within = (days: number) => ({ fact: 'd', operator: 'withinDays', value: days });
  return JSON.stringify(
    packFile({
      facts: { d: { kind: 'day' } },
      rules: many(100, (n) => rule(`r${n}`, { any: many(18, (m) => within(20 * n + m)) })),
      examples: many(500, (n) => ({
        name: `e${n}`,
        facts: { d: '2020-01-01' },
        asOf: `20${30 + (n % dates)}-01-01`,
        expected: 'rest',
      })),
    }),
  );
}

function doublings(count: number): Record<string, unknown> {
  return {
    c0: { all: [leaf] },
    ...record(count, (n) => [`c${n + 1}`, { any: [{ condition: `c${n}` }, { condition: `c${n}` }] }]),
  };
}

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));
const rulesFolder = new URL('../../../../rules/', import.meta.url);
const builtIn = readdirSync(rulesFolder)
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name): unknown => JSON.parse(readFileSync(new URL(name, rulesFolder), 'utf8')));

const sound: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: scenario.map(({ conditions, rules }) => packFile({ facts: declared, conditions, rules })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...builtIn) },
);

type Change = (part: unknown) => unknown;

/** Another part of the same type: such a pack mostly still runs. */
const gentle: fc.Arbitrary<Change> = fc
  .tuple(fc.double(), fc.constantFrom(' ', 'x', '\u200b', '茶', '\ud83d', ':'))
  .map(([number, letter]) => (part: unknown) => {
    if (typeof part === 'number') return number;
    if (typeof part === 'string') return part + letter;
    if (typeof part === 'boolean') return !part;
    if (Array.isArray(part)) return [...part].reverse();
    if (typeof part !== 'object' || part === null) return part;
    return 'all' in part ? { any: part.all } : 'any' in part ? { all: part.any } : { ...part };
  });

/** What may happen to one part of a pack. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 12, arbitrary: gentle },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<unknown>(
        ...[undefined, null, '', 0, -1, 1e308, Number.NaN, true, [], {}, [[]], [null], 'all', '__proto__'],
        ...[{ all: [] }, { any: [{}] }, { not: {} }, { fact: 'n1' }, leaf, { all: [leaf] }],
        ...['c0', 'c1', 'c2'].map((condition) => ({ condition })),
      )
      .map((put) => () => put),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((put) => () => put) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 40 }).map((levels) => (part: unknown) => nested(levels, part)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), fc.constantFrom(1, 2, 40, 300, 1_001))
      .map(([kind, times]) => (part: unknown) => ({ [kind]: many(times, () => part) })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(2, 30, 600).map((times) => (part: unknown) => {
      if (Array.isArray(part)) return many(times, (n) => part[n % Math.max(part.length, 1)]);
      return typeof part === 'string'
        ? part.repeat(times)
        : typeof part === 'number'
          ? part * 10 ** times
          : part;
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.nat(),
        fc.constantFrom(
          '__proto__',
          'constructor',
          'toString',
          'then',
          'path',
          'params',
          'priority',
          'muted',
          '',
        ),
      )
      .map(
        ([place, key]) =>
          (part: unknown) =>
            renamed(part, { place, key }),
      ),
  },
);

/** An own `__proto__` can only be made by reading JSON. */
function renamed(part: unknown, { place, key }: { place: number; key: string }): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const keys = Object.keys(part);
  const chosen = keys[place % Math.max(keys.length, 1)];
  const entries = Object.entries(part).map(
    ([name, value]) => `${JSON.stringify(name === chosen ? key : name)}:${JSON.stringify(value) ?? 'null'}`,
  );
  return JSON.parse(`{${entries.join()}}`);
}

/** What may happen to the text of a pack. */
const slip: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom(...lookAlikes)).map(([place, [letter, other]]) => (text: string) => {
    const from = text.indexOf(letter, place % text.length);
    return from < 0 ? text : text.slice(0, from) + other + text.slice(from + 1);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '\u0000', '\ud800', '1e999', '-', '\n'),
    )
    .map(([place, put]) => (text: string) => {
      const at = place % text.length;
      return text.slice(0, at) + put + text.slice(at + 1);
    }),
);

/** A sound pack with one to three changes to its parts, or as a text with one or two slips. */
export const brokenPack: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(sound, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 }))
      .map(([pack, changes]) =>
        changes.reduce((value, [place, make]) => changedAt(value, { place, make }), pack),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(sound, fc.array(slip, { minLength: 1, maxLength: 2 }))
      .map(([pack, slips]) => slips.reduce((text, make) => make(text), JSON.stringify(pack))),
  },
);

/** A copy in which one of the parts, found by number, is changed. */
function changedAt(value: unknown, { place, make }: { place: number; make: Change }): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const copy: unknown = structuredClone(value);
  collect(copy);
  const chosen = places[place % Math.max(places.length, 1)];
  if (chosen) chosen.holder[chosen.key] = structuredClone(make(chosen.holder[chosen.key]));
  return copy;

  function collect(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    const holder = part as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      collect(holder[key]);
    }
  }
}
