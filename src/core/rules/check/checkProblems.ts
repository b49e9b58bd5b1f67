/** What can be wrong between a pack and its facts, in words. */
import type { ProblemText } from '../../i18n/problemText';

export const checkProblems = {
  /** A condition asks about a fact that the pack does not declare. */
  undeclaredFact: {
    says: {
      en: 'The pack does not declare the fact {found}.',
      'zh-CN': '规则包没有声明指标 {found}。',
      'zh-TW': '規則包沒有宣告指標 {found}。',
    },
    fix: {
      en: 'Use a declared fact, or declare it under "facts". Declared: {expected}.',
      'zh-CN': '请使用已声明的指标，或在 "facts" 中声明。已声明：{expected}。',
      'zh-TW': '請使用已宣告的指標，或在 "facts" 中宣告。已宣告：{expected}。',
    },
  },
  /** The pack needs a fact that this spreadsheet does not have. */
  missingFact: {
    says: {
      en: 'The pack asks for {found}, which your data does not have.',
      'zh-CN': '规则包需要 {found}，但您的数据中没有。',
      'zh-TW': '規則包需要 {found}，但您的資料中沒有。',
    },
    fix: {
      en: 'Add a column for it, or change the rules. Your data has: {expected}.',
      'zh-CN': '请添加相应的列，或修改规则。您的数据中有：{expected}。',
      'zh-TW': '請新增相應的欄，或修改規則。您的資料中有：{expected}。',
    },
  },
  /** A fact that only a scheme computes, in a pack that does not run the scheme. */
  factNeedsScheme: {
    says: {
      en: '{found} is computed by the scheme {scheme}, which the pack does not run.',
      'zh-CN': '{found} 由方案 {scheme} 计算，但规则包没有启用该方案。',
      'zh-TW': '{found} 由方案 {scheme} 計算，但規則包沒有啟用該方案。',
    },
    fix: {
      en: 'Write {expected} under "schemes", or give a column of your own another name.',
      'zh-CN': '请在 "schemes" 中写上 {expected}；若是您自己的列，请换一个名称。',
      'zh-TW': '請在 "schemes" 中寫上 {expected}；若是您自己的欄，請換一個名稱。',
    },
  },
  /** Warning: a declared fact that no condition mentions. */
  unusedFact: {
    says: {
      en: 'No rule asks about the fact {found}.',
      'zh-CN': '没有规则用到指标 {found}。',
      'zh-TW': '沒有規則用到指標 {found}。',
    },
    fix: {
      en: 'Remove it from "facts", or write a rule that asks about it.',
      'zh-CN': '请从 "facts" 中删除它，或编写用到它的规则。',
      'zh-TW': '請從 "facts" 中刪除它，或撰寫用到它的規則。',
    },
  },
  /** A fact that the data holds as another kind than the pack declares. */
  factKindDiffers: {
    says: {
      en: 'The pack expects {fact} to be of kind {wanted}, but your data has it as {found}.',
      'zh-CN': '规则包要求 {fact} 的类型为 {wanted}，但您的数据中为 {found}。',
      'zh-TW': '規則包要求 {fact} 的類型為 {wanted}，但您的資料中為 {found}。',
    },
    fix: {
      en: 'Choose another column for it, or change the kind to {expected}.',
      'zh-CN': '请为它选择另一列，或把类型改为 {expected}。',
      'zh-TW': '請為它選擇另一欄，或把類型改為 {expected}。',
    },
  },
  /** An operator that makes no sense of facts of this kind. */
  operatorDoesNotFit: {
    says: {
      en: '{found} cannot test {fact}, which is of kind {kind}.',
      'zh-CN': '{found} 不能用于 {fact}，其类型为 {kind}。',
      'zh-TW': '{found} 不能用於 {fact}，其類型為 {kind}。',
    },
    fix: { en: 'Use one of {expected}.', 'zh-CN': '请改用：{expected}。', 'zh-TW': '請改用：{expected}。' },
  },
  /** A value that the fact, being of another kind, can never meet. */
  valueDoesNotFit: {
    says: {
      en: '{found} cannot be compared with {fact}, which is of kind {kind}.',
      'zh-CN': '{found} 不能与 {fact} 比较，其类型为 {kind}。',
      'zh-TW': '{found} 不能與 {fact} 比較，其類型為 {kind}。',
    },
    fix: { en: 'Expected: {expected}.', 'zh-CN': '应为：{expected}。', 'zh-TW': '應為：{expected}。' },
  },
  /** Warning: customers without the figure pass, because `not` turns the answer round. */
  blankPasses: {
    says: {
      en: 'Customers without a value for {fact} pass this condition, because "not" turns the answer round.',
      'zh-CN': '没有 {fact} 的客户也会满足此条件，因为 "not" 会把结果反过来。',
      'zh-TW': '沒有 {fact} 的客戶也會符合此條件，因為 "not" 會把結果反過來。',
    },
    fix: {
      en: 'If you do not want that, add the condition that {fact} is not blank (isBlank false).',
      'zh-CN': '若不希望如此，请加上 {fact} 不为空的条件（isBlank 为 false）。',
      'zh-TW': '若不希望如此，請加上 {fact} 不為空白的條件（isBlank 為 false）。',
    },
  },
  /** Warning: on the right side of a comparison of size, json-rules-engine takes a blank for 0. */
  blankCountsAsZero: {
    says: {
      en: 'Where {fact} is blank, this comparison takes it for 0.',
      'zh-CN': '{fact} 为空时，此比较会把它当作 0。',
      'zh-TW': '{fact} 為空白時，此比較會把它當作 0。',
    },
    fix: {
      en: 'If you do not want that, add the condition that {fact} is not blank (isBlank false).',
      'zh-CN': '若不希望如此，请加上 {fact} 不为空的条件（isBlank 为 false）。',
      'zh-TW': '若不希望如此，請加上 {fact} 不為空白的條件（isBlank 為 false）。',
    },
  },
  /** Warning: a value that the pack itself says the fact never has. */
  valueNeverOccurs: {
    says: {
      en: '{fact} never has the value {found}.',
      'zh-CN': '{fact} 不会出现 {found} 这个值。',
      'zh-TW': '{fact} 不會出現 {found} 這個值。',
    },
    fix: {
      en: 'It can be: {expected}.',
      'zh-CN': '可能的值：{expected}。',
      'zh-TW': '可能的值：{expected}。',
    },
  },
  /** A value of a test customer that its fact cannot have. */
  exampleDoesNotFit: {
    says: {
      en: 'This test customer has {found} for "{fact}", whose values are of the kind "{kind}".',
      'zh-CN': '此测试客户的“{fact}”是 {found}，而该指标的类型为“{kind}”。',
      'zh-TW': '此測試客戶的「{fact}」是 {found}，而該指標的類型為「{kind}」。',
    },
    fix: {
      en: 'Write it as {expected}, or leave the fact out where it is unknown.',
      'zh-CN': '请写成 {expected}；未知时可省略该指标。',
      'zh-TW': '請寫成 {expected}；未知時可省略該指標。',
    },
  },
  /** Warning: a test customer with a value that the pack itself says its fact never has. */
  exampleValueNeverOccurs: {
    says: {
      en: 'The test customer "{name}" has {found} for "{fact}", which never occurs by what the pack says of this fact.',
      'zh-CN': '测试客户“{name}”的“{fact}”是 {found}，但按规则包对该指标的说明，这个值不会出现。',
      'zh-TW': '測試客戶「{name}」的「{fact}」是 {found}，但依規則包對該指標的說明，這個值不會出現。',
    },
    fix: {
      en: 'The nearest value that occurs is {expected}; or change what "facts" says of it.',
      'zh-CN': '最接近的可能值是 {expected}；也可以修改 "facts" 中的说明。',
      'zh-TW': '最接近的可能值是 {expected}；也可以修改 "facts" 中的說明。',
    },
  },
  /** A rule counts days from the analysis date, and the test customer has none. */
  exampleNeedsDate: {
    says: {
      en: 'A rule counts days back from the analysis date, but the test customer {found} has no date to count from.',
      'zh-CN': '有规则从分析日期起倒数天数，但测试客户 {found} 没有写明分析日期。',
      'zh-TW': '有規則從分析日期起倒數天數，但測試客戶 {found} 沒有寫明分析日期。',
    },
    fix: {
      en: 'Add "asOf": {expected}.',
      'zh-CN': '请补上 "asOf": {expected}。',
      'zh-TW': '請補上 "asOf": {expected}。',
    },
  },
  /** Warning: the rules give a test customer another segment than expected. */
  exampleFails: {
    says: {
      en: 'The test customer "{name}" lands in {found}; expected {expected}.',
      'zh-CN': '测试客户“{name}”被归入 {found}，预期为 {expected}。',
      'zh-TW': '測試客戶「{name}」被歸入 {found}，預期為 {expected}。',
    },
    fix: {
      en: 'Change the rule back, or change what is expected of this customer.',
      'zh-CN': '请改回规则，或修改对该客户的预期。',
      'zh-TW': '請改回規則，或修改對該客戶的預期。',
    },
  },
} as const satisfies Record<string, ProblemText>;
