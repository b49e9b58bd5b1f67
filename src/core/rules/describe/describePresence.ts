/** What came into a pack or left it, in words. */
import type { Locale, Text } from '../../i18n/text';
import type { PresenceDifference } from '../edit/diff/difference';
import { describeCondition } from './describeCondition';
import { meaning } from './describePack';
import { describeRule } from './describeRule';
import { describeScheme } from './describeScheme';
import { fillSpaced } from './fillSpaced';
import { nouns, type TwoPacks, titleOf } from './subjectOf';

type Presence = Extract<PresenceDifference, { readonly change: 'added' | 'removed' }>;

/** The thing itself: a rule and a named condition in full, all else by its title. */
export function describePresence(one: Presence, packs: TwoPacks, locale: Locale): string {
  const noun = nouns[one.of][locale];
  const what = describeThing(one, packs, locale);
  if (one.change === 'removed') return fillSpaced(phrases.removed[locale], { noun, what });
  if (one.of !== 'rule') return fillSpaced(phrases.added[locale], { noun, what });
  return fillSpaced(phrases.addedRule[locale], { what, place: String(one.to + 1) });
}

function describeThing(one: Presence, packs: TwoPacks, locale: Locale): string {
  const { of, name } = one;
  const pack = one.change === 'added' ? packs.after : packs.before;
  if (of === 'scheme') return describeScheme(name, pack.schemes[name] ?? {}, locale);
  const rule = of === 'rule' ? pack.rules.find((other) => other.name === name) : undefined;
  if (rule) return describeRule(rule, pack, locale);
  const group = of === 'condition' ? pack.conditions?.[name] : undefined;
  if (group) return fillSpaced(meaning[locale], { name, test: describeCondition(group, pack, locale) });
  return titleOf(one, { before: pack, after: pack }, locale);
}

const phrases = {
  added: { en: 'New {noun}: {what}', 'zh-CN': '新增{noun}：{what}', 'zh-TW': '新增{noun}：{what}' },
  removed: { en: 'Removed {noun}: {what}', 'zh-CN': '删除{noun}：{what}', 'zh-TW': '刪除{noun}：{what}' },
  addedRule: {
    en: 'New rule at place {place} in the order of asking. {what}',
    'zh-CN': '新增规则，判断顺序第 {place} 位。{what}',
    'zh-TW': '新增規則，判斷順序第 {place} 位。{what}',
  },
} as const satisfies Record<string, Text>;
