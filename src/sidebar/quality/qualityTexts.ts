/** Texts of the parts "Data quality" and "Back to the CRM" of the report. */
import type { Text } from '../../core/i18n/text';

export const qualityTexts = {
  quality: { en: 'Data quality', 'zh-CN': '数据质量', 'zh-TW': '資料品質' },
  qualityHint: {
    en: 'Looks for missing, repeated, unreadable and unlikely cells. Nothing in your sheets changes.',
    'zh-CN': '查找缺失、重复、无法读取和异常的单元格，不会改动您的工作表。',
    'zh-TW': '尋找缺漏、重複、無法讀取與異常的儲存格，不會變動您的工作表。',
  },
  check: { en: 'Check the data', 'zh-CN': '检查数据', 'zh-TW': '檢查資料' },
  makeReport: {
    en: 'List them in a tab',
    'zh-CN': '列到单独的工作表',
    'zh-TW': '列到單獨的工作表',
  },
  madeReport: {
    en: 'The list is in the tab "{tab}", with a link to each cell.',
    'zh-CN': '清单在工作表“{tab}”中，可点击跳转到各单元格。',
    'zh-TW': '清單在工作表「{tab}」中，可點選跳至各儲存格。',
  },
  clean: { en: 'Nothing to look at.', 'zh-CN': '没有需要检查的内容。', 'zh-TW': '沒有需要檢查的內容。' },
  mend: { en: 'Mend…', 'zh-CN': '修正…', 'zh-TW': '修正…' },
  mendKind: { en: 'Mend: {title}', 'zh-CN': '修正：{title}', 'zh-TW': '修正：{title}' },
  mendCount: {
    en: 'Cells that would change: {count}',
    'zh-CN': '将更改 {count} 个单元格',
    'zh-TW': '將變更 {count} 個儲存格',
  },
  mendMore: {
    en: '{count} more hold formulas or come in the next round.',
    'zh-CN': '另有 {count} 个含公式，或留待下一轮。',
    'zh-TW': '另有 {count} 個含公式，或留待下一輪。',
  },
  nothingSure: {
    en: 'Nothing can be changed with certainty; mend these cells by hand.',
    'zh-CN': '没有可以确定修正的单元格，请手动处理。',
    'zh-TW': '沒有可以確定修正的儲存格，請手動處理。',
  },
  ownCells: {
    en: 'This writes into your own cells. Their former contents are kept and can be brought back here.',
    'zh-CN': '此操作会写入您自己的单元格。原内容会保留，可在此恢复。',
    'zh-TW': '此操作會寫入您自己的儲存格。原內容會保留，可在此恢復。',
  },
  change: {
    en: 'Change these cells ({count})',
    'zh-CN': '更改这 {count} 个单元格',
    'zh-TW': '變更這 {count} 個儲存格',
  },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  fromTo: { en: '{before} → {after}', 'zh-CN': '{before} → {after}', 'zh-TW': '{before} → {after}' },
  lastFix: {
    en: 'Latest fix: {title}, {count} cells.',
    'zh-CN': '最近一次修正：{title}，{count} 个单元格。',
    'zh-TW': '最近一次修正：{title}，{count} 個儲存格。',
  },
  changeBack: { en: 'Change back', 'zh-CN': '恢复原样', 'zh-TW': '恢復原樣' },

  crm: { en: 'Back to the CRM', 'zh-CN': '导回 CRM', 'zh-TW': '匯回 CRM' },
  crmHint: {
    en: 'A csv file with your customers and their segments as tags, to import there. Saved rules are used.',
    'zh-CN': '生成 csv 文件：客户及其分群标签，可导入 CRM。使用已保存的规则。',
    'zh-TW': '產生 csv 檔案：客戶及其分群標籤，可匯入 CRM。使用已儲存的規則。',
  },
  crmSystem: { en: 'CRM', 'zh-CN': 'CRM 系统', 'zh-TW': 'CRM 系統' },
  exportCrm: { en: 'Export for CRM', 'zh-CN': '导出给 CRM', 'zh-TW': '匯出給 CRM' },
  exported: {
    en: '{customers} customers in {name}, with the columns {columns}. Import a few first to see that they match.',
    'zh-CN': '{name}：{customers} 位客户，列为 {columns}。请先导入少量数据核对。',
    'zh-TW': '{name}：{customers} 位客戶，欄為 {columns}。請先匯入少量資料核對。',
  },
  download: { en: 'Download the file', 'zh-CN': '下载文件', 'zh-TW': '下載檔案' },
  asText: { en: 'As text to copy', 'zh-CN': '以文本复制', 'zh-TW': '以文字複製' },
} as const satisfies Record<string, Text>;
