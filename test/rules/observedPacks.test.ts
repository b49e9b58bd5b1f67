/** The packs that staff answer, over every answer that there is, and what their playbooks must say. */
import { describe, expect, test } from 'vitest';
import { factsOfExamples } from '../../src/core/rules/check/exampleFacts';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../src/core/rules/evaluate/evaluate';
import type { ExampleValue } from '../../src/core/rules/pack';
import type { StageId } from '../../src/core/rules/stageCatalog';
import { packCatalog } from '../../src/protocol/packCatalog';
import { packNamed } from './packFiles';

type Customer = Readonly<Record<string, ExampleValue>>;

function segmentsOf(name: string, customers: readonly Customer[]): readonly string[] {
  const pack = packNamed(name);
  const examples = customers.map((facts, at) => ({ name: String(at), facts, expected: '' }));
  const rules = evaluate(compilePack(pack), factsOfExamples(examples, pack));
  return Array.from(rules, (rule) => pack.rules[rule]?.event.params.segment ?? pack.otherwise);
}

/** The traits of FRAMEWORKS' nine types, three of each; the last two belong to no single type. */
const traitsOf: Readonly<Record<string, readonly string[]>> = {
  rational: ['comparesSuppliers', 'methodical', 'factsDecide'],
  'task-bound': ['onBehalf', 'notOwnField', 'justOnce'],
  greedy: ['asksExtras', 'manyInside', 'comesBack'],
  owner: ['weighsAll', 'priceThenMore', 'likeOwn'],
  'credit-seeker': ['wantsNotice', 'stillNew', 'beyondDuty'],
  stingy: ['priceOnly', 'otherOffers', 'saysLittle'],
  tricky: ['anyPrice', 'noPapers', 'lateClaims'],
  relationship: ['friendFirst', 'smallFavours', 'moneyOpen'],
  composite: ['hardToRead', 'changes'],
};

describe('types on the phone', () => {
  const ticks = Object.entries(traitsOf).flatMap(([type, traits]) =>
    traits.map((trait) => ({ type, trait })),
  );

  test('ask for every trait once', () => {
    const offered = packNamed('phone-type').facts.traits?.answers?.map(({ value }) => value);
    expect(offered).toEqual(ticks.map(({ trait }) => trait));
  });

  test('one tick, and all ticks of one type, name that type', () => {
    expect(
      segmentsOf(
        'phone-type',
        ticks.map(({ trait }) => ({ traits: [trait] })),
      ),
    ).toEqual(ticks.map(({ type }) => type));
    const whole = Object.values(traitsOf).map((traits) => ({ traits }));
    expect(segmentsOf('phone-type', whole)).toEqual(Object.keys(traitsOf));
  });

  test('two ticks name a type where both belong to it, else several sides', () => {
    const pairs = ticks.flatMap((one, at) => ticks.slice(at + 1).map((other) => [one, other] as const));
    const found = segmentsOf(
      'phone-type',
      pairs.map(([one, other]) => ({ traits: [one.trait, other.trait] })),
    );
    expect(found).toEqual(pairs.map(([one, other]) => (one.type === other.type ? one.type : 'composite')));
  });

  test('no tick, in whatever way, is unclear', () => {
    expect(segmentsOf('phone-type', [{}, { traits: null }])).toEqual(['unclear', 'unclear']);
  });
});

describe('loyalty', () => {
  /** The hint of FRAMEWORKS: from 67 % loyal, from 33 % switcher; an answer goes before it. */
  const statusOf = (share: number | null) =>
    share === null ? 'unclear' : share >= 67 ? 'loyal' : share >= 33 ? 'switcher' : 'none';
  const shares = [null, 2, 32.9, 33, 50, 66.9, 67, 100];

  test('follows the share of wallet, in figures and in percent', () => {
    expect(
      segmentsOf(
        'loyalty',
        shares.map((shareOfWallet) => ({ shareOfWallet })),
      ),
    ).toEqual(shares.map(statusOf));
    const percent = shares.map((share) => ({ shareOfWallet: share === null ? null : share / 100 }));
    expect(segmentsOf('loyalty', percent)).toEqual(shares.map(statusOf));
    expect(segmentsOf('loyalty', [{ shareOfWallet: 0 }])).toEqual(['none']);
  });

  test.each(['loyal', 'switcher', 'none'])('%s by answer stays so at every share', (attitude) => {
    const found = segmentsOf(
      'loyalty',
      shares.map((shareOfWallet) => ({ attitude, shareOfWallet, firstBuyer: false })),
    );
    expect(new Set(found)).toEqual(new Set([attitude]));
  });

  test('only loyal customers are early adopters', () => {
    const eager = shares.map((shareOfWallet) => ({ shareOfWallet, firstBuyer: true }));
    expect(segmentsOf('loyalty', eager)).toEqual(
      shares.map(statusOf).map((status) => (status === 'loyal' ? 'early-adopter' : status)),
    );
  });
});

test('of five needs the first that is not known is asked next', () => {
  const needs = ['stated', 'real', 'unstated', 'delight', 'secret'];
  const states = [true, false, null];
  const customers = needs.reduce<readonly Readonly<Record<string, boolean | null>>[]>(
    (all, need) => all.flatMap((one) => states.map((state) => ({ ...one, [`${need}Need`]: state }))),
    [{}],
  );
  const expected = customers.map((customer) => {
    const missing = needs.find((need) => customer[`${need}Need`] !== true);
    if (missing === undefined) return 'all-known';
    return missing === 'stated' && customer.statedNeed === null ? 'unclear' : `ask-${missing}`;
  });
  expect(segmentsOf('five-needs', customers)).toEqual(expected);
});

const talks: readonly StageId[] = [
  'opening',
  'interest',
  'questions',
  'persuasion',
  'objections',
  'closing',
  'followUp',
];

test.each<[string, readonly string[], readonly StageId[]]>([
  ['social-style', ['driver', 'analytical', 'expressive', 'amiable'], talks],
  ['phone-type', Object.keys(traitsOf), ['works', 'avoid', 'effort']],
  ['conversation', ['opinionated', 'cautious'], ['opening', 'persuasion', 'objections', 'closing', 'avoid']],
  ['loyalty', ['early-adopter', 'loyal', 'switcher', 'none'], ['works', 'avoid', 'effort']],
  ['needs', ['price-sensitive', 'quality-seeking', 'service-oriented'], ['product', 'price', 'avoid']],
  ['demand-type', ['household', 'enterprise', 'government'], ['product', 'place', 'closing']],
])('%s tells what to do at each of its stages', (name, segments, stages) => {
  const pack = packNamed(name);
  for (const id of segments) {
    const told = pack.segments.find((segment) => segment.id === id)?.stages ?? {};
    expect(Object.keys(told), id).toEqual(expect.arrayContaining([...stages]));
  }
});

test.each(packCatalog.observed.packs)('%s asks the next question where nothing is known yet', (name) => {
  const pack = packNamed(name);
  const unclear = pack.segments.find(({ id }) => id === pack.otherwise);
  expect(unclear?.id).toBe('unclear');
  if (name !== 'social-style') expect(unclear?.playbook[0]?.en).toMatch(/^Next question: “.+\?”$/);
  for (const use of Object.values(pack.facts))
    expect([use.question, use.explanation].includes(undefined)).toBe(false);
});
