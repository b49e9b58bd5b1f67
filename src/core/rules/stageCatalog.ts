/** What a playbook may be told by: the stages of a conversation, what to know of a customer, the four P, resources. */
import type { Text } from '../i18n/text';

export const stageCatalog = {
  opening: { en: 'Opening', 'zh-CN': '开场', 'zh-TW': '開場' },
  interest: { en: 'Raising interest', 'zh-CN': '引起兴趣', 'zh-TW': '引起興趣' },
  questions: { en: 'Asking', 'zh-CN': '提问', 'zh-TW': '提問' },
  persuasion: { en: 'Convincing', 'zh-CN': '说服', 'zh-TW': '說服' },
  objections: { en: 'Objections', 'zh-CN': '处理异议', 'zh-TW': '處理異議' },
  closing: { en: 'Closing', 'zh-CN': '成交', 'zh-TW': '成交' },
  followUp: { en: 'Follow-up', 'zh-CN': '跟进', 'zh-TW': '後續跟進' },
  works: { en: 'What works', 'zh-CN': '有效做法', 'zh-TW': '有效做法' },
  avoid: { en: 'What to avoid', 'zh-CN': '注意避免', 'zh-TW': '應避免' },
  effort: { en: 'How much effort', 'zh-CN': '投入多少', 'zh-TW': '投入多少' },
  product: { en: 'Solution (product)', 'zh-CN': '需求（产品）', 'zh-TW': '需求（產品）' },
  price: { en: 'Cost (price)', 'zh-CN': '成本（价格）', 'zh-TW': '成本（價格）' },
  place: { en: 'Convenience (place)', 'zh-CN': '便利（渠道）', 'zh-TW': '便利（通路）' },
  promotion: { en: 'Communication (promotion)', 'zh-CN': '沟通（促销）', 'zh-TW': '溝通（推廣）' },
  contact: { en: 'Contact', 'zh-CN': '对接方式', 'zh-TW': '聯絡方式' },
  budget: { en: 'Budget', 'zh-CN': '预算', 'zh-TW': '預算' },
} as const satisfies Record<string, Text>;

export type StageId = keyof typeof stageCatalog;

/** In the order in which they are shown. */
export const stageIds = Object.keys(stageCatalog) as readonly StageId[];
