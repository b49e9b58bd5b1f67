/** What can be wrong with a scheme's options, and what there is to know about its run, in words. */
import type { ProblemText } from '../i18n/problemText';

export const schemeProblems = {
  /** A pack or a setting asks for a scheme that does not exist. */
  unknownScheme: {
    says: {
      en: 'There is no way of classifying called {found}.',
      'zh-CN': '没有名为 {found} 的分类方法。',
      'zh-TW': '沒有名為 {found} 的分類方法。',
    },
    fix: {
      en: 'Use one of: {expected}.',
      'zh-CN': '请从以下选择：{expected}。',
      'zh-TW': '請從以下選擇：{expected}。',
    },
  },
  /** An option that the scheme does not have. */
  unknownOption: {
    says: {
      en: 'There is no option called {found}.',
      'zh-CN': '没有名为 {found} 的选项。',
      'zh-TW': '沒有名為 {found} 的選項。',
    },
    fix: {
      en: 'Use one of: {expected}. Or remove it.',
      'zh-CN': '请从以下选择：{expected}；或删除该选项。',
      'zh-TW': '請從以下選擇：{expected}；或移除該選項。',
    },
  },
  /** An option that must be a number is something else. */
  optionNotNumber: {
    says: {
      en: '{found} is not a number.',
      'zh-CN': '{found} 不是数字。',
      'zh-TW': '{found} 不是數字。',
    },
    fix: {
      en: 'Give a number from {min} to {max}, without quotation marks.',
      'zh-CN': '请填写 {min} 到 {max} 之间的数字，不加引号。',
      'zh-TW': '請填寫 {min} 到 {max} 之間的數字，不加引號。',
    },
  },
  /** An option that must be a whole number has decimals. */
  optionNotWhole: {
    says: {
      en: '{found} is not a whole number.',
      'zh-CN': '{found} 不是整数。',
      'zh-TW': '{found} 不是整數。',
    },
    fix: {
      en: 'Give a whole number from {min} to {max}.',
      'zh-CN': '请填写 {min} 到 {max} 之间的整数。',
      'zh-TW': '請填寫 {min} 到 {max} 之間的整數。',
    },
  },
  /** A number outside the range of its option. */
  optionOutOfRange: {
    says: {
      en: '{found} is out of range.',
      'zh-CN': '{found} 超出范围。',
      'zh-TW': '{found} 超出範圍。',
    },
    fix: {
      en: 'Give a number from {min} to {max}.',
      'zh-CN': '请填写 {min} 到 {max} 之间的数字。',
      'zh-TW': '請填寫 {min} 到 {max} 之間的數字。',
    },
  },
  /** A choice that is not in the option's list. */
  optionNotInList: {
    says: {
      en: '{found} is not in the list.',
      'zh-CN': '{found} 不在可选范围内。',
      'zh-TW': '{found} 不在可選範圍內。',
    },
    fix: {
      en: 'Use one of: {expected}.',
      'zh-CN': '请从以下选择：{expected}。',
      'zh-TW': '請從以下選擇：{expected}。',
    },
  },
  /** A yes-or-no option that is neither true nor false. */
  optionNotYesNo: {
    says: {
      en: '{found} is neither true nor false.',
      'zh-CN': '{found} 不是 true 或 false。',
      'zh-TW': '{found} 不是 true 或 false。',
    },
    fix: {
      en: 'Give true or false, without quotation marks.',
      'zh-CN': '请填写 true 或 false，不加引号。',
      'zh-TW': '請填寫 true 或 false，不加引號。',
    },
  },
  /** A list of numbers that is no list, is empty or is too long. */
  optionNotNumbers: {
    says: {
      en: '{found} is not a list of 1 to {most} numbers.',
      'zh-CN': '{found} 不是包含 1 到 {most} 个数字的列表。',
      'zh-TW': '{found} 不是包含 1 到 {most} 個數字的清單。',
    },
    fix: {
      en: 'Give a list such as [30, 90, 180].',
      'zh-CN': '请填写列表，例如 [30, 90, 180]。',
      'zh-TW': '請填寫清單，例如 [30, 90, 180]。',
    },
  },
  /** A number of a list that is not larger than the one before it. */
  optionNotRising: {
    says: {
      en: '{found} is not larger than {before}, the number before it.',
      'zh-CN': '{found} 不大于前一个数字 {before}。',
      'zh-TW': '{found} 不大於前一個數字 {before}。',
    },
    fix: {
      en: 'Order the numbers from small to large, each only once.',
      'zh-CN': '请把数字从小到大排列，且不重复。',
      'zh-TW': '請將數字由小到大排列，且不重複。',
    },
  },
  /** Two options whose numbers must rise, such as the limits of two stages, do not. */
  optionsNotRising: {
    says: {
      en: '{found} is not larger than {before}, the value of "{lower}".',
      'zh-CN': '{found} 不大于“{lower}”的值 {before}。',
      'zh-TW': '{found} 不大於「{lower}」的值 {before}。',
    },
    fix: {
      en: 'Make it larger, or make "{lower}" smaller.',
      'zh-CN': '请调大此值，或调小“{lower}”。',
      'zh-TW': '請調高此值，或調低「{lower}」。',
    },
  },
  /** Too few customers for scores to say much. */
  fewCustomers: {
    says: {
      en: 'Customers with figures: {customers}. With fewer than {least}, scores and classes say little.',
      'zh-CN': '只有 {customers} 位客户有数据：少于 {least} 位时，评分和类别仅供参考。',
      'zh-TW': '只有 {customers} 位客戶有資料：少於 {least} 位時，評分與類別僅供參考。',
    },
    fix: {
      en: 'Read them as a hint, and look at each customer yourself.',
      'zh-CN': '请结合对每位客户的了解来判断。',
      'zh-TW': '請搭配您對每位客戶的了解來判斷。',
    },
  },
  /** Some levels of a score have no customer. */
  emptyScoreLevels: {
    says: {
      en: 'Nobody has {score} score {levels}.',
      'zh-CN': '没有客户的 {score} 分为 {levels}。',
      'zh-TW': '沒有客戶的 {score} 分為 {levels}。',
    },
    fix: {
      en: 'Use fewer levels, or other cut points.',
      'zh-CN': '可减少分级数，或调整分界点。',
      'zh-TW': '可減少分級數，或調整分界點。',
    },
  },
  /** Many equal values make cut points coincide, so that levels between them vanish. */
  cutsCoincide: {
    says: {
      en: 'So many customers have the same figure that {score} has only {used} of {levels} levels.',
      'zh-CN': '许多客户数值相同，{score} 分只分出 {levels} 级中的 {used} 级。',
      'zh-TW': '許多客戶數值相同，{score} 分只分出 {levels} 級中的 {used} 級。',
    },
    fix: {
      en: 'Use fewer levels, or type the cut points yourself (method "fixed").',
      'zh-CN': '可减少分级数，或自行设定分界点（方法“固定分界”）。',
      'zh-TW': '可減少分級數，或自行設定分界點（方法「固定分界」）。',
    },
  },
  /** Customers who never ordered stay without class or score. */
  customersWithoutOrders: {
    says: {
      en: 'Customers without orders: {customers}. They have no scores.',
      'zh-CN': '{customers} 位客户没有订单，因此没有评分。',
      'zh-TW': '{customers} 位客戶沒有訂單，因此沒有評分。',
    },
    fix: {
      en: 'Nothing to do, unless orders are missing from the sheet.',
      'zh-CN': '无需处理；若表中缺少订单，请补充。',
      'zh-TW': '無需處理；若表中缺少訂單，請補上。',
    },
  },
  /** Customers with orders but without a date that could be read. */
  customersWithoutDates: {
    says: {
      en: 'Customers with orders but no readable date: {customers}.',
      'zh-CN': '{customers} 位客户有订单，但没有可识别的日期。',
      'zh-TW': '{customers} 位客戶有訂單，但沒有可辨識的日期。',
    },
    fix: {
      en: 'Fill in their order dates: until then they count as the least recent, without a lifecycle stage.',
      'zh-CN': '请补填下单日期；在此之前按最久未下单计，且没有生命周期阶段。',
      'zh-TW': '請補填下單日期；在此之前視為最久未下單，且沒有生命週期階段。',
    },
  },
  /** Customers with orders of which no amount is known. */
  customersWithoutAmounts: {
    says: {
      en: 'Customers whose amount is missing: {customers}. They have no class or score.',
      'zh-CN': '{customers} 位客户缺少金额，因此没有类别或评分。',
      'zh-TW': '{customers} 位客戶缺少金額，因此沒有類別或評分。',
    },
    fix: {
      en: 'Fill in the amounts of their orders.',
      'zh-CN': '请补填订单金额。',
      'zh-TW': '請補填訂單金額。',
    },
  },
  /** Nobody has an amount above zero, so shares of revenue do not exist. */
  noRevenue: {
    says: {
      en: 'Nobody has an amount above zero, so every customer is C.',
      'zh-CN': '没有客户的金额大于零，因此全部归为 C 类。',
      'zh-TW': '沒有客戶的金額大於零，因此全部歸為 C 類。',
    },
    fix: {
      en: 'Check which column holds the amounts.',
      'zh-CN': '请检查金额所在的列是否选对。',
      'zh-TW': '請檢查金額欄位是否選對。',
    },
  },
  /** An ABC class that nobody is in. */
  emptyClass: {
    says: {
      en: 'Nobody is in class {class}.',
      'zh-CN': '{class} 类没有客户。',
      'zh-TW': '{class} 類沒有客戶。',
    },
    fix: {
      en: 'Choose other limits if you want that class.',
      'zh-CN': '如需该类别，请调整分界。',
      'zh-TW': '如需該類別，請調整分界。',
    },
  },
  /** The 80/20 report looks only at customers with an amount above zero. */
  customersLeftOut: {
    says: {
      en: 'Customers without an amount above zero: {customers}. They are left out of this report.',
      'zh-CN': '{customers} 位金额不大于零的客户未计入本报告。',
      'zh-TW': '{customers} 位金額不大於零的客戶未計入本報告。',
    },
    fix: {
      en: 'Nothing to do, unless amounts are missing from the sheet.',
      'zh-CN': '无需处理；若表中缺少金额，请补充。',
      'zh-TW': '無需處理；若表中缺少金額，請補上。',
    },
  },
} as const satisfies Record<string, ProblemText>;
