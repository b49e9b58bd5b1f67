/** Why no rules can be drafted from the customers, in words. */
import type { ProblemText } from '../i18n/problemText';

export const learnProblems = {
  /** Nothing was chosen, or there is no figure at all. */
  nothingToCompare: {
    says: {
      en: 'There is nothing to compare customers by.',
      'zh-CN': '没有可用于比较客户的指标。',
      'zh-TW': '沒有可用來比較客戶的指標。',
    },
    fix: {
      en: 'Choose at least one figure.',
      'zh-CN': '请至少选择一项指标。',
      'zh-TW': '請至少選擇一項指標。',
    },
  },
  /** Too few customers have all of the figures that were chosen. */
  tooFewToCompare: {
    says: {
      en: 'Only {customers} customers have all these figures; groups need {least}.',
      'zh-CN': '只有 {customers} 位客户具备所选的全部数据；分组至少需要 {least} 位。',
      'zh-TW': '只有 {customers} 位客戶具備所選的全部資料；分組至少需要 {least} 位。',
    },
    fix: {
      en: 'Choose other figures, or fill in what is missing.',
      'zh-CN': '请改选其他指标，或补全数据。',
      'zh-TW': '請改選其他指標，或補齊資料。',
    },
  },
  /** Every customer has the same figures, or rules cannot divide them. */
  allAlike: {
    says: {
      en: 'The customers are too much alike in these figures to make groups.',
      'zh-CN': '客户在这些指标上过于相近，无法分组。',
      'zh-TW': '客戶在這些指標上過於相近，無法分組。',
    },
    fix: {
      en: 'Choose other figures.',
      'zh-CN': '请改选其他指标。',
      'zh-TW': '請改選其他指標。',
    },
  },
  /** A column with too few labels to learn from. */
  tooFewLabels: {
    says: {
      en: 'There are too few labels: {labels} with at least {each} customers each, {customers} customers in all.',
      'zh-CN': '标签太少：每个至少有 {each} 位客户的标签有 {labels} 个，共 {customers} 位客户。',
      'zh-TW': '標籤太少：每個至少有 {each} 位客戶的標籤有 {labels} 個，共 {customers} 位客戶。',
    },
    fix: {
      en: 'Label at least {least} customers, with two labels or more, {each} customers each.',
      'zh-CN': '请至少为 {least} 位客户填写标签，使用两个或更多标签，每个至少 {each} 位。',
      'zh-TW': '請至少為 {least} 位客戶填寫標籤，使用兩個或更多標籤，每個至少 {each} 位。',
    },
  },
  /** More labels than segments can have colours. */
  tooManyLabels: {
    says: {
      en: 'There are {labels} different labels, at most {most} can be learned.',
      'zh-CN': '共有 {labels} 个不同的标签，最多可学习 {most} 个。',
      'zh-TW': '共有 {labels} 個不同的標籤，最多可學習 {most} 個。',
    },
    fix: {
      en: 'Choose another column, or give similar customers the same label.',
      'zh-CN': '请改选其他列，或为相近的客户填写同一个标签。',
      'zh-TW': '請改選其他欄，或為相近的客戶填寫同一個標籤。',
    },
  },
  /** No question about a figure tells one label from another. */
  labelsNotTold: {
    says: {
      en: 'The figures at hand do not tell these labels apart.',
      'zh-CN': '现有数据无法区分这些标签。',
      'zh-TW': '現有資料無法區分這些標籤。',
    },
    fix: {
      en: 'Add columns that explain them, label more customers, or allow fewer customers per rule.',
      'zh-CN': '请增加能说明差别的列、标注更多客户，或减少每条规则的最少客户数。',
      'zh-TW': '請增加能說明差別的欄、標註更多客戶，或減少每條規則的最少客戶數。',
    },
  },
} as const satisfies Record<string, ProblemText>;
