/** The six stages of a customer's life, with their names: the values of the fact `lifecycle`. */
import type { Text } from '../i18n/text';

export const lifecycleStages = {
  prospect: { en: 'Prospect', 'zh-CN': '潜在客户', 'zh-TW': '潛在客戶' },
  new: { en: 'New', 'zh-CN': '新客户', 'zh-TW': '新客戶' },
  active: { en: 'Active', 'zh-CN': '活跃客户', 'zh-TW': '活躍客戶' },
  dormant: { en: 'Dormant', 'zh-CN': '沉睡客户', 'zh-TW': '沉睡客戶' },
  churned: { en: 'Churned', 'zh-CN': '流失客户', 'zh-TW': '流失客戶' },
  wonBack: { en: 'Won back', 'zh-CN': '赢回客户', 'zh-TW': '贏回客戶' },
} as const satisfies Record<string, Text>;

export type LifecycleStage = keyof typeof lifecycleStages;
