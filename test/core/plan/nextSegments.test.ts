/** The line of the note that says how far it is to other segments: examples worked by hand. */
import { describe, expect, test } from 'vitest';
import abc from '../../../rules/abc.json';
import lifecycle from '../../../rules/lifecycle.json';
import rfmBoxes from '../../../rules/rfm-boxes.json';
import { classify } from '../../../src/core/classify';
import { type Column, type Facts, numberColumn, textColumn } from '../../../src/core/facts/factColumn';
import { locales } from '../../../src/core/i18n/text';
import { nextSegments, twoToTell } from '../../../src/core/plan/nextSegments';
import { customerNotes } from '../../../src/core/plan/notes';
import { packFile, parsed, rule } from '../rules/samplePack';
import { factsOf } from '../schemes/sampleFacts';

function classified(file: unknown, facts: Facts) {
  const run = classify(facts, parsed(file));
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

/** The line of the first customer in every language. */
function lines(file: unknown, facts: Facts): readonly string[] {
  const run = classified(file, facts);
  return locales.map((locale) => nextSegments(run, locale)(0));
}

describe('lifecycle, by its limits of 30, 90 and 365 days', () => {
  const one = (orders: number, recencyDays: number | null, daysSinceFirst: number | null) =>
    factsOf({ orders: [orders], recencyDays: [recencyDays], daysSinceFirst: [daysSinceFirst] });

  test.each([
    [
      'dormant for 165 days: 201 more make 366',
      one(13, 165, 900),
      'Next: one more order → Active · 201 more days without an order → Churned',
      '接下来：再下 1 单 → 活跃客户 · 再过 201 天仍未下单 → 流失客户',
      '接下來：再下 1 筆訂單 → 活躍客戶 · 再過 201 天仍未下單 → 流失客戶',
    ],
    [
      'the last active day',
      one(3, 90, 200),
      'Next: one more day without an order → Dormant',
      '接下来：再过 1 天仍未下单 → 沉睡客户',
      '接下來：再過 1 天仍未下單 → 沉睡客戶',
    ],
    [
      'new for 12 days: the second order makes active, and so does a 31st day',
      one(1, 12, 12),
      'Next: one more order → Active',
      '接下来：再下 1 单 → 活跃客户',
      '接下來：再下 1 筆訂單 → 活躍客戶',
    ],
    [
      'never bought',
      one(0, null, null),
      'Next: a first order → New',
      '接下来：首次下单 → 新客户',
      '接下來：首次下單 → 新客戶',
    ],
    [
      'churned: who orders after a pause of more than 365 days is won back',
      one(2, 400, 700),
      'Next: one more order → Won back',
      '接下来：再下 1 单 → 赢回客户',
      '接下來：再下 1 筆訂單 → 贏回客戶',
    ],
  ])('%s', (_, facts, ...expected) => {
    expect(lines(lifecycle, facts)).toEqual(expected);
  });
});

test('what people chose to describe a customer leads nowhere, a point on a scale does', () => {
  const answers = [
    { value: 'a', title: 'A' },
    { value: 'b', title: 'B' },
  ];
  const mood = { kind: 'text', question: 'Which?', answers };
  const asked = (use: object, value: unknown) =>
    packFile({
      facts: { x: use },
      rules: [rule('Good', { all: [{ fact: 'x', operator: 'equal', value }] })],
    });
  const facts = (column: Column): Facts => ({ asOf: 45_000, ids: ['a'], columns: new Map([['x', column]]) });
  expect(lines(asked(mood, 'a'), facts(textColumn(['b'])))).toEqual(['', '', '']);
  const scale = {
    kind: 'number',
    question: 'How much?',
    answers: [1, 2].map((value) => ({ value, title: `P${value}` })),
  };
  expect(lines(asked(scale, 2), facts(numberColumn(Float64Array.of(1))))[0]).toBe(
    'Next: x 2 instead of 1 → Good',
  );
});

test('ABC: A begins at 80.00, the smallest amount of an A customer', () => {
  const facts = factsOf({ monetary: [14.5, 80, 5.5] });
  expect(lines(abc, facts)).toEqual([
    'Next: 65.50 more bought → A customers',
    '接下来：再购买 65.50 → A 类客户',
    '接下來：再購買 65.50 → A 類客戶',
  ]);
});

test('RFM boxes: an order is made today, so a customer of R 2 and F 3 becomes one of R 5', () => {
  // Of ten customers, one with 1 to 10 orders each, those with more than 6 have F 4 and those with more than 8 F 5.
  const counts = [6, 1, 2, 3, 4, 5, 7, 8, 9, 10];
  const facts = factsOf({
    orders: counts,
    // Cut points at 20, 40, 60 and 80 days: 70 is R 2.
    recencyDays: [70, 10, 20, 30, 40, 50, 60, 80, 90, 100],
    monetary: counts.map(() => 100),
  });
  expect(lines(rfmBoxes, facts)).toEqual([
    'Next: one more order → Champions',
    '接下来：再下 1 单 → 明星客户',
    '接下來：再下 1 筆訂單 → 明星客戶',
  ]);
});

describe("a pack's own facts", () => {
  const own = packFile({
    facts: {
      stars: {
        kind: 'number',
        whole: true,
        min: 1,
        max: 5,
        title: { en: 'Stars', 'zh-CN': '星级', 'zh-TW': '星等' },
      },
      share: { kind: 'number', title: { en: 'Share', 'zh-CN': '份额', 'zh-TW': '占比' } },
      city: { kind: 'text', values: ['Paris', 'Lyon', 'Nice'] },
      member: { kind: 'boolean', title: { en: 'Member', 'zh-CN': '会员', 'zh-TW': '會員' } },
      traits: { kind: 'list', title: { en: 'Traits', 'zh-CN': '特征', 'zh-TW': '特徵' } },
      since: { kind: 'day', title: { en: 'Since', 'zh-CN': '起始日', 'zh-TW': '起始日' } },
    },
    rules: [],
  });
  const oneOf = (columns: Readonly<Record<string, Column>>): Facts => ({
    asOf: 46_000,
    ids: ['a'],
    columns: new Map(Object.entries({ ...everythingBlank, ...columns })),
  });
  const everythingBlank: Readonly<Record<string, Column>> = {
    stars: numberColumn(Float64Array.of(Number.NaN)),
    share: numberColumn(Float64Array.of(Number.NaN)),
    city: textColumn([null]),
    member: { kind: 'boolean', values: Int8Array.of(-1) },
    traits: { kind: 'list', values: [null] },
    since: numberColumn(Float64Array.of(Number.NaN), 'day'),
  };
  const asking = (fact: string, operator: string, value: unknown) => ({
    ...own,
    rules: [rule('Good', { all: [{ fact, operator, value }] })],
  });

  test.each([
    [
      'a whole figure moves by one',
      asking('stars', 'greaterThan', 3),
      { stars: numberColumn(Float64Array.of(3)) },
      'Next: Stars 4 instead of 3 → Good',
      '接下来：星级为 4（现为 3） → Good',
      '接下來：星等為 4（現為 3） → Good',
    ],
    [
      'any other must pass the border',
      asking('share', 'greaterThan', 0.335),
      { share: numberColumn(Float64Array.of(0.2)) },
      'Next: Share above 0.335 instead of 0.2 → Good',
      '接下来：份额高于 0.335（现为 0.2） → Good',
      '接下來：占比高於 0.335（現為 0.2） → Good',
    ],
    [
      'downwards, too',
      asking('share', 'lessThan', 0.1),
      { share: numberColumn(Float64Array.of(0.2)) },
      'Next: Share below 0.1 instead of 0.2 → Good',
      '接下来：份额低于 0.1（现为 0.2） → Good',
      '接下來：占比低於 0.1（現為 0.2） → Good',
    ],
    [
      'a text becomes one of the values that the pack knows',
      asking('city', 'startsWith', 'L'),
      { city: textColumn(['Paris']) },
      'Next: City “Lyon” instead of “Paris” → Good',
      '接下来：城市为“Lyon”（现为“Paris”） → Good',
      '接下來：城市為「Lyon」（現為「Paris」） → Good',
    ],
    [
      'yes and no',
      asking('member', 'equal', true),
      { member: { kind: 'boolean', values: Int8Array.of(0) } as const },
      'Next: Member yes instead of no → Good',
      '接下来：会员为是（现为否） → Good',
      '接下來：會員為是（現為否） → Good',
    ],
    [
      'a list gains a member',
      asking('traits', 'contains', 'vip'),
      { traits: { kind: 'list', values: [['early']] } as const },
      'Next: Traits with “vip” → Good',
      '接下来：特征增加“vip” → Good',
      '接下來：特徵增加「vip」 → Good',
    ],
    [
      'a list loses one',
      asking('traits', 'doesNotContain', 'early'),
      { traits: { kind: 'list', values: [['early', 'vip']] } as const },
      'Next: Traits without “early” → Good',
      '接下来：特征去掉“early” → Good',
      '接下來：特徵去掉「early」 → Good',
    ],
    [
      'a date',
      asking('since', 'dateBefore', '2024-03-01'),
      { since: numberColumn(Float64Array.of(45_400), 'day') },
      'Next: Since 2024-02-29 instead of 2024-04-18 → Good',
      '接下来：起始日为 2024-02-29（现为 2024-04-18） → Good',
      '接下來：起始日為 2024-02-29（現為 2024-04-18） → Good',
    ],
    ['a blank is told nothing', asking('stars', 'greaterThan', 3), {}, '', '', ''],
    [
      'nor is a figure beyond the range',
      asking('stars', 'greaterThan', 5),
      { stars: numberColumn(Float64Array.of(3)) },
      '',
      '',
      '',
    ],
  ])('%s', (_, file, columns, ...expected) => {
    expect(lines(file, oneOf(columns))).toEqual(expected);
  });
});

test('days that are counted from the analysis date pass by waiting, and an order starts them anew', () => {
  const pack = packFile({
    facts: { lastOrder: { kind: 'day' } },
    rules: [rule('Good', { all: [{ fact: 'lastOrder', operator: 'withinDays', value: 30 }] })],
  });
  const ago = (days: number): Facts => ({
    asOf: 46_000,
    ids: ['a'],
    columns: new Map<string, Column>([
      ['lastOrder', numberColumn(Float64Array.of(46_000 - days), 'day')],
      ['recencyDays', numberColumn(Float64Array.of(days))],
      ['orders', numberColumn(Float64Array.of(2))],
    ]),
  });
  expect(lines(pack, ago(18))[0]).toBe('Next: 13 more days without an order → Rest');
  expect(lines(pack, ago(31))[0]).toBe('Next: one more order → Good');
});

test('the line stands in the note between the reason and what to do', () => {
  const run = classified(abc, factsOf({ monetary: [15, 80, 5] }));
  expect(customerNotes({ result: run, others: [] }, 'en')(0).split('\n')).toEqual([
    'B customers',
    '15.00 bought in total · larger customers make 80.0 % of revenue',
    'Next: 65.00 more bought → A customers',
    expect.stringMatching(/^→ /),
  ]);
});

test('what people can do comes before what mere waiting brings, one of each where there are', () => {
  const change = (fact: string, segment: string) =>
    ({ fact, from: 1, to: 2, direction: 'up', also: {}, segment }) as const;
  const [wait, order, amount] = [
    change('recencyDays', 'worse'),
    change('orders', 'better'),
    change('monetary', 'best'),
  ];
  expect(twoToTell([wait, order, amount])).toEqual([order, wait]);
  expect(twoToTell([amount, order, wait])).toEqual([amount, wait]);
  expect(twoToTell([amount, order])).toEqual([amount, order]);
  expect(twoToTell([order, change('monetary', 'better')])).toEqual([order]);
  expect(twoToTell([])).toEqual([]);
});
