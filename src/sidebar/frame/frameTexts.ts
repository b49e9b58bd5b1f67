/** Texts of the frame around the views. */
import type { Text } from '../../core/i18n/text';

export const frameTexts = {
  views: { en: 'Views', 'zh-CN': '视图', 'zh-TW': '檢視' },
  segment: { en: 'Segment', 'zh-CN': '分群', 'zh-TW': '分群' },
  rules: { en: 'Rules', 'zh-CN': '规则', 'zh-TW': '規則' },
  customer: { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' },
  report: { en: 'Report', 'zh-CN': '报告', 'zh-TW': '報告' },
  loading: { en: 'Loading…', 'zh-CN': '正在加载……', 'zh-TW': '載入中……' },
  notLoaded: {
    en: 'Fenlei could not start. Close this panel and open it again from the menu. Google Sheets says: {reason}',
    'zh-CN': 'Fenlei 未能启动。请关闭此面板，再从菜单重新打开。Google 表格的提示：{reason}',
    'zh-TW': 'Fenlei 無法啟動。請關閉此面板，再從選單重新開啟。Google 試算表的訊息：{reason}',
  },
} as const satisfies Record<string, Text>;
