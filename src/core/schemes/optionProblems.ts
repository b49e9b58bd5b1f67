/** What can be wrong with the options of schemes, in words. */
import type { ProblemText } from '../i18n/problemText';

export const optionProblems = {
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
  /** A list of choices that is no list, is empty or names one twice. */
  optionNotSeveral: {
    says: {
      en: '{found} is not a list of different choices.',
      'zh-CN': '{found} 不是由不同选项组成的列表。',
      'zh-TW': '{found} 不是由不同選項組成的清單。',
    },
    fix: {
      en: 'Choose at least one of: {expected}.',
      'zh-CN': '请至少选择一项：{expected}。',
      'zh-TW': '請至少選擇一項：{expected}。',
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
} as const satisfies Record<string, ProblemText>;
