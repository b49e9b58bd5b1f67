/** Texts of the view "Customer". */
import type { Text } from '../../core/i18n/text';

export const customerTexts = {
  title: { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' },
  search: { en: 'Find by name or number', 'zh-CN': '按名称或编号查找', 'zh-TW': '依名稱或編號尋找' },
  found: { en: 'Customers found: {count}', 'zh-CN': '找到 {count} 位客户', 'zh-TW': '找到 {count} 位客戶' },
  nobodyFound: { en: 'Nobody found.', 'zh-CN': '没有找到。', 'zh-TW': '沒有找到。' },
  selectRow: {
    en: 'Select a row of a customer or an order in the sheet, or search above.',
    'zh-CN': '请在工作表中选择客户或订单所在的行，或在上方查找。',
    'zh-TW': '請在工作表中選擇客戶或訂單所在的列，或在上方尋找。',
  },
  otherSheet: {
    en: 'The sheet in front is none of those that Fenlei reads. Select a row of the customers or orders, or search above.',
    'zh-CN': '当前工作表不是 Fenlei 读取的工作表。请选择客户表或订单表中的一行，或在上方查找。',
    'zh-TW': '目前的工作表不是 Fenlei 讀取的工作表。請選擇客戶或訂單工作表中的一列，或在上方尋找。',
  },
  headerRow: {
    en: 'Row {row} is not a row of data. Select a row below the column names, or search above.',
    'zh-CN': '第 {row} 行不是数据行。请选择列名下方的一行，或在上方查找。',
    'zh-TW': '第 {row} 列不是資料列。請選擇欄名下方的一列，或在上方尋找。',
  },
  rowOfNobody: {
    en: 'Row {row} names no customer that Fenlei knows.',
    'zh-CN': '第 {row} 行没有 Fenlei 认识的客户。',
    'zh-TW': '第 {row} 列沒有 Fenlei 認識的客戶。',
  },
  notReady: {
    en: 'Customers show here as soon as the sheet is read and its columns are recognised.',
    'zh-CN': '读取工作表并识别各列后，这里会显示客户。',
    'zh-TW': '讀取工作表並辨識各欄後，這裡會顯示客戶。',
  },
  lost: {
    en: 'The sheet does not answer: {reason}',
    'zh-CN': '工作表没有响应：{reason}',
    'zh-TW': '工作表沒有回應：{reason}',
  },
  followAgain: { en: 'Follow the sheet again', 'zh-CN': '重新跟随工作表', 'zh-TW': '重新跟隨工作表' },
  todo: { en: 'What to do', 'zh-CN': '该怎么做', 'zh-TW': '該怎麼做' },
  stages: { en: 'Step by step', 'zh-CN': '逐步做法', 'zh-TW': '逐步做法' },
  portrait: { en: 'Portrait', 'zh-CN': '综合画像', 'zh-TW': '客戶輪廓' },
  why: { en: 'Why', 'zh-CN': '原因', 'zh-TW': '原因' },
  noRule: {
    en: 'No rule fits this customer.',
    'zh-CN': '没有规则符合此客户。',
    'zh-TW': '沒有規則符合此客戶。',
  },
  holds: { en: 'holds', 'zh-CN': '成立', 'zh-TW': '成立' },
  fails: { en: 'does not hold', 'zh-CN': '不成立', 'zh-TW': '不成立' },
  own: { en: '(this customer: {value})', 'zh-CN': '（此客户：{value}）', 'zh-TW': '（此客戶：{value}）' },
  allOf: { en: 'all of:', 'zh-CN': '全部成立：', 'zh-TW': '全部成立：' },
  anyOf: { en: 'any of:', 'zh-CN': '任一成立：', 'zh-TW': '任一成立：' },
  notOf: { en: 'not:', 'zh-CN': '不成立：', 'zh-TW': '不成立：' },
  askedBefore: {
    en: 'Rules asked before: {count}',
    'zh-CN': '之前判断的规则：{count}',
    'zh-TW': '之前判斷的規則：{count}',
  },
  next: { en: 'Next segments', 'zh-CN': '距其他分群', 'zh-TW': '距其他分群' },
  noNext: {
    en: 'Nothing that this customer does next leads to another segment.',
    'zh-CN': '此客户接下来的行为都不会改变分群。',
    'zh-TW': '此客戶接下來的行為都不會改變分群。',
  },
  history: { en: 'History', 'zh-CN': '历史', 'zh-TW': '歷史' },
  noHistory: {
    en: 'No run has been applied yet.',
    'zh-CN': '还没有应用过分群。',
    'zh-TW': '還沒有套用過分群。',
  },
} as const satisfies Record<string, Text>;
