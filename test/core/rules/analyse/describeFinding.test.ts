/** Findings as a shop owner reads them, in three languages. */
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../src/core/i18n/text';
import { analyse } from '../../../../src/core/rules/analyse/analyse';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import { describeFinding } from '../../../../src/core/rules/analyse/describeFinding';
import type { Finding } from '../../../../src/core/rules/analyse/findings';
import type { RulePack } from '../../../../src/core/rules/pack';
import { packNamed } from '../../../rules/packFiles';
import { packFile, parsed, rule } from '../samplePack';
import { toFacts } from './probeRows';
import { meanGridPack, rangesPack, rfmPackage030 } from './publishedGrids';

function sentences(pack: RulePack, kind: Finding['kind'], locale: Locale): readonly string[] {
  return analysePack(pack)
    .findings.filter((finding) => finding.kind === kind)
    .map((finding) => describeFinding(finding, pack, locale));
}

test('a masked rule and the one that masks it are called by their names', () => {
  expect(locales.map((locale) => sentences(meanGridPack(), 'masked', locale)[2])).toEqual([
    'The rule “Cannot Lose” never decides: all customers who fit it are taken before by “At Risk”.',
    '规则“Cannot Lose”从不起作用：符合它的客户都已先归入“At Risk”。',
    '規則「Cannot Lose」從不起作用：符合它的客戶都已先歸入「At Risk」。',
  ]);
});

test('a gap is told with the number of combinations and an example by the titles of its facts', () => {
  expect(locales.map((locale) => sentences(rangesPack(rfmPackage030), 'gap', locale)[0])).toEqual([
    'Of 125 combinations of values 10 are taken by no rule, for example: R score = 2, F score = 1, M score = 5. Such customers become “Others”.',
    '共有 125 种取值组合，其中 10 种没有规则适用，例如：R 分 = 2、F 分 = 1、M 分 = 5。这样的客户会归入“Others”。',
    '共有 125 種取值組合，其中 10 種沒有規則適用，例如：R 分 = 2、F 分 = 1、M 分 = 5。這樣的客戶會歸入「Others」。',
  ]);
});

test('what a built-in pack leaves to `otherwise` is told as customers with blanks', () => {
  expect(locales.map((locale) => sentences(packNamed('rfm-8'), 'gap', locale))).toEqual([
    [
      'No rule takes customers with blanks such as this one: Larger amount than average = blank. They become “Not scored”.',
    ],
    ['没有规则适用于资料有空缺的客户，例如：金额高于平均 = 空。他们会归入“未评分”。'],
    ['沒有規則適用於資料有空缺的客戶，例如：金額高於平均 = 空白。他們會歸入「未評分」。'],
  ]);
});

describe('examples', () => {
  const pack = parsed(
    packFile({
      facts: {
        city: { kind: 'text' },
        lastOrder: { kind: 'day' },
        tags: { kind: 'list', title: 'Tags' },
        abcShareBefore: { kind: 'number' },
      },
    }),
  );
  const gap = (facts: Readonly<Record<string, unknown>>, more = {}) =>
    describeFinding(
      {
        kind: 'gap',
        rules: [],
        onlyBlank: false,
        example: { facts, another: '…', deciding: Object.keys(facts), assuming: [], ...more } as Extract<
          Finding,
          { kind: 'gap' }
        >['example'],
        combinations: null,
      },
      pack,
      'en',
    );

  test('texts stand in quotation marks, one that stands for any other says so', () => {
    expect(gap({ city: 'Taipei' })).toContain('City = “Taipei”.');
    expect(gap({ city: '…' })).toContain('City = any other text.');
    expect(gap({ city: '…' }, { another: null })).toContain('City = “…”.');
  });

  test('lists name their members, and an empty one is no blank', () => {
    expect(gap({ tags: ['vip', '…'] })).toContain('Tags = “vip”, any other text.');
    expect(gap({ tags: [] })).toContain('Tags = empty list.');
    expect(gap({ tags: null })).toContain('Tags = blank.');
  });

  test('days are dates, with the analysis date where one matters; shares are exact', () => {
    expect(gap({ lastOrder: '2024-12-31', abcShareBefore: 0.875 }, { asOf: '2025-01-01' })).toContain(
      'Last order = 2024-12-31, Revenue share of larger customers = 87.5 %, analysis date 2025-01-01.',
    );
  });

  test('what had to be assumed is said', () => {
    const leaf = { fact: 'city', operator: 'startsWith', value: 'A' };
    const assuming = [
      { leaf, holds: true },
      { leaf: { ...leaf, operator: 'endsWith' }, holds: true },
    ];
    expect(gap({ city: '…' }, { assuming })).toBe(
      'There may be customers whom no rule takes, for example: City = any other text, if at the same time City starts with “A”, City ends with “A”. They would become “Rest”.',
    );
  });
});

test('every finding has a sentence without open places in every language', () => {
  const rules = [
    ['tens', 'between', [10, 20]],
    ['tens again', 'greaterThan', 9],
    ['teens', 'between', [11, 19]],
    ['none', 'lessThan', 0],
    ['nobody', 'equal', 3],
  ] as const;
  const facts = { orders: { kind: 'number', whole: true, min: 0 } };
  const event = { type: 'segment', params: { segment: 'good' } };
  const pack = parsed(
    packFile({
      facts,
      rules: rules.map(([name, operator, value]) => ({
        name,
        conditions: { all: [{ fact: 'orders', operator, value }] },
        event,
      })),
    }),
  );
  const example = { facts: { orders: 3 }, another: '…', deciding: ['orders'], assuming: [] };
  const findings: readonly Finding[] = [
    ...analyse(pack, toFacts(pack, [{ orders: 12 }, { orders: 1 }])).findings,
    ...analysePack(pack, 0).findings,
    { kind: 'always', rules: [0] },
    ...(['exception', 'redundant', 'partial'] as const).map(
      (relation): Finding => ({ kind: 'overlap', rules: [0, 1], relation, example }),
    ),
    { kind: 'neverFirst', rules: [2], customers: 3, takenBy: [{ rule: 0, customers: 3 }] },
  ];
  for (const locale of locales) {
    const told = findings.map((finding) => describeFinding(finding, pack, locale));
    expect(told.filter((sentence) => /[{}]|undefined|“”|「」/.test(sentence))).toEqual([]);
    expect(told.every((sentence) => /[.。]$/.test(sentence))).toBe(true);
  }
  expect(new Set(findings.map(({ kind }) => kind)).size).toBe(9);
});

test('counts of customers stand with the rules that take them', () => {
  const finding: Finding = {
    kind: 'neverFirst',
    rules: [0],
    customers: 5,
    takenBy: [
      { rule: 1, customers: 3 },
      { rule: 2, customers: 2 },
    ],
  };
  expect(locales.map((locale) => describeFinding(finding, meanGridPack(), locale))).toEqual([
    'The rule “Champions” decides for none of your customers. Those who fit it: 5; they are taken before by “Loyal” (3), “Potential Loyalist” (2).',
    '规则“Champions”没有决定任何一位客户：符合它的 5 位客户都已先归入“Loyal”（3 位）、“Potential Loyalist”（2 位）。',
    '規則「Champions」沒有決定任何一位客戶：符合它的 5 位客戶都已先歸入「Loyal」（3 位）、「Potential Loyalist」（2 位）。',
  ]);
});

describe('large packs', () => {
  /** Each rule asks about a fact of its own, so that a customer without any segment is one by every fact. */
  const pack = parsed(
    packFile({
      facts: Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [`day${n}`, { kind: 'day', title: `Day ${n}` }]),
      ),
      rules: Array.from({ length: 30 }, (_, n) =>
        rule(`r${n}`, { all: [{ fact: `day${n}`, operator: 'withinDays', value: n + 1 }] }),
      ),
    }),
  );

  test('an example names six facts and says that there are more', () => {
    const told = locales.map((locale) => sentences(pack, 'gap', locale)[0]);
    expect(told[0]).toBe(
      `No rule takes customers such as this one: ${[0, 1, 2, 3, 4, 5].map((n) => `Day ${n} = 2025-01-02`).join(', ')}, …, analysis date 2025-01-01. They become “Rest”.`,
    );
    for (const sentence of told) expect(sentence?.length).toBeLessThan(250);
  });

  test('an example leaves out facts of which any value would do', () => {
    const few = { fact: 'orders', operator: 'lessThan', value: 5 };
    const vip = { fact: 'vip', operator: 'equal', value: true };
    const choice = parsed(
      packFile({
        facts: { orders: { kind: 'number' }, vip: { kind: 'boolean', title: 'VIP' } },
        rules: [rule('few', { all: [vip, few] })],
      }),
    );
    const [gap] = analysePack(choice).findings;
    expect(gap).toMatchObject({ kind: 'gap', example: { facts: { orders: 4, vip: false } } });
    expect(sentences(choice, 'gap', 'en')[0]).toBe(
      'No rule takes customers such as this one: VIP = no. They become “Rest”.',
    );
  });

  test('of many rules five are named, and how many more there are', () => {
    const finding: Finding = { kind: 'undecided', about: 'reach', rules: pack.rules.map((_, n) => n) };
    expect(locales.map((locale) => describeFinding(finding, pack, locale))).toEqual([
      'There are too many combinations of values to find out whether these rules ever decide: “r0”, “r1”, “r2”, “r3”, “r4” and 25 more.',
      '取值组合太多，无法判断这些规则是否会起作用：“r0”、“r1”、“r2”、“r3”、“r4”以及另外 25 条规则。',
      '取值組合太多，無法判斷這些規則是否會起作用：「r0」、「r1」、「r2」、「r3」、「r4」以及另外 25 條規則。',
    ]);
    const masked: Finding = { kind: 'masked', rules: [29], by: [0, 1, 2, 3, 4, 5] };
    expect(describeFinding(masked, pack, 'en')).toContain(
      'before by “r0”, “r1”, “r2”, “r3”, “r4” and 1 more.',
    );
    expect(describeFinding({ ...masked, by: [0, 1, 2, 3, 4] }, pack, 'en')).toContain('“r3”, “r4”.');
  });
});
