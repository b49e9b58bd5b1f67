/** A tree of conditions as one sentence: AND and OR said aloud, brackets only where it could be read two ways. */
import type { Locale, Text } from '../../i18n/text';
import { splitOperator } from '../operators/splitOperator';
import type { Condition, Leaf } from '../pack';
import { describeLeaf } from './describeLeaf';
import type { FactTitles } from './describeValue';
import { fillSpaced } from './fillSpaced';
import { oppositeOperators } from './oppositeOperators';

/**
 * The condition as a sentence without a full stop. Mixed AND and OR get brackets, and so does what stands under NOT;
 * a group of one is its member, two nots are none, and a not goes into the verb where that means exactly the same. A
 * named condition is said by its name.
 * @example describeCondition({ all: [{ fact: 'r', operator: 'equal', value: 5 }, { any: [{ fact: 'f', operator: 'equal', value: 5 }, { condition: 'big' }] }] }, { facts: {} }, 'en') // 'R score is 5 AND (F score is 5 OR “big” holds)'
 * @example describeCondition({ not: { any: [{ condition: 'big' }, { not: { condition: 'new' } }] } }, { facts: {} }, 'zh-TW') // '並非（符合「big」，或不符合「new」）'
 */
export function describeCondition(condition: Condition, pack: FactTitles, locale: Locale): string {
  return speak(condition, false, { pack, locale }).text;
}

/** A joining phrase that two sentences are put into. */
export const joinedBy = {
  all: { en: '{left} AND {right}', 'zh-CN': '{left}，且{right}', 'zh-TW': '{left}，且{right}' },
  any: { en: '{left} OR {right}', 'zh-CN': '{left}，或{right}', 'zh-TW': '{left}，或{right}' },
} as const satisfies Record<string, Text>;

const bracketed: Text = { en: '({test})', 'zh-CN': '（{test}）', 'zh-TW': '（{test}）' };
const negated: Text = { en: 'NOT ({test})', 'zh-CN': '并非（{test}）', 'zh-TW': '並非（{test}）' };
const named = {
  holds: { en: '“{name}” holds', 'zh-CN': '符合“{name}”', 'zh-TW': '符合「{name}」' },
  fails: { en: '“{name}” does not hold', 'zh-CN': '不符合“{name}”', 'zh-TW': '不符合「{name}」' },
} as const satisfies Record<string, Text>;

interface Spoken {
  readonly text: string;
  /** What its parts are joined by; `tail` where a phrase such as "for every entry: …" would swallow what follows. */
  readonly form: 'all' | 'any' | 'tail' | 'closed';
}

interface Context {
  readonly pack: FactTitles;
  readonly locale: Locale;
}

function speak(condition: Condition, turned: boolean, context: Context): Spoken {
  if ('all' in condition) return speakGroup('all', condition.all, { turned, context });
  if ('any' in condition) return speakGroup('any', condition.any, { turned, context });
  if ('not' in condition) return speak(condition.not, !turned, context);
  if ('fact' in condition) return speakLeaf(condition, turned, context);
  const phrase = turned ? named.fails : named.holds;
  return { text: fillSpaced(phrase[context.locale], { name: condition.condition }), form: 'closed' };
}

function speakGroup(
  form: 'all' | 'any',
  children: readonly Condition[],
  { turned, context }: { readonly turned: boolean; readonly context: Context },
): Spoken {
  const [only] = children;
  if (only && children.length === 1) return speak(only, turned, context);
  const { locale } = context;
  const text = children
    .map((child) => speak(child, false, context))
    .map((part) => (part.form === form || part.form === 'closed' ? part.text : put(bracketed, part, locale)))
    .reduce((left, right) => fillSpaced(joinedBy[form][locale], { left, right }));
  return turned ? { text: put(negated, { text }, locale), form: 'closed' } : { text, form };
}

function speakLeaf(leaf: Leaf, turned: boolean, { pack, locale }: Context): Spoken {
  const split = splitOperator(leaf.operator);
  if ('unknown' in split) return { text: describeLeaf(leaf, pack, locale), form: 'closed' };
  const words = [...(turned ? ['not'] : []), ...split.decorators];
  const nots = words.findIndex((word) => word !== 'not');
  const [outer, rest] = nots < 0 ? [words, []] : [words.slice(0, nots), words.slice(nots)];
  const isFalse = outer.length % 2 === 1;
  const inVerb = rest.length === 0 && (split.base === 'isBlank' || oppositeOperators.has(split.base));
  const operator = [...(isFalse && inVerb ? ['not'] : []), ...rest, split.base].join(':');
  const text = describeLeaf({ ...leaf, operator }, pack, locale);
  if (isFalse && !inVerb) return { text: put(negated, { text }, locale), form: 'closed' };
  return { text, form: rest.some((word) => word !== 'swap') ? 'tail' : 'closed' };
}

function put(template: Text, { text }: Pick<Spoken, 'text'>, locale: Locale): string {
  return fillSpaced(template[locale], { test: text });
}
