/** What the kinds of data problems are called as headings; every kind that the core knows has one. */
import type { factProblems } from '../../core/facts/factProblems';
import type { Locale, Text } from '../../core/i18n/text';
import type { ProblemCode } from '../../core/problem';
import { segmentTexts } from './segmentTexts';

export const problemKinds = {
  unreadableNumber: { en: 'Not a number', 'zh-CN': '不是数字', 'zh-TW': '不是數字' },
  unreadableDay: { en: 'Not a date', 'zh-CN': '不是日期', 'zh-TW': '不是日期' },
  unreadableTruth: { en: 'Neither yes nor no', 'zh-CN': '不是“是”或“否”', 'zh-TW': '不是「是」或「否」' },
  notAnAnswer: { en: 'Not one of the answers', 'zh-CN': '不是可选答案', 'zh-TW': '不是可選的答案' },
  ordersWithoutCustomer: {
    en: 'Orders without a customer',
    'zh-CN': '没有客户的订单',
    'zh-TW': '沒有客戶的訂單',
  },
  ordersAfterAnalysisDate: {
    en: 'Orders after the analysis date',
    'zh-CN': '晚于分析日期的订单',
    'zh-TW': '晚於分析日期的訂單',
  },
  dayAfterAnalysisDate: {
    en: 'Dates after the analysis date',
    'zh-CN': '晚于分析日期的日期',
    'zh-TW': '晚於分析日期的日期',
  },
  duplicateCustomer: { en: 'Customers listed twice', 'zh-CN': '重复的客户', 'zh-TW': '重複的客戶' },
  customersWithoutId: { en: 'Customers without an id', 'zh-CN': '没有编号的客户', 'zh-TW': '沒有編號的客戶' },
  ordersOfUnlistedCustomers: {
    en: 'Customers not listed',
    'zh-CN': '不在客户表中的客户',
    'zh-TW': '不在客戶表中的客戶',
  },
  sameHeader: {
    en: 'Columns of one name',
    'zh-CN': '同名的列',
    'zh-TW': '同名的欄',
  },
  totalRow: { en: 'Rows of totals', 'zh-CN': '合计行', 'zh-TW': '合計列' },
} as const satisfies Record<keyof typeof factProblems, Text>;

export function kindTitle(code: ProblemCode, language: Locale): string {
  const kinds: Readonly<Partial<Record<ProblemCode, Text>>> = problemKinds;
  return (kinds[code] ?? segmentTexts.otherProblems)[language];
}
