/** Texts of the profile form. */
import type { Text } from '../../core/i18n/text';

export const profileTexts = {
  title: { en: 'Profile', 'zh-CN': '客户画像', 'zh-TW': '客戶側寫' },
  about: {
    en: 'What you noticed goes into the sheet, in the row of this customer.',
    'zh-CN': '您的观察会写入表格中该客户所在的行。',
    'zh-TW': '您的觀察會寫入試算表中該客戶所在的列。',
  },
  next: {
    en: 'Next question: {question}',
    'zh-CN': '下一个问题：{question}',
    'zh-TW': '下一個問題：{question}',
  },
  clear: { en: 'Clear answer', 'zh-CN': '清除答案', 'zh-TW': '清除答案' },
  clearOf: {
    en: 'Clear answer: {question}',
    'zh-CN': '清除答案：{question}',
    'zh-TW': '清除答案：{question}',
  },
  between: { en: 'In the sheet: {value}', 'zh-CN': '表格中：{value}', 'zh-TW': '試算表中：{value}' },
  save: { en: 'Save profile', 'zh-CN': '保存画像', 'zh-TW': '儲存側寫' },
  saving: { en: 'Saving…', 'zh-CN': '正在保存…', 'zh-TW': '儲存中…' },
  saved: { en: 'Saved in the sheet.', 'zh-CN': '已保存到表格。', 'zh-TW': '已儲存到試算表。' },
  unsaved: { en: 'Not saved yet', 'zh-CN': '尚未保存', 'zh-TW': '尚未儲存' },
  needsRun: {
    en: 'Answers can be kept once there is a tab with one row per customer. Apply the segments once: that makes it.',
    'zh-CN': '有了每位客户一行的工作表，才能保存答案。请先应用一次分群，会自动生成。',
    'zh-TW': '有了每位客戶一列的工作表，才能儲存答案。請先套用一次分群，會自動產生。',
  },
} as const satisfies Record<string, Text>;
