/** What a difference between two packs is about, as people call it. */
import type { Locale, Text } from '../../i18n/text';
import type { Difference } from '../edit/diff/difference';
import type { RulePack } from '../pack';
import { segmentTitle } from './describeRule';
import { schemeTitle } from './describeScheme';
import { factTitle } from './describeValue';
import { fillSpaced } from './fillSpaced';

export const nouns = {
  pack: { en: 'pack', 'zh-CN': '规则包', 'zh-TW': '規則包' },
  scheme: { en: 'way of classifying', 'zh-CN': '分类方法', 'zh-TW': '分類方法' },
  fact: { en: 'fact', 'zh-CN': '指标', 'zh-TW': '指標' },
  segment: { en: 'segment', 'zh-CN': '分群', 'zh-TW': '分群' },
  condition: { en: 'named condition', 'zh-CN': '命名条件', 'zh-TW': '具名條件' },
  rule: { en: 'rule', 'zh-CN': '规则', 'zh-TW': '規則' },
  example: { en: 'test customer', 'zh-CN': '测试客户', 'zh-TW': '測試客戶' },
} as const satisfies Record<Difference['of'], Text>;

const called: Text = { en: 'The {noun} “{title}”', 'zh-CN': '{noun}“{title}”', 'zh-TW': '{noun}「{title}」' };
const thePack: Text = { en: 'The pack', 'zh-CN': '规则包', 'zh-TW': '規則包' };

/** The two packs that a diff is about. */
export interface TwoPacks {
  readonly before: RulePack;
  readonly after: RulePack;
}

/** The kind of thing and its title: `The segment “Loyal”`. */
export function subjectOf(
  { of, name }: Pick<Difference, 'of' | 'name'>,
  packs: TwoPacks,
  locale: Locale,
): string {
  if (of === 'pack') return thePack[locale];
  const title = titleOf({ of, name }, packs, locale);
  return fillSpaced(called[locale], { noun: nouns[of][locale], title });
}

/** A rule that is named after the id of its segment is called by the title of that, any other by its name. */
export function titleOf(
  { of, name }: Pick<Difference, 'of' | 'name'>,
  packs: TwoPacks,
  locale: Locale,
): string {
  const pack = knows(packs.after, of, name) ? packs.after : packs.before;
  if (of === 'scheme') return schemeTitle(name, locale);
  if (of === 'fact') return factTitle(name, pack, locale);
  if (of === 'segment') return segmentTitle(name, pack, locale);
  const rule = of === 'rule' ? pack.rules.find((one) => one.name === name) : undefined;
  return rule?.event.params.segment === name ? segmentTitle(name, pack, locale) : name;
}

function knows(pack: RulePack, of: Difference['of'], name: string): boolean {
  if (of === 'fact') return Object.keys(pack.facts).includes(name);
  if (of === 'segment') return pack.segments.some(({ id }) => id === name);
  return of === 'rule' && pack.rules.some((rule) => rule.name === name);
}
