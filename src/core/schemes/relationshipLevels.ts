/** Kotler's five levels of relationship, the plainest first, with their names: the values of `affordableLevel`. */
import type { Text } from '../i18n/text';

export const relationshipLevels = {
  basic: { en: 'Basic', 'zh-CN': '基本型', 'zh-TW': '基本型' },
  reactive: { en: 'Reactive', 'zh-CN': '被动型', 'zh-TW': '被動型' },
  accountable: { en: 'Accountable', 'zh-CN': '负责型', 'zh-TW': '負責型' },
  proactive: { en: 'Proactive', 'zh-CN': '主动型', 'zh-TW': '主動型' },
  partnership: { en: 'Partnership', 'zh-CN': '伙伴型', 'zh-TW': '夥伴型' },
} as const satisfies Record<string, Text>;

export type RelationshipLevel = keyof typeof relationshipLevels;
