/** One rule as a sentence: the segment it leads to, and when. */
import type { Locale, Text } from '../../i18n/text';
import type { Rule, RulePack } from '../pack';
import { describeCondition } from './describeCondition';
import type { FactTitles } from './describeValue';
import { fillSpaced } from './fillSpaced';

/** The part of a pack in which facts and segments have their titles. */
export type PackTitles = FactTitles & Pick<RulePack, 'segments'>;

/**
 * What the pack calls the segment, else its id.
 * @example segmentTitle('vip', { segments: [] }, 'en') // 'vip'
 */
export function segmentTitle(id: string, { segments }: Pick<RulePack, 'segments'>, locale: Locale): string {
  return segments.find((segment) => segment.id === id)?.title[locale] ?? id;
}

const asked: Text = {
  en: '{segment}: if {test}',
  'zh-CN': '{segment}：如果{test}',
  'zh-TW': '{segment}：如果{test}',
};
const muted: Text = {
  en: '{segment} (muted): if {test}',
  'zh-CN': '{segment}（已停用）：如果{test}',
  'zh-TW': '{segment}（已停用）：如果{test}',
};

/**
 * The rule by the title of its segment, without a full stop. A muted rule says so.
 * @example describeRule({ conditions: { all: [{ fact: 'orders', operator: 'greaterThan', value: 4 }] }, event: { params: { segment: 'vip' } } }, { facts: {}, segments: [] }, 'zh-CN') // 'vip：如果订单数大于 4'
 */
export function describeRule(rule: Rule, pack: PackTitles, locale: Locale): string {
  return fillSpaced((rule.muted ? muted : asked)[locale], {
    segment: segmentTitle(rule.event.params.segment, pack, locale),
    test: describeCondition(rule.conditions, pack, locale),
  });
}
