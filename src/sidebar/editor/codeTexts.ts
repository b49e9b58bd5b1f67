/** What CodeMirror itself says to people and screen readers: its English phrases, which are also its keys. */
import type { Text } from '../../core/i18n/text';

export const codeTexts = {
  Completions: { en: 'Completions', 'zh-CN': '可用内容', 'zh-TW': '可用內容' },
  'Fold line': { en: 'Fold line', 'zh-CN': '折叠', 'zh-TW': '摺疊' },
  'Unfold line': { en: 'Unfold line', 'zh-CN': '展开', 'zh-TW': '展開' },
  'Folded lines': { en: 'Folded lines', 'zh-CN': '已折叠的行', 'zh-TW': '已摺疊的行' },
  'Unfolded lines': { en: 'Unfolded lines', 'zh-CN': '已展开的行', 'zh-TW': '已展開的行' },
  'folded code': { en: 'folded code', 'zh-CN': '已折叠的内容', 'zh-TW': '已摺疊的內容' },
  unfold: { en: 'unfold', 'zh-CN': '点击展开', 'zh-TW': '點選以展開' },
  to: { en: 'to', 'zh-CN': '至', 'zh-TW': '至' },
  'Selection deleted': { en: 'Selection deleted', 'zh-CN': '已删除所选内容', 'zh-TW': '已刪除選取內容' },
  'Control character': { en: 'Control character', 'zh-CN': '控制字符', 'zh-TW': '控制字元' },
} as const satisfies Record<string, Text>;
