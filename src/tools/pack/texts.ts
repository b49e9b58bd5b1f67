/** What the command says beside the words of packs, problems and findings. */
import type { Text } from '../../core/i18n/text';

export const texts = {
  usage: {
    en: `Reads a rule pack aloud and judges it.

  npm run pack -- PACK [options]

  PACK              a .json file, or the id of a built-in pack (abc, rfm, …)
  --data FILE       also what its rules make of the customers or orders in a csv or xlsx file
  --as-of DATE      the analysis date for them, YYYY-MM-DD; the latest day in the file if left out
  --export PATH     writes the rules for json-rules-engine, each with its own priority
  --lang LANGUAGE   en, zh-CN or zh-TW
`,
    'zh-CN': `读出规则包的内容并加以检查。

  npm run pack -- 规则包 [选项]

  规则包             .json 文件，或内置规则包的 ID（abc、rfm……）
  --data 文件        再看看规则在 csv 或 xlsx 文件中的客户或订单上效果如何
  --as-of 日期       分析日期，格式 YYYY-MM-DD；省略则为文件中最近的日期
  --export 路径      写出供 json-rules-engine 使用的规则，每条优先级各不相同
  --lang 语言        en、zh-CN 或 zh-TW
`,
    'zh-TW': `讀出規則包的內容並加以檢查。

  npm run pack -- 規則包 [選項]

  規則包             .json 檔案，或內建規則包的 ID（abc、rfm……）
  --data 檔案        再看看規則在 csv 或 xlsx 檔案中的客戶或訂單上效果如何
  --as-of 日期       分析日期，格式 YYYY-MM-DD；省略則為檔案中最近的日期
  --export 路徑      寫出供 json-rules-engine 使用的規則，每條優先順序各不相同
  --lang 語言        en、zh-CN 或 zh-TW
`,
  },
  problems: { en: 'To be solved first', 'zh-CN': '须先解决', 'zh-TW': '須先解決' },
  warnings: { en: 'Please look at', 'zh-CN': '请留意', 'zh-TW': '請留意' },
  findings: { en: 'What the rules miss', 'zh-CN': '规则的疏漏', 'zh-TW': '規則的疏漏' },
  examples: { en: 'Test customers', 'zh-CN': '测试客户', 'zh-TW': '測試客戶' },
  noExamples: {
    en: 'There are none: add some under "examples", so that a changed rule shows what it moves.',
    'zh-CN': '没有测试客户：请在 "examples" 中添加，修改规则时即可看出谁被移动。',
    'zh-TW': '沒有測試客戶：請在 "examples" 中新增，修改規則時即可看出誰被移動。',
  },
  passed: {
    en: '{passed} of {all} land where they should.',
    'zh-CN': '{all} 位中有 {passed} 位归入预期的分群。',
    'zh-TW': '{all} 位中有 {passed} 位歸入預期的分群。',
  },
  allTried: { en: 'Every rule is tried.', 'zh-CN': '每条规则都有测试。', 'zh-TW': '每條規則都有測試。' },
  untried: { en: 'Not tried: {rules}.', 'zh-CN': '尚无测试：{rules}。', 'zh-TW': '尚無測試：{rules}。' },
  onData: {
    en: '{customers} customers of this file as of {date}',
    'zh-CN': '此文件中的 {customers} 位客户（分析日期 {date}）',
    'zh-TW': '此檔案中的 {customers} 位客戶（分析日期 {date}）',
  },
  ruleCounts: {
    en: '{rule}: holds for {holds}, decides for {first}',
    'zh-CN': '{rule}：对 {holds} 位成立，决定了 {first} 位',
    'zh-TW': '{rule}：對 {holds} 位成立，決定了 {first} 位',
  },
  collectedCount: {
    en: '{rule}: holds for {holds}',
    'zh-CN': '{rule}：对 {holds} 位成立',
    'zh-TW': '{rule}：對 {holds} 位成立',
  },
  unlisted: {
    en: 'Further pairs of rules that fit the same customers: {unlisted}.',
    'zh-CN': '另有 {unlisted} 对规则会符合同样的客户。',
    'zh-TW': '另有 {unlisted} 對規則會符合同樣的客戶。',
  },
} as const satisfies Record<string, Text>;
