/** What Fenlei does with customers beside rule packs: each with a sentence, what it needs and where it is found. */
import type { Text } from '../core/i18n/text';
import { menuCatalog } from './menuCatalog';

export interface Feature {
  readonly title: Text;
  readonly description: Text;
  readonly needs: Text;
  readonly where: Text;
}

const purchases: Text = { en: 'Orders with amounts', 'zh-CN': '带金额的订单', 'zh-TW': '含金額的訂單' };
const anyRun: Text = {
  en: 'A segmentation that was applied',
  'zh-CN': '一次已应用的分群',
  'zh-TW': '一次已套用的分群',
};
const inReport: Text = { en: 'View Report', 'zh-CN': '“报告”视图', 'zh-TW': '「報告」檢視' };
const inRules: Text = { en: 'View Rules', 'zh-CN': '“规则”视图', 'zh-TW': '「規則」檢視' };

function menuOrReport(item: Text): Text {
  return {
    en: `Menu “${item.en}”, or the view Report`,
    'zh-CN': `菜单“${item['zh-CN']}”，或“报告”视图`,
    'zh-TW': `選單「${item['zh-TW']}」，或「報告」檢視`,
  };
}

export const featureCatalog = {
  pareto: {
    title: { en: '80/20 check', 'zh-CN': '二八法则检验', 'zh-TW': '80/20 法則檢驗' },
    description: {
      en: 'Tells whether a fifth of the customers really makes four fifths of the revenue here, before anybody plans for it.',
      'zh-CN': '先看看本店是否真的由两成客户带来八成营收，再按此安排。',
      'zh-TW': '先看看本店是否真的由兩成客戶帶來八成營收，再據此安排。',
    },
    needs: purchases,
    where: {
      en: 'View Report; formulas PARETO_SHARE and GINI',
      'zh-CN': '“报告”视图；公式 PARETO_SHARE 和 GINI',
      'zh-TW': '「報告」檢視；公式 PARETO_SHARE 與 GINI',
    },
  },
  'series-index': {
    title: { en: 'Core customers index', 'zh-CN': '客户系列化程度', 'zh-TW': '客戶系列化程度' },
    description: {
      en: 'The share of customers and of revenue that belongs to the core, run after run: the higher, the steadier the business.',
      'zh-CN': '核心客户在人数和营收中的占比及其变化：越高，生意越稳。',
      'zh-TW': '核心客戶在人數與營收中的占比及其變化：越高，生意越穩。',
    },
    needs: purchases,
    where: inReport,
  },
  tree: {
    title: { en: 'Rules learned from labels', 'zh-CN': '从标注中学习规则', 'zh-TW': '從標註中學習規則' },
    description: {
      en: 'Learns from a column that you filled in by hand how you judge customers, and writes it down as rules to edit.',
      'zh-CN': '从您手工标注的一列中学习您如何判断客户，并写成可编辑的规则。',
      'zh-TW': '從您手動標註的一欄中學習您如何判斷客戶，並寫成可編輯的規則。',
    },
    needs: {
      en: 'A column of labels in the list of customers',
      'zh-CN': '客户表中的一列标注',
      'zh-TW': '客戶工作表中的一欄標註',
    },
    where: inRules,
  },
  'key-account': {
    title: { en: 'Key-account programme', 'zh-CN': '大客户计划', 'zh-TW': '重點客戶計畫' },
    description: {
      en: 'Nine standing actions for every key account, each with an owner, a due date and a state.',
      'zh-CN': '每位大客户的九项日常行动，各有负责人、期限和状态。',
      'zh-TW': '每位重點客戶的九項例行行動，各有負責人、期限與狀態。',
    },
    needs: anyRun,
    where: menuOrReport(menuCatalog.refreshKeyAccounts),
  },
  'account-file': {
    title: { en: 'Account file', 'zh-CN': '大客户资料册', 'zh-TW': '重點客戶檔案' },
    description: {
      en: 'Eight points to work through for every key account, from knowing it well to perseverance.',
      'zh-CN': '每位大客户的八项工作要点，从深入了解到持之以恒。',
      'zh-TW': '每位重點客戶的八項工作要點，從深入了解到持之以恆。',
    },
    needs: anyRun,
    where: menuOrReport(menuCatalog.refreshKeyAccounts),
  },
  persona: {
    title: { en: 'Portrait', 'zh-CN': '综合画像', 'zh-TW': '客戶輪廓' },
    description: {
      en: 'Several packs at once: all classes of a customer side by side, and one pack to colour the rows.',
      'zh-CN': '同时使用多个规则包：一位客户的所有类别并列显示，由其中一个规则包着色。',
      'zh-TW': '同時使用多個規則包：一位客戶的所有類別並列顯示，由其中一個規則包上色。',
    },
    needs: { en: 'Two packs in use', 'zh-CN': '使用两个规则包', 'zh-TW': '使用兩個規則包' },
    where: {
      en: 'View Customer, and the notes in the sheet',
      'zh-CN': '“客户”视图，以及表格中的批注',
      'zh-TW': '「客戶」檢視，以及試算表中的附註',
    },
  },
  migration: {
    title: { en: 'Who moves', 'zh-CN': '客户迁移', 'zh-TW': '客戶移動' },
    description: {
      en: 'Compares every run with the one before: who moved from where to where, and why.',
      'zh-CN': '把每次分群与上一次比较：谁从哪里移到哪里，为什么。',
      'zh-TW': '把每次分群與上一次比較：誰從哪裡移到哪裡，為什麼。',
    },
    needs: anyRun,
    where: { en: 'View Segment', 'zh-CN': '“分群”视图', 'zh-TW': '「分群」檢視' },
  },
  evaluation: {
    title: { en: 'Did it work', 'zh-CN': '成效评估', 'zh-TW': '成效評估' },
    description: {
      en: 'What became of each segment since an earlier run: who ordered again, for how much, and who rose or fell.',
      'zh-CN': '自某次分群以来各分群的变化：谁再次下单、金额多少、谁上升或下降。',
      'zh-TW': '自先前分群以來各分群的變化：誰再次下單、金額多少、誰上升或下降。',
    },
    needs: anyRun,
    where: inReport,
  },
  'data-quality': {
    title: { en: 'Data quality', 'zh-CN': '数据质量', 'zh-TW': '資料品質' },
    description: {
      en: 'Lists what is missing, double, unreadable, out of range or stale, each with its cell, and mends safe kinds on request.',
      'zh-CN': '列出缺失、重复、无法读取、超出范围或过期的数据及其单元格，并可按类修正。',
      'zh-TW': '列出缺少、重複、無法讀取、超出範圍或過期的資料及其儲存格，並可逐類修正。',
    },
    needs: {
      en: 'Any sheet that Fenlei reads',
      'zh-CN': 'Fenlei 读取的任一工作表',
      'zh-TW': 'Fenlei 讀取的任一工作表',
    },
    where: menuOrReport(menuCatalog.checkData),
  },
  crm: {
    title: { en: 'Exchange with a CRM', 'zh-CN': '与 CRM 交换数据', 'zh-TW': '與 CRM 交換資料' },
    description: {
      en: 'Reads exports of Zoho CRM and Fxiaoke as they are, and gives the segments back as tags.',
      'zh-CN': '直接读取 Zoho CRM 和纷享销客的导出文件，并把分群作为标签交回。',
      'zh-TW': '直接讀取 Zoho CRM 與紛享銷客的匯出檔，並把分群作為標籤交回。',
    },
    needs: {
      en: 'An export of the CRM',
      'zh-CN': 'CRM 的导出文件',
      'zh-TW': 'CRM 的匯出檔',
    },
    where: inReport,
  },
} as const satisfies Record<string, Feature>;

export type FeatureId = keyof typeof featureCatalog;
