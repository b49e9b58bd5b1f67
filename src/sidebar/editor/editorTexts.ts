/** Texts of the wide editor. */
import type { Text } from '../../core/i18n/text';

export const editorTexts = {
  loading: { en: 'Loading…', 'zh-CN': '正在加载……', 'zh-TW': '載入中……' },
  label: { en: 'Rule pack as JSON', 'zh-CN': 'JSON 格式的规则包', 'zh-TW': 'JSON 格式的規則包' },
  hint: {
    en: 'Ctrl+Space offers what fits. Esc, then Tab leaves the text.',
    'zh-CN': '按 Ctrl+空格显示可用内容。先按 Esc 再按 Tab 可离开文本。',
    'zh-TW': '按 Ctrl+空白鍵可顯示可用內容。先按 Esc 再按 Tab 可離開文字。',
  },
  rules: { en: '{count} rules', 'zh-CN': '{count} 条规则', 'zh-TW': '{count} 條規則' },
  oneRule: { en: '1 rule', 'zh-CN': '1 条规则', 'zh-TW': '1 條規則' },
  noProblems: { en: 'no problems', 'zh-CN': '没有问题', 'zh-TW': '沒有問題' },
  problems: { en: '{count} problems', 'zh-CN': '{count} 个问题', 'zh-TW': '{count} 個問題' },
  oneProblem: { en: '1 problem', 'zh-CN': '1 个问题', 'zh-TW': '1 個問題' },
  notes: { en: '{count} notes', 'zh-CN': '{count} 条提示', 'zh-TW': '{count} 則提示' },
  oneNote: { en: '1 note', 'zh-CN': '1 条提示', 'zh-TW': '1 則提示' },
  separator: { en: ', ', 'zh-CN': '，', 'zh-TW': '，' },
  listLabel: { en: 'Problems and notes', 'zh-CN': '问题和提示', 'zh-TW': '問題與提示' },
  error: { en: 'Problem, line {line}', 'zh-CN': '问题，第 {line} 行', 'zh-TW': '問題，第 {line} 行' },
  warning: { en: 'Note, line {line}', 'zh-CN': '提示，第 {line} 行', 'zh-TW': '提示，第 {line} 行' },
  more: { en: 'And {count} more.', 'zh-CN': '另有 {count} 条。', 'zh-TW': '另有 {count} 則。' },
  use: { en: 'Use this', 'zh-CN': '使用', 'zh-TW': '使用' },
  format: { en: 'Format', 'zh-CN': '整理格式', 'zh-TW': '整理格式' },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  again: { en: 'Try again', 'zh-CN': '重试', 'zh-TW': '重試' },
  failed: {
    en: 'That did not work: {reason}',
    'zh-CN': '操作未成功：{reason}',
    'zh-TW': '操作未成功：{reason}',
  },
  notKept: {
    en: 'Your edits are not kept yet: {reason}',
    'zh-CN': '您的修改尚未保留：{reason}',
    'zh-TW': '您的修改尚未保留：{reason}',
  },
} as const satisfies Record<string, Text>;
