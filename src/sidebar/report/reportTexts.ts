/** Texts of the view "Report". */
import type { Text } from '../../core/i18n/text';

export const reportTexts = {
  title: { en: 'Report', 'zh-CN': '报告', 'zh-TW': '報告' },
  notReady: {
    en: 'The report shows here as soon as the sheet is read and its columns are recognised.',
    'zh-CN': '读取工作表并识别各列后，这里会显示报告。',
    'zh-TW': '讀取工作表並辨識各欄後，這裡會顯示報告。',
  },
  head: {
    en: '{customers} customers from {rows} rows, as of {date}.',
    'zh-CN': '{rows} 行数据，{customers} 位客户，截至 {date}。',
    'zh-TW': '{rows} 列資料，{customers} 位客戶，截至 {date}。',
  },
  pareto: { en: '80/20', 'zh-CN': '二八法则', 'zh-TW': '八二法則' },
  topShare: {
    en: 'The largest {top} of your customers make {share} of the revenue.',
    'zh-CN': '最大的 {top} 客户贡献了 {share} 的营收。',
    'zh-TW': '最大的 {top} 客戶貢獻了 {share} 的營收。',
  },
  forRevenue: {
    en: '{revenue} of the revenue comes from {share} of your customers.',
    'zh-CN': '{revenue} 的营收来自 {share} 的客户。',
    'zh-TW': '{revenue} 的營收來自 {share} 的客戶。',
  },
  gini: {
    en: 'Gini coefficient {gini}: 0 means that all buy the same, 1 that one buys everything.',
    'zh-CN': '基尼系数 {gini}：0 表示人人购买相同，1 表示一人购买全部。',
    'zh-TW': '吉尼係數 {gini}：0 表示人人購買相同，1 表示一人購買全部。',
  },
  noRevenue: {
    en: 'No amounts are known, so there is nothing to say of revenue.',
    'zh-CN': '没有金额数据，无法统计营收。',
    'zh-TW': '沒有金額資料，無法統計營收。',
  },
  series: { en: 'Core customers', 'zh-CN': '客户系列化程度', 'zh-TW': '客戶系列化程度' },
  seriesNow: {
    en: 'A-class or loyal: {customers} of your customers, who make {revenue} of the revenue. The higher, the healthier.',
    'zh-CN': 'A 类或忠诚客户占客户数 {customers}，占营收 {revenue}。越高越健康。',
    'zh-TW': 'A 類或忠誠客戶占客戶數 {customers}，占營收 {revenue}。越高越健康。',
  },
  seriesPast: {
    en: '{date}: {customers} of customers, {revenue} of revenue',
    'zh-CN': '{date}：客户数 {customers}，营收 {revenue}',
    'zh-TW': '{date}：客戶數 {customers}，營收 {revenue}',
  },
  seriesFirst: {
    en: 'Earlier figures show here after the next runs.',
    'zh-CN': '再运行几次后，这里会显示以往的数字。',
    'zh-TW': '再執行幾次後，這裡會顯示以往的數字。',
  },
  ofCustomers: { en: '{share} of customers', 'zh-CN': '客户占 {share}', 'zh-TW': '客戶占 {share}' },
  ofRevenue: { en: '{share} of revenue', 'zh-CN': '营收占 {share}', 'zh-TW': '營收占 {share}' },
  needsLook: { en: 'Worth a look', 'zh-CN': '值得留意', 'zh-TW': '值得留意' },
  nothingToLookAt: {
    en: 'Nothing stands out.',
    'zh-CN': '没有需要留意的地方。',
    'zh-TW': '沒有需要留意的地方。',
  },
  unassigned: {
    en: '{pack}: customers whom no rule fits: {count} (“{segment}”).',
    'zh-CN': '{pack}：有 {count} 位客户不符合任何规则，归入“{segment}”。',
    'zh-TW': '{pack}：有 {count} 位客戶不符合任何規則，歸入「{segment}」。',
  },
  kind: { en: '{kind}: {count}', 'zh-CN': '{kind}：{count}', 'zh-TW': '{kind}：{count}' },
  interrupted: { en: 'It did not come to its end.', 'zh-CN': '没有完成。', 'zh-TW': '沒有完成。' },
  lastRun: { en: 'Last run', 'zh-CN': '上次运行', 'zh-TW': '上次執行' },
  lastRunLine: {
    en: '{packs}, as of {date}: {customers} customers, {moved} moved.',
    'zh-CN': '{packs}，截至 {date}：{customers} 位客户，{moved} 位变动。',
    'zh-TW': '{packs}，截至 {date}：{customers} 位客戶，{moved} 位變動。',
  },
  scheduled: { en: 'It ran on schedule.', 'zh-CN': '由定时触发。', 'zh-TW': '由排程觸發。' },
  undone: { en: 'It was undone.', 'zh-CN': '已撤销。', 'zh-TW': '已復原。' },
  noRun: {
    en: 'Nothing was applied in this file yet.',
    'zh-CN': '此文件尚未应用过分群。',
    'zh-TW': '此檔案尚未套用過分群。',
  },
} as const satisfies Record<string, Text>;
