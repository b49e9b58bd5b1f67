/** A whole pack in words, line by line: what a person reads before changing it. */
import type { Locale, Text } from '../../i18n/text';
import { inOrder } from '../askedInOrder';
import type { RulePack } from '../pack';
import { describeCondition } from './describeCondition';
import { describeRule, segmentTitle } from './describeRule';
import { describeScheme } from './describeScheme';
import { fillSpaced } from './fillSpaced';

export interface PackLine {
  readonly kind: 'about' | 'scheme' | 'condition' | 'policy' | 'rule' | 'otherwise';
  readonly text: string;
  /** Of a rule: its place in `pack.rules`. */
  readonly rule?: number;
}

/**
 * What the pack is for, the schemes it computes first, its named conditions, how its rules decide, each rule in the
 * order of asking (muted ones in their places, and marked), and last the segment of all other customers.
 */
export function describePack(pack: RulePack, locale: Locale): readonly PackLine[] {
  return [
    { kind: 'about', text: pack.description[locale] },
    ...Object.entries(pack.schemes).map(([id, options]): PackLine => {
      const scheme = describeScheme(id, options, locale);
      return { kind: 'scheme', text: fillSpaced(phrases.scheme[locale], { scheme }) };
    }),
    ...Object.entries(pack.conditions ?? {}).map(([name, group]): PackLine => {
      const test = describeCondition(group, pack, locale);
      return { kind: 'condition', text: fillSpaced(meaning[locale], { name, test }) };
    }),
    { kind: 'policy', text: phrases[pack.hitPolicy][locale] },
    ...inOrder(pack.rules).map(
      ({ rule, index }): PackLine => ({
        kind: 'rule',
        text: describeRule(rule, pack, locale),
        rule: index,
      }),
    ),
    {
      kind: 'otherwise',
      text: fillSpaced(phrases.otherwise[locale], { segment: segmentTitle(pack.otherwise, pack, locale) }),
    },
  ];
}

/** What a named condition says. */
export const meaning: Text = {
  en: '“{name}” means: {test}',
  'zh-CN': '“{name}”是指：{test}',
  'zh-TW': '「{name}」是指：{test}',
};

const phrases = {
  scheme: { en: 'Computed first: {scheme}', 'zh-CN': '先计算：{scheme}', 'zh-TW': '先計算：{scheme}' },
  first: {
    en: 'Rules are asked from top to bottom: the first one that holds decides.',
    'zh-CN': '规则从上到下依次判断：由第一条成立的规则决定分群。',
    'zh-TW': '規則由上而下依序判斷：由第一條成立的規則決定分群。',
  },
  collect: {
    en: 'Rules are asked from top to bottom: every one that holds adds its segment.',
    'zh-CN': '规则从上到下依次判断：每条成立的规则都会加上它的分群。',
    'zh-TW': '規則由上而下依序判斷：每條成立的規則都會加上它的分群。',
  },
  otherwise: {
    en: 'All other customers: {segment}',
    'zh-CN': '其余客户：{segment}',
    'zh-TW': '其餘客戶：{segment}',
  },
} as const satisfies Record<string, Text>;
