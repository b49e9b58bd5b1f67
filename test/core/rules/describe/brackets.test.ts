/** Whoever reads a sentence aloud must mean the tree it was made from: a small reader takes sentences apart again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../../src/core/i18n/text';
import { describeCondition } from '../../../../src/core/rules/describe/describeCondition';
import { describeLeaf } from '../../../../src/core/rules/describe/describeLeaf';
import type { Condition, Leaf } from '../../../../src/core/rules/pack';
import { scenario } from '../arbitraryPack';

const marks: Readonly<Record<Locale, { and: string; or: string; not: string; open: string; close: string }>> =
  {
    en: { and: ' AND ', or: ' OR ', not: 'NOT (', open: '(', close: ')' },
    'zh-CN': { and: '，且', or: '，或', not: '并非（', open: '（', close: '）' },
    'zh-TW': { and: '，且', or: '，或', not: '並非（', open: '（', close: '）' },
  };

const pack = { facts: {} };

test.each(locales)('in %s every sentence has one reading, and it is the tree', (locale) => {
  const rules = scenario.map((one) => one.rules.map(({ conditions }) => conditions));
  fc.assert(
    fc.property(rules, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (conditions, bits) => {
      for (const condition of conditions) {
        const truths = new Truths(locale, bits);
        const wanted = holds(condition, truths);
        const sentence = describeCondition(condition, pack, locale);
        expect(read(sentence, { locale, truths: truths.sentences }), sentence).toBe(wanted);
      }
    }),
    { numRuns: 700, seed: 5 },
  );
});

test.each([
  ['mixed AND and OR', 'a AND b OR c'],
  ['a phrase about a list before AND', 'for every entry of l: it is 1 AND a'],
  ['an open bracket', '(a AND b'],
  ['words that nobody said', 'a AND d'],
])('the reader refuses %s', (_, sentence) => {
  const words = ['a', 'b', 'c', 'for every entry of l: it is 1'];
  const truths = new Map(words.map((word) => [word, { holds: true, swallows: word.length > 1 }]));
  expect(() => read(sentence, { locale: 'en', truths })).toThrow('has no single reading');
});

interface Meaning {
  readonly holds: boolean;
  /** A phrase such as "for every entry of …: …" takes in whatever follows it. */
  readonly swallows: boolean;
}

/** What each leaf says, and whether it is taken for true. Sentences that mean the opposite get the opposite. */
class Truths {
  readonly sentences = new Map<string, Meaning>();

  constructor(
    private readonly locale: Locale,
    private readonly bits: readonly boolean[],
  ) {}

  ofLeaf(leaf: Leaf): boolean {
    const { positive, turned } = withoutNots(leaf);
    const opposite = { ...positive, operator: `not:${positive.operator}` };
    const [sentence = '', other = ''] = [positive, opposite].map((one) =>
      describeLeaf(one, pack, this.locale),
    );
    return this.find([sentence, other], /(Fact|Value):/.test(positive.operator)) !== turned;
  }

  ofName(name: string): boolean {
    const say = (condition: Condition) => describeCondition(condition, pack, this.locale);
    return this.find([say({ condition: name }), say({ not: { condition: name } })], false);
  }

  private find([sentence, opposite]: readonly [string, string], swallows: boolean): boolean {
    const known = this.sentences.get(sentence);
    if (known) return known.holds;
    const truth = this.bits[(this.sentences.size / 2) % this.bits.length] ?? false;
    this.sentences.set(sentence, { holds: truth, swallows });
    this.sentences.set(opposite, { holds: !truth, swallows });
    return truth;
  }
}

const positives: Readonly<Record<string, string>> = { notEqual: 'equal', notIn: 'in' };

function withoutNots(leaf: Leaf): { readonly positive: Leaf; readonly turned: boolean } {
  const operator = leaf.operator.replace(/^(not:)+/, '');
  const odd = ((leaf.operator.length - operator.length) / 'not:'.length) % 2 === 1;
  const positive = positives[operator];
  if (positive) return { positive: { ...leaf, operator: positive }, turned: !odd };
  if (operator === 'isBlank' && leaf.value === false)
    return { positive: { ...leaf, operator, value: true }, turned: !odd };
  return { positive: { ...leaf, operator }, turned: odd };
}

function holds(condition: Condition, truths: Truths): boolean {
  // No short circuit: every leaf must be met, so that the reader knows its words.
  if ('all' in condition) return condition.all.map((child) => holds(child, truths)).every(Boolean);
  if ('any' in condition) return condition.any.map((child) => holds(child, truths)).some(Boolean);
  if ('not' in condition) return !holds(condition.not, truths);
  return 'condition' in condition ? truths.ofName(condition.condition) : truths.ofLeaf(condition);
}

interface Words {
  readonly locale: Locale;
  readonly truths: ReadonlyMap<string, Meaning>;
}

function read(sentence: string, { locale, truths }: Words): boolean {
  const { and, or, not, open, close } = marks[locale];
  const known = [...truths].sort(([one], [other]) => other.length - one.length);
  let place = 0;
  const refuse = (): never => {
    throw new Error(`"${sentence}" has no single reading at ${place}: "${sentence.slice(place)}"`);
  };
  const take = (word: string): boolean => {
    const found = sentence.startsWith(word, place);
    if (found) place += word.length;
    return found;
  };
  const endsHere = () =>
    place === sentence.length || [and, or, close].some((word) => sentence.startsWith(word, place));

  const readUnit = (): Meaning => {
    // Chinese puts a space between a connective and a Latin word.
    if (locale !== 'en') take(' ');
    if (take(not)) return { holds: !readInside(), swallows: false };
    if (take(open)) return { holds: readInside(), swallows: false };
    for (const [words, meaning] of known) {
      const start = place;
      if (take(words) && endsHere()) return meaning;
      place = start;
    }
    return refuse();
  };
  const readInside = (): boolean => {
    const value = readGroup();
    return take(close) ? value : refuse();
  };
  const readGroup = (): boolean => {
    const units = [readUnit()];
    let joint = '';
    for (;;) {
      const next = [and, or].find((word) => sentence.startsWith(word, place));
      if (next === undefined) break;
      if (joint !== '' && joint !== next) refuse();
      joint = next;
      take(next);
      units.push(readUnit());
    }
    if (units.length > 1 && units.some(({ swallows }) => swallows)) refuse();
    return joint === or ? units.some(({ holds }) => holds) : units.every(({ holds }) => holds);
  };
  const value = readGroup();
  return place === sentence.length ? value : refuse();
}
