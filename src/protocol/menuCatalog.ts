/** The add-on's menu, in order, and the other functions that Apps Script calls by name. */
import type { Text } from '../core/i18n/text';

export const menuCatalog = {
  openSidebar: { en: 'Open Fenlei', 'zh-CN': '打开 Fenlei 面板', 'zh-TW': '開啟 Fenlei 面板' },
  segmentCustomers: { en: 'Segment customers', 'zh-CN': '客户分群', 'zh-TW': '客戶分群' },
  checkData: { en: 'Check data quality', 'zh-CN': '检查数据质量', 'zh-TW': '檢查資料品質' },
  refreshKeyAccounts: { en: 'Key accounts', 'zh-CN': '大客户清单', 'zh-TW': '重點客戶清單' },
  undoLastRun: { en: 'Undo last run', 'zh-CN': '撤销上次运行', 'zh-TW': '復原上次執行' },
  removeFenlei: { en: 'Remove Fenlei', 'zh-CN': '移除 Fenlei', 'zh-TW': '移除 Fenlei' },
} as const satisfies Record<string, Text>;

export type MenuFunction = keyof typeof menuCatalog;

/** Functions that the platform or a page calls: triggers, and the one door of the sidebar. */
export const entryPoints = {
  onOpen: { parameters: ['event'], summary: 'Fills the menu when the spreadsheet opens.' },
  onInstall: { parameters: ['event'], summary: 'Fills the menu right after the add-on is installed.' },
  sidebarCall: {
    parameters: ['method', 'argument'],
    summary: 'Carries every call of the sidebar, as JSON text.',
  },
  segmentOnSchedule: {
    parameters: ['event'],
    summary: 'Segments the customers as they were applied last, as of today; for a time-driven trigger.',
  },
} as const satisfies Record<string, { readonly parameters: readonly string[]; readonly summary: string }>;
