/** The scheme `relationship-level`: how close a relationship the lifetime value of a customer pays for. */
import type { Facts } from '../facts/factColumn';
import { type RelationshipLevel, relationshipLevels } from './relationshipLevels';
import type { OptionSpec, OptionValue, Rescore, Scheme, SchemeOutcome } from './scheme';
import { numbersOf, ownNumber } from './schemeFacts';

function cost(value: number, title: OptionSpec['title'], explanation: OptionSpec['explanation']): OptionSpec {
  return { type: 'number', default: value, min: 0, max: 1e9, title, explanation };
}

const options = {
  reactiveCost: cost(
    20,
    { en: 'Yearly cost: reactive', 'zh-CN': '年成本：被动型', 'zh-TW': '年成本：被動型' },
    {
      en: 'What it costs in a year to answer the calls of one customer. Basic costs nothing beyond the sale.',
      'zh-CN': '一年中接待一位客户来电的成本。基本型除销售外没有成本。',
      'zh-TW': '一年中接待一位客戶來電的成本。基本型除銷售外沒有成本。',
    },
  ),
  accountableCost: cost(
    100,
    { en: 'Yearly cost: accountable', 'zh-CN': '年成本：负责型', 'zh-TW': '年成本：負責型' },
    {
      en: 'What it costs in a year to call one customer after each sale and to act on what they say.',
      'zh-CN': '一年中售后回访一位客户并据其意见改进的成本。',
      'zh-TW': '一年中售後回訪一位客戶並依其意見改進的成本。',
    },
  ),
  proactiveCost: cost(
    400,
    { en: 'Yearly cost: proactive', 'zh-CN': '年成本：主动型', 'zh-TW': '年成本：主動型' },
    {
      en: 'What it costs in a year to get in touch with one customer regularly, with uses and news.',
      'zh-CN': '一年中定期联系一位客户、介绍用法和新品的成本。',
      'zh-TW': '一年中定期聯繫一位客戶、介紹用法與新品的成本。',
    },
  ),
  partnershipCost: cost(
    2000,
    { en: 'Yearly cost: partnership', 'zh-CN': '年成本：伙伴型', 'zh-TW': '年成本：夥伴型' },
    {
      en: 'What it costs in a year to work together with one customer all the time.',
      'zh-CN': '一年中与一位客户持续合作的成本。',
      'zh-TW': '一年中與一位客戶持續合作的成本。',
    },
  ),
  years: {
    type: 'number',
    default: 1,
    min: 0.25,
    max: 20,
    title: { en: 'Years that the value covers', 'zh-CN': '终身价值的年数', 'zh-TW': '終身價值的年數' },
    explanation: {
      en: 'The lifetime value is what the customer brings in so many years.',
      'zh-CN': '终身价值是客户在这些年内带来的价值。',
      'zh-TW': '終身價值是客戶在這些年內帶來的價值。',
    },
  },
  share: {
    type: 'number',
    default: 0.2,
    min: 0.01,
    max: 1,
    title: { en: 'Part of the value for care', 'zh-CN': '用于维系的价值比例', 'zh-TW': '用於維繫的價值比例' },
    explanation: {
      en: 'At most this part of the lifetime value goes into the relationship: 0.2 is 20 %.',
      'zh-CN': '最多把终身价值的这一部分用于维系关系：0.2 即 20%。',
      'zh-TW': '最多把終身價值的這一部分用於維繫關係：0.2 即 20%。',
    },
  },
} as const satisfies Record<string, OptionSpec>;

export const relationshipScheme = {
  title: { en: 'Relationship that pays', 'zh-CN': '划算的关系层级', 'zh-TW': '划算的關係層級' },
  explanation: {
    en: 'Compares the lifetime value of each customer with what each level of relationship costs in a year.',
    'zh-CN': '把每位客户的终身价值与各关系层级的年成本相比较。',
    'zh-TW': '將每位客戶的終身價值與各關係層級的年成本相比較。',
  },
  options,
  rising: [['reactiveCost', 'accountableCost', 'proactiveCost', 'partnershipCost']],
  // Without a column of lifetime values everybody is blank, and the pack goes by its two questions.
  needs: [],
  gives: ['affordableLevel'],
  evidence: ['lifetimeValue', 'clv'],
  run: runRelationship,
  thaw: (_, given) => thawRelationship(given),
} as const satisfies Scheme;

const levels = Object.keys(relationshipLevels) as readonly RelationshipLevel[];

/**
 * The closest level whose yearly cost, over the years that the value covers, is at most the given part of the expected
 * value; basic where not even reactive is. Kotler's rule that lifetime value against the cost of keeping decides; the
 * table of costs is the manager's. Where the column says nothing, the value of scheme `clv` counts if the pack runs that
 * first. Negative values are basic, blanks stay blank.
 */
function runRelationship(facts: Facts, given: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const points = pointsOf(given);
  const [listed, estimated] = [numbersOf(facts, 'lifetimeValue'), numbersOf(facts, 'clv')];
  const values = listed.map((value, row) => (Number.isNaN(value) ? (estimated[row] as number) : value));
  return {
    columns: {
      affordableLevel: {
        kind: 'text',
        codes: Int32Array.from(values, (value) => levelAt(value, points)),
        words: levels,
      },
    },
    cuts: listed.every(Number.isNaN) ? [] : [{ fact: 'lifetimeValue', points }],
    tied: 0,
    problems: [],
  };
}

function thawRelationship(given: Readonly<Record<string, OptionValue>>): Rescore {
  const points = pointsOf(given);
  return {
    gives: ['affordableLevel'],
    cuts: () => [{ fact: 'lifetimeValue', points }],
    facts: (own) => {
      const listed = ownNumber(own, 'lifetimeValue');
      const value = Number.isNaN(listed) ? ownNumber(own, 'clv') : listed;
      return { affordableLevel: levels[levelAt(value, points)] ?? null };
    },
  };
}

/** The values from which each level beyond basic pays. */
function pointsOf(given: Readonly<Record<string, OptionValue>>): readonly number[] {
  const [years, share] = [Number(given.years), Number(given.share)];
  return ['reactiveCost', 'accountableCost', 'proactiveCost', 'partnershipCost'].map((name) =>
    // To the cent: a quotient of decimals may lie a hair above the amount that people would write.
    Number(((Number(given[name]) * years) / share).toFixed(2)),
  );
}

function levelAt(value: number, points: readonly number[]): number {
  return Number.isNaN(value) ? -1 : points.filter((point) => value >= point).length;
}
