/** The scheme `abc`: customers by amount bought, few large, some between, many small. */
import { type Facts, numberColumn } from '../facts/factColumn';
import type { Problem } from '../problem';
import { type AbcBoundary, type AbcResult, abc, abcClasses } from './abc';
import { fewCustomers } from './fewCustomers';
import type { OptionSpec, OptionValue, Rescore, Scheme, SchemeOutcome } from './scheme';
import { hundredths, numbersOf, ownNumber } from './schemeFacts';

function share(
  value: number,
  title: OptionSpec['title'],
  explanation: OptionSpec['explanation'],
): OptionSpec {
  return { type: 'number', default: value, min: 0.01, max: 1, title, explanation };
}

const options = {
  boundary: {
    type: 'choice',
    default: 'before',
    choices: {
      before: {
        en: 'Revenue share before the customer',
        'zh-CN': '该客户之前的累计营收占比',
        'zh-TW': '該客戶之前的累計營收占比',
      },
      own: {
        en: 'Revenue share including the customer',
        'zh-CN': '含该客户在内的累计营收占比',
        'zh-TW': '含該客戶在內的累計營收占比',
      },
      items: { en: 'Number of customers', 'zh-CN': '按客户数量', 'zh-TW': '按客戶數量' },
    },
    title: { en: 'What decides the class', 'zh-CN': '分类依据', 'zh-TW': '分類依據' },
    explanation: {
      en: 'Customers are put in order of amount, largest first. The customer who crosses a limit still belongs to the better class with "before", to the lower one with "including". With "number of customers" the amounts only decide the order.',
      'zh-CN':
        '客户按金额从大到小排列。刚好跨过分界的客户，选“之前”归入较高类别，选“含该客户”归入较低类别；选“按客户数量”时，金额只决定先后。',
      'zh-TW':
        '客戶依金額由大到小排列。剛好跨過分界的客戶，選「之前」歸入較高類別，選「含該客戶」歸入較低類別；選「按客戶數量」時，金額只決定先後。',
    },
  },
  cutA: share(
    0.8,
    { en: 'A up to this share of revenue', 'zh-CN': 'A 类营收占比上限', 'zh-TW': 'A 類營收占比上限' },
    {
      en: 'The largest customers are A until they make this share of revenue: 0.8 is 80 %.',
      'zh-CN': '最大的客户依次归为 A 类，直到累计达到此营收占比：0.8 即 80%。',
      'zh-TW': '最大的客戶依序歸為 A 類，直到累計達到此營收占比：0.8 即 80%。',
    },
  ),
  cutB: share(
    0.95,
    { en: 'B up to this share of revenue', 'zh-CN': 'B 类营收占比上限', 'zh-TW': 'B 類營收占比上限' },
    {
      en: 'After A, customers are B until A and B together make this share of revenue. The rest are C.',
      'zh-CN': 'A 类之后的客户归为 B 类，直到 A、B 合计达到此营收占比；其余为 C 类。',
      'zh-TW': 'A 類之後的客戶歸為 B 類，直到 A、B 合計達到此營收占比；其餘為 C 類。',
    },
  ),
  itemsA: share(
    0.2,
    { en: 'A up to this share of customers', 'zh-CN': 'A 类客户数占比上限', 'zh-TW': 'A 類客戶數占比上限' },
    {
      en: 'Only for "number of customers": this share of those who bought is A.',
      'zh-CN': '仅用于“按客户数量”：购买过的客户中，此占比归为 A 类。',
      'zh-TW': '僅用於「按客戶數量」：購買過的客戶中，此占比歸為 A 類。',
    },
  ),
  itemsB: share(
    0.5,
    { en: 'B up to this share of customers', 'zh-CN': 'B 类客户数占比上限', 'zh-TW': 'B 類客戶數占比上限' },
    {
      en: 'Only for "number of customers": A and B together are this share of those who bought.',
      'zh-CN': '仅用于“按客户数量”：购买过的客户中，A、B 合计为此占比。',
      'zh-TW': '僅用於「按客戶數量」：購買過的客戶中，A、B 合計為此占比。',
    },
  ),
} as const satisfies Record<string, OptionSpec>;

export const abcScheme = {
  title: { en: 'ABC by amount bought', 'zh-CN': 'ABC 分类（按购买金额）', 'zh-TW': 'ABC 分類（依購買金額）' },
  explanation: {
    en: 'Sorts customers by how much they bought: A are the few who make most of the revenue, C the many small ones.',
    'zh-CN': '按购买金额排列客户：A 类是贡献大部分营收的少数客户，C 类是数量众多的小客户。',
    'zh-TW': '依購買金額排列客戶：A 類是貢獻大部分營收的少數客戶，C 類是數量眾多的小客戶。',
  },
  options,
  rising: [
    ['cutA', 'cutB'],
    ['itemsA', 'itemsB'],
  ],
  needs: ['monetary'],
  gives: ['abc', 'abcShareBefore'],
  evidence: ['monetary', 'abcShareBefore'],
  run: runAbc,
  thaw: thawAbc,
} as const satisfies Scheme;

/**
 * ABC classes of all customers by `monetary`. The cut points are the smallest amounts that are B and A, in whole
 * units of money; a class that nobody is in has none and is reported.
 */
function runAbc(facts: Facts, given: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const boundary = given.boundary as AbcBoundary;
  const [endOfA, endOfB] = boundary === 'items' ? [given.itemsA, given.itemsB] : [given.cutA, given.cutB];
  const result = abc(hundredths(numbersOf(facts, 'monetary')), {
    boundary,
    cuts: [Number(endOfA), Number(endOfB)],
  });
  return {
    columns: {
      abc: { kind: 'text', codes: result.codes, words: abcClasses },
      abcShareBefore: numberColumn(result.shareBefore),
    },
    cuts: [{ fact: 'monetary', points: result.cuts.map((amount) => amount / 100) }],
    tied: result.tied,
    problems: noticesOf(result),
    frozen: freezeAbc(result),
  };
}

/** The smallest amounts of A and B, in hundredths; `null` for a class that nobody is in. */
interface FrozenAbc {
  readonly smallestA: number | null;
  readonly smallestB: number | null;
}

function freezeAbc({ codes, cuts }: AbcResult): FrozenAbc {
  const largest = cuts[cuts.length - 1] ?? null;
  return {
    smallestA: codes.includes(0) ? largest : null,
    smallestB: codes.includes(1) ? (cuts[0] ?? null) : null,
  };
}

/** Without the share of larger customers: whoever buys more passes some of them, one by one. */
function thawAbc(frozen: unknown): Rescore | null {
  const { smallestA, smallestB } = (frozen ?? {}) as Partial<FrozenAbc>;
  const isAmount = (value: unknown) => value === null || typeof value === 'number';
  if (!isAmount(smallestA) || !isAmount(smallestB)) return null;
  const classOf = (amount: number) => {
    if (Number.isNaN(amount)) return null;
    if (amount >= (smallestA ?? Number.POSITIVE_INFINITY)) return 'A';
    return amount >= (smallestB ?? Number.POSITIVE_INFINITY) ? 'B' : 'C';
  };
  const cuts = [smallestB, smallestA].flatMap((amount) => amount ?? []);
  return {
    gives: ['abc'],
    cuts: () => [{ fact: 'monetary', points: cuts.map((amount) => amount / 100) }],
    facts: (own) => ({ abc: classOf(Math.round(ownNumber(own, 'monetary') * 100)) }),
  };
}

function noticesOf({ codes, shareBefore }: AbcResult): readonly Problem[] {
  const customers = codes.filter((code) => code >= 0).length;
  const blank = codes.length - customers;
  const missing: readonly Problem[] =
    blank > 0 ? [{ code: 'customersWithoutAmounts', at: [], values: { customers: blank } }] : [];
  if (customers === 0) return missing;
  if (shareBefore.every(Number.isNaN)) return [...missing, { code: 'noRevenue', at: [] }];
  const empty = abcClasses.filter((_, code) => !codes.includes(code));
  return [
    ...missing,
    ...fewCustomers(customers),
    ...empty.map((name): Problem => ({ code: 'emptyClass', at: [], values: { class: name } })),
  ];
}
