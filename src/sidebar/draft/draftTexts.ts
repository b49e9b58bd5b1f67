/** What the forms say that draft rules from the customers at hand. */
import type { Text } from '../../core/i18n/text';

export const draftTexts = {
  title: {
    en: 'Draft rules from my customers',
    'zh-CN': '根据我的客户起草规则',
    'zh-TW': '根據我的客戶草擬規則',
  },
  about: {
    en: 'Fenlei looks at your customers and proposes rules. Nothing changes until you save and apply them.',
    'zh-CN': 'Fenlei 查看您的客户并提出规则建议。保存并应用之前，不会有任何改动。',
    'zh-TW': 'Fenlei 查看您的客戶並提出規則建議。儲存並套用之前，不會有任何更動。',
  },
  notRead: {
    en: 'This needs the customers: wait until the sheet is read.',
    'zh-CN': '需要客户数据：请等待工作表读取完成。',
    'zh-TW': '需要客戶資料：請等待工作表讀取完成。',
  },
  findGroups: {
    en: 'Find groups in my customers',
    'zh-CN': '为我的客户找出分组',
    'zh-TW': '替我的客戶找出分組',
  },
  learn: {
    en: 'Learn rules from a labelled column',
    'zh-CN': '从已标注的列学习规则',
    'zh-TW': '從已標註的欄學習規則',
  },
  find: { en: 'Find groups', 'zh-CN': '开始分组', 'zh-TW': '開始分組' },
  learnNow: { en: 'Learn rules', 'zh-CN': '开始学习', 'zh-TW': '開始學習' },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  open: { en: 'Open as rules', 'zh-CN': '作为规则打开', 'zh-TW': '作為規則開啟' },
  column: { en: 'Column with your labels', 'zh-CN': '您填写标签的列', 'zh-TW': '您填寫標籤的欄' },
  columnHint: {
    en: 'Such as VIP or Regular, written beside some customers. Fenlei looks for figures that explain the labels.',
    'zh-CN': '例如在部分客户旁填写“重点”“普通”。Fenlei 会找出能说明这些标签的数据。',
    'zh-TW': '例如在部分客戶旁填寫「重點」「普通」。Fenlei 會找出能說明這些標籤的資料。',
  },
  noColumn: {
    en: 'No column holds labels yet. In the sheet of customers, add a column, write a label such as VIP or Regular beside at least 20 of them, then come back.',
    'zh-CN':
      '还没有标签列。请在客户工作表中新增一列，为至少 20 位客户填写标签，例如“重点”“普通”，然后再回到这里。',
    'zh-TW':
      '還沒有標籤欄。請在客戶工作表中新增一欄，為至少 20 位客戶填寫標籤，例如「重點」「普通」，再回到這裡。',
  },
  depth: {
    en: 'Conditions per rule, at most',
    'zh-CN': '每条规则最多几层条件',
    'zh-TW': '每條規則最多幾層條件',
  },
  leaf: {
    en: 'Customers per rule, at least',
    'zh-CN': '每条规则最少几位客户',
    'zh-TW': '每條規則最少幾位客戶',
  },
  notWhole: {
    en: 'Type a whole number from 1 to 10,000.',
    'zh-CN': '请填写 1 到 10,000 之间的整数。',
    'zh-TW': '請填寫 1 到 10,000 之間的整數。',
  },

  clear: {
    en: 'The groups are clearly apart (clarity {clarity} of 1).',
    'zh-CN': '各组界限清晰（清晰度 {clarity}，最高为 1）。',
    'zh-TW': '各組界線清楚（清晰度 {clarity}，最高為 1）。',
  },
  fair: {
    en: 'The groups are reasonably apart (clarity {clarity} of 1).',
    'zh-CN': '各组界限尚可（清晰度 {clarity}，最高为 1）。',
    'zh-TW': '各組界線尚可（清晰度 {clarity}，最高為 1）。',
  },
  weak: {
    en: 'The groups run into each other at the edges (clarity {clarity} of 1): a useful division, not a law.',
    'zh-CN': '各组边缘有重叠（清晰度 {clarity}，最高为 1）：可作参考，并非定论。',
    'zh-TW': '各組邊緣有重疊（清晰度 {clarity}，最高為 1）：可作參考，並非定論。',
  },
  none: {
    en: 'There are hardly any groups in these figures (clarity {clarity} of 1). Try others.',
    'zh-CN': '这些指标中几乎看不出分组（清晰度 {clarity}，最高为 1）。请尝试其他指标。',
    'zh-TW': '這些指標中幾乎看不出分組（清晰度 {clarity}，最高為 1）。請嘗試其他指標。',
  },
  group: {
    en: '{title}: {customers}',
    'zh-CN': '{title}：{customers} 位',
    'zh-TW': '{title}：{customers} 位',
  },
  agreement: {
    en: '{rules} rules put {share} % of the {customers} customers into the same group.',
    'zh-CN': '{rules} 条规则使 {customers} 位客户中的 {share}% 归入相同的组。',
    'zh-TW': '{rules} 條規則使 {customers} 位客戶中的 {share}% 歸入相同的組。',
  },
  blank: {
    en: 'Left out, because a figure is missing: {customers}.',
    'zh-CN': '因缺少数据未计入：{customers} 位。',
    'zh-TW': '因缺少資料未計入：{customers} 位。',
  },

  accuracy: {
    en: 'Tried on labelled customers that the rules had not seen: right for {right} of {customers} ({share} %). Always saying “{label}” would be right for {base} %.',
    'zh-CN':
      '用未参与学习的已标注客户检验：{customers} 位中答对 {right} 位（{share}%）。若一律答“{label}”，则为 {base}%。',
    'zh-TW':
      '用未參與學習的已標註客戶檢驗：{customers} 位中答對 {right} 位（{share}%）。若一律答「{label}」，則為 {base}%。',
  },
  hardlyBetter: {
    en: 'That is hardly better than guessing: the figures at hand explain these labels badly.',
    'zh-CN': '这与猜测相差无几：现有数据难以说明这些标签。',
    'zh-TW': '這與猜測相差無幾：現有資料難以說明這些標籤。',
  },
  leftOut: {
    en: 'Too few customers to learn from: {labels}.',
    'zh-CN': '客户太少、无法学习的标签：{labels}。',
    'zh-TW': '客戶太少、無法學習的標籤：{labels}。',
  },
  unreached: {
    en: 'No rule leads to: {labels}.',
    'zh-CN': '没有规则指向的标签：{labels}。',
    'zh-TW': '沒有規則指向的標籤：{labels}。',
  },
  table: { en: 'Where rules and people differ', 'zh-CN': '规则与人工的差异', 'zh-TW': '規則與人工的差異' },
  corner: { en: 'You ↓ Rules →', 'zh-CN': '您 ↓ 规则 →', 'zh-TW': '您 ↓ 規則 →' },
  noAnswer: { en: 'no answer', 'zh-CN': '无法判断', 'zh-TW': '無法判斷' },
} as const satisfies Record<string, Text>;
