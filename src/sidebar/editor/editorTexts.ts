/** Texts of the wide editor. */
import type { Text } from '../../core/i18n/text';

export const editorTexts = {
  loading: { en: 'Loading…', 'zh-CN': '正在加载……', 'zh-TW': '載入中……' },
  label: { en: 'Rule pack as JSON', 'zh-CN': 'JSON 格式的规则包', 'zh-TW': 'JSON 格式的規則包' },
  hint: {
    en: 'Ctrl+Space offers what fits. Esc, then Tab leaves the text.',
    'zh-CN': 'Ctrl+空格可显示可用内容。先按 Esc 再按 Tab 可离开文本。',
    'zh-TW': 'Ctrl+空白鍵可顯示可用內容。先按 Esc 再按 Tab 可離開文字。',
  },
  fine: {
    en: '{rules} rules, no problems.',
    'zh-CN': '{rules} 条规则，没有问题。',
    'zh-TW': '{rules} 條規則，沒有問題。',
  },
  problems: { en: 'Problems: {count}', 'zh-CN': '问题：{count}', 'zh-TW': '問題：{count}' },
  use: { en: 'Use this', 'zh-CN': '使用', 'zh-TW': '使用' },
  format: { en: 'Format', 'zh-CN': '整理格式', 'zh-TW': '整理格式' },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  keeping: { en: 'Keeping…', 'zh-CN': '正在保留……', 'zh-TW': '正在保留……' },
  failed: {
    en: 'That did not work: {reason}',
    'zh-CN': '操作未成功：{reason}',
    'zh-TW': '操作未成功：{reason}',
  },
} as const satisfies Record<string, Text>;
