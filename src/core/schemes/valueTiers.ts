/** The three tiers of value by behaviour, with their names: the values of the fact `valueTier`. */
import type { Text } from '../i18n/text';

export const valueTiers = {
  high: { en: 'High', 'zh-CN': '高', 'zh-TW': '高' },
  mid: { en: 'Middle', 'zh-CN': '中', 'zh-TW': '中' },
  low: { en: 'Low', 'zh-CN': '低', 'zh-TW': '低' },
} as const satisfies Record<string, Text>;

export type ValueTier = keyof typeof valueTiers;
