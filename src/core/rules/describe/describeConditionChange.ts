/** A change inside a tree of conditions, in words. */
import type { Locale, Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import type { ConditionDifference } from '../edit/diff/difference';
import type { Condition, Leaf, RulePack, Scalar } from '../pack';
import { describeCondition } from './describeCondition';
import { describeValue, factTitle } from './describeValue';
import { fillSpaced } from './fillSpaced';
import { subjectOf, type TwoPacks } from './subjectOf';

/** Both sides as sentences; of a long list of values only those that came and went. */
export function describeConditionChange(one: ConditionDifference, packs: TwoPacks, locale: Locale): string {
  const { before, after } = packs;
  const thing = subjectOf(one, packs, locale);
  const subject = one.at.includes('not') ? fillSpaced(phrases.insideNot[locale], { subject: thing }) : thing;
  const from = one.from && describeCondition(one.from, before, locale);
  const to = one.to && describeCondition(one.to, after, locale);
  if (from === null) {
    const joint = one.at[one.at.length - 2] === 'any' ? phrases.addedByOr : phrases.addedByAnd;
    return fillSpaced(joint[locale], { subject, to: to ?? '' });
  }
  if (to === null) return fillSpaced(phrases.removed[locale], { subject, from });
  if (from === to) return fillSpaced(phrases.respelt[locale], { subject });
  const changes = one.from && one.to ? describeLists(one.from, one.to, { pack: after, locale }) : '';
  return changes === ''
    ? fillSpaced(phrases.changed[locale], { subject, from, to })
    : fillSpaced(phrases.list[locale], { subject, changes });
}

function describeLists(
  from: Condition,
  to: Condition,
  { pack, locale }: { readonly pack: RulePack; readonly locale: Locale },
): string {
  const [one, other] = [listIn(from), listIn(to)];
  if (!one || !other || one.fact !== other.fact || one.operator !== other.operator) return '';
  const say = (phrase: Text, values: readonly Scalar[]) =>
    values.length === 0
      ? []
      : [
          fillSpaced(phrase[locale], {
            fact: factTitle(one.fact, pack, locale),
            values: describeValue({ ...one, value: values }, pack, locale),
          }),
        ];
  return [
    ...say(phrases.came, missing(one.value, other.value)),
    ...say(phrases.went, missing(other.value, one.value)),
  ].join(words.clauseSeparator[locale]);
}

type ListLeaf = Leaf & { readonly value: readonly Scalar[] };

function listIn(condition: Condition): ListLeaf | null {
  return 'fact' in condition && /(^|:)(in|notIn)$/.test(condition.operator) ? (condition as ListLeaf) : null;
}

/** The values of the second list that the first one lacks. */
function missing(list: readonly Scalar[], other: readonly Scalar[]): readonly Scalar[] {
  return other.filter((value) => !list.includes(value));
}

const phrases = {
  insideNot: {
    en: '{subject}, inside a NOT',
    'zh-CN': '{subject}（“并非”之内）',
    'zh-TW': '{subject}（「並非」之內）',
  },
  addedByAnd: {
    en: '{subject}: one more condition, joined by AND: {to}',
    'zh-CN': '{subject}：增加条件（以“且”相连）：{to}',
    'zh-TW': '{subject}：增加條件（以「且」相連）：{to}',
  },
  addedByOr: {
    en: '{subject}: one more condition, joined by OR: {to}',
    'zh-CN': '{subject}：增加条件（以“或”相连）：{to}',
    'zh-TW': '{subject}：增加條件（以「或」相連）：{to}',
  },
  removed: {
    en: '{subject}: one condition less: {from}',
    'zh-CN': '{subject}：删除条件：{from}',
    'zh-TW': '{subject}：刪除條件：{from}',
  },
  changed: {
    en: '{subject}: a condition changed. Before: {from}. Now: {to}',
    'zh-CN': '{subject}：条件有变。之前：{from}。现在：{to}',
    'zh-TW': '{subject}：條件有變。之前：{from}。現在：{to}',
  },
  respelt: {
    en: '{subject}: the conditions are written in another way that reads the same',
    'zh-CN': '{subject}：条件的写法有变，读起来相同',
    'zh-TW': '{subject}：條件的寫法有變，讀起來相同',
  },
  list: {
    en: '{subject}: {changes}',
    'zh-CN': '{subject}：{changes}',
    'zh-TW': '{subject}：{changes}',
  },
  came: {
    en: '{values} added to the list for {fact}',
    'zh-CN': '{fact}的列表增加{values}',
    'zh-TW': '{fact}的清單增加{values}',
  },
  went: {
    en: '{values} removed from the list for {fact}',
    'zh-CN': '{fact}的列表删除{values}',
    'zh-TW': '{fact}的清單刪除{values}',
  },
} as const satisfies Record<string, Text>;
