/** What the command line says, in three languages; sentences about what went wrong stand in `files/cliProblems.ts`. */
import type { HostText } from '../files/hostText';

export const texts = {
  usage: {
    en: `Segments the customers of a csv or xlsx file, as the add-on does in Google Sheets.

  npm run segment -- FILE [options]

  --pack ID|PATH    a rule pack by id (abc, rfm, …) or as a .json file; may be given several times
  --as-of DATE      the analysis date, YYYY-MM-DD; today if left out
  --method NAME     how RFM scores are given: rank, quantile, ntile or fixed
  --out PATH        where to save the result: .xlsx (everything) or .csv (the sheet with the segments)
  --crm NAME        save instead, as .csv, customers and segments as tags for zoho or fxiaoke
  --json            print one JSON object instead of the table
  --lang LANGUAGE   en, zh-CN or zh-TW
  --locale LOCALE   how the file writes numbers and dates, such as en_US or de_DE
  --time-zone ZONE  the time zone of the spreadsheet, such as UTC or Asia/Shanghai
  --help            this text

FILE itself is never changed.
`,
    'zh-CN': `对 csv 或 xlsx 文件中的客户分群，与 Google 表格中的插件结果一致。

  npm run segment -- 文件 [选项]

  --pack ID|路径     规则包的 ID（abc、rfm……）或 .json 文件，可多次给出
  --as-of 日期       分析日期，格式 YYYY-MM-DD；省略则为今天
  --method 方法      RFM 评分方法：rank、quantile、ntile 或 fixed
  --out 路径         结果保存位置：.xlsx（全部内容）或 .csv（含分群的工作表）
  --crm 名称         改为保存可导入 zoho 或 fxiaoke（纷享销客）的客户标签 .csv
  --json             输出一个 JSON 对象，不输出表格
  --lang 语言        en、zh-CN 或 zh-TW
  --locale 区域      文件中数字和日期的写法，例如 en_US 或 zh_CN
  --time-zone 时区   电子表格的时区，例如 UTC 或 Asia/Shanghai
  --help             显示本说明

原文件不会被修改。
`,
    'zh-TW': `對 csv 或 xlsx 檔案中的客戶分群，與 Google 試算表中的外掛程式結果一致。

  npm run segment -- 檔案 [選項]

  --pack ID|路徑     規則包的 ID（abc、rfm……）或 .json 檔案，可多次給定
  --as-of 日期       分析日期，格式 YYYY-MM-DD；省略則為今天
  --method 方法      RFM 評分方法：rank、quantile、ntile 或 fixed
  --out 路徑         結果儲存位置：.xlsx（全部內容）或 .csv（含分群的工作表）
  --crm 名稱         改為儲存可匯入 zoho 或 fxiaoke（紛享銷客）的客戶標籤 .csv
  --json             輸出一個 JSON 物件，不輸出表格
  --lang 語言        en、zh-CN 或 zh-TW
  --locale 地區      檔案中數字與日期的寫法，例如 en_US 或 zh_TW
  --time-zone 時區   試算表的時區，例如 UTC 或 Asia/Taipei
  --help             顯示本說明

原檔案不會被修改。
`,
  },
  headline: {
    en: '{title}: {customers} customers from {rows} rows, as of {asOf}',
    'zh-CN': '{title}：{rows} 行数据，{customers} 位客户，分析日期 {asOf}',
    'zh-TW': '{title}：{rows} 列資料，{customers} 位客戶，分析日期 {asOf}',
  },
  segment: { en: 'Segment', 'zh-CN': '分群', 'zh-TW': '分群' },
  customers: { en: 'Customers', 'zh-CN': '客户数', 'zh-TW': '客戶數' },
  share: { en: 'Share', 'zh-CN': '占比', 'zh-TW': '佔比' },
  revenue: { en: 'Revenue', 'zh-CN': '销售额', 'zh-TW': '銷售額' },
  total: { en: 'Total', 'zh-CN': '合计', 'zh-TW': '合計' },
  cuts: {
    en: 'Cut points of {fact}: {cuts}',
    'zh-CN': '{fact}的分界点：{cuts}',
    'zh-TW': '{fact}的分界點：{cuts}',
  },
  tied: {
    en: 'Customers tied at a cut point: {tied}. Equal figures always get the same score, so groups may differ a little in size.',
    'zh-CN': '分界点处数值相同的客户：{tied} 位。数值相同则得分相同，因此各组人数可能略有出入。',
    'zh-TW': '分界點處數值相同的客戶：{tied} 位。數值相同則分數相同，因此各組人數可能略有出入。',
  },
  moved: {
    en: 'Customers in another segment than before: {moved}',
    'zh-CN': '分群有变化的客户：{moved}',
    'zh-TW': '分群有變化的客戶：{moved}',
  },
  series: {
    en: 'Core customers (A-class or loyal): {customers} of customers, {revenue} of revenue',
    'zh-CN': '客户系列化程度（A 类或忠诚客户）：占客户数 {customers}，占销售额 {revenue}',
    'zh-TW': '客戶系列化程度（A 類或忠誠客戶）：占客戶數 {customers}，占銷售額 {revenue}',
  },
  pareto: {
    en: '80/20 check: the largest {top} of customers make {topShare} of revenue; {customers} of customers make {revenue}; Gini {gini}',
    'zh-CN':
      '80/20 检验：最大的 {top} 客户贡献了 {topShare} 的销售额，{customers} 的客户贡献了 {revenue} 的销售额，基尼系数 {gini}',
    'zh-TW':
      '80/20 檢驗：最大的 {top} 客戶貢獻了 {topShare} 的銷售額，{customers} 的客戶貢獻了 {revenue} 的銷售額，吉尼係數 {gini}',
  },
  problems: { en: 'Needs a look', 'zh-CN': '需要检查', 'zh-TW': '需要檢查' },
  more: { en: '… {count} in all', 'zh-CN': '……共 {count} 处', 'zh-TW': '……共 {count} 處' },
  unchanged: {
    en: 'The file is up to date: the run had nothing to write.',
    'zh-CN': '文件已是最新，本次运行无需写入。',
    'zh-TW': '檔案已是最新，本次執行無須寫入。',
  },
  saved: {
    en: 'Saved as {out}; the segments are in the sheet "{sheet}".',
    'zh-CN': '已保存为 {out}，分群结果在工作表“{sheet}”中。',
    'zh-TW': '已儲存為 {out}，分群結果在工作表「{sheet}」中。',
  },
  lost: {
    en: ' The saved file lacks these parts of the original: {parts}.',
    'zh-CN': '保存的文件不含原文件中的以下内容：{parts}。',
    'zh-TW': '儲存的檔案不含原檔案中的以下內容：{parts}。',
  },
  savedCrm: {
    en: 'Saved as {out}: customers with their segments as tags, to import into the CRM.',
    'zh-CN': '已保存为 {out}：客户及其分群标签，可导入 CRM。',
    'zh-TW': '已儲存為 {out}：客戶及其分群標籤，可匯入 CRM。',
  },
  notSaved: {
    en: 'Nothing was saved; add --out result.xlsx to keep the result.',
    'zh-CN': '结果未保存；加上 --out result.xlsx 即可保存。',
    'zh-TW': '結果未儲存；加上 --out result.xlsx 即可儲存。',
  },
  cost: {
    en: '{seconds} s, {calls} service calls; on Google these calls would take about {google} s of the {limit} s that a run may take',
    'zh-CN':
      '用时 {seconds} 秒，服务调用 {calls} 次；在 Google 上这些调用约需 {google} 秒（单次运行上限 {limit} 秒）',
    'zh-TW':
      '耗時 {seconds} 秒，服務呼叫 {calls} 次；在 Google 上這些呼叫約需 {google} 秒（單次執行上限 {limit} 秒）',
  },
  reading: { en: 'reading the file', 'zh-CN': '读取文件', 'zh-TW': '讀取檔案' },
  computing: { en: 'segmenting', 'zh-CN': '计算分群', 'zh-TW': '計算分群' },
  writing: { en: 'writing the result', 'zh-CN': '写入结果', 'zh-TW': '寫入結果' },
} as const satisfies Record<string, HostText>;
