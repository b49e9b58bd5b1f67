/** What a drafted pack says of itself. */
import type { Text } from '../i18n/text';

export const draftTexts = {
  groupsTitle: { en: 'Groups of my customers', 'zh-CN': '我的客户分组', 'zh-TW': '我的客戶分組' },
  groupsDescription: {
    en: 'Groups found by comparing {customers} customers by {facts}. The rules put {share} % of them into the group that the comparison gave.',
    'zh-CN': '按{facts}比较 {customers} 位客户后得出的分组；规则的结果与比较结果一致的占 {share}%。',
    'zh-TW': '依{facts}比較 {customers} 位客戶後得出的分組；規則的結果與比較結果一致的占 {share}%。',
  },
  learnedTitle: { en: '{column} by rules', 'zh-CN': '{column}（按规则）', 'zh-TW': '{column}（依規則）' },
  learnedDescription: {
    en: 'Learned from {customers} customers whom people labelled in “{column}”. For customers that the rules had not seen, they gave the same label in {share} % of cases; the most frequent label alone would be right in {base} %.',
    'zh-CN':
      '根据“{column}”中人工标注的 {customers} 位客户得出。对未参与学习的客户，规则与人工标注一致的占 {share}%；若一律按最常见的标签，则为 {base}%。',
    'zh-TW':
      '根據「{column}」中人工標註的 {customers} 位客戶得出。對未參與學習的客戶，規則與人工標註一致的占 {share}%；若一律用最常見的標籤，則為 {base}%。',
  },
  source: {
    en: 'Drafted by Fenlei with a decision tree (CART; Breiman et al., 1984).',
    'zh-CN': '由 Fenlei 以决策树起草（CART；Breiman 等，1984）。',
    'zh-TW': '由 Fenlei 以決策樹草擬（CART；Breiman 等，1984）。',
  },
  unknown: { en: 'Not enough known', 'zh-CN': '资料不足', 'zh-TW': '資料不足' },
  completeFigures: {
    en: 'Complete the figures that are missing.',
    'zh-CN': '请补全缺少的数据。',
    'zh-TW': '請補齊缺少的資料。',
  },
  likeLabel: {
    en: 'Treat them as your “{label}” customers.',
    'zh-CN': '按“{label}”客户的方式对待。',
    'zh-TW': '比照「{label}」客戶的方式對待。',
  },
  wake: {
    en: 'Get in touch first: ask how they are, bring some news.',
    'zh-CN': '主动联系：问候近况，带上新消息。',
    'zh-TW': '主動聯繫：問候近況，帶上新消息。',
  },
  thank: {
    en: 'Thank them and ask what they need next.',
    'zh-CN': '先道谢，再问近期还需要什么。',
    'zh-TW': '先道謝，再問近期還需要什麼。',
  },
  ease: {
    en: 'Make the next order easy; suggest one thing that fits.',
    'zh-CN': '让下一次购买更方便，推荐一款合适的产品。',
    'zh-TW': '讓下一次購買更方便，推薦一款合適的商品。',
  },
  suggest: {
    en: 'Suggest one product that goes with their last order.',
    'zh-CN': '结合上次所购，推荐一款搭配的产品。',
    'zh-TW': '依上次購買的品項，推薦一款搭配商品。',
  },
  typical: { en: 'Typical: {figures}.', 'zh-CN': '典型情况：{figures}。', 'zh-TW': '典型情況：{figures}。' },
} as const satisfies Record<string, Text>;
