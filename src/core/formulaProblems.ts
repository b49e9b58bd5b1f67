/** What can be wrong with the arguments of a formula, in words: short, since they show in the hover text of a cell. */
import type { ProblemText } from './i18n/problemText';

export const formulaProblems = {
  /** An argument that must be one column is wider. */
  notOneColumn: {
    says: {
      en: '{argument} must be one column, but has {found}.',
      'zh-CN': '{argument} 应为一列，实际有 {found} 列。',
      'zh-TW': '{argument} 應為一欄，實際有 {found} 欄。',
    },
    fix: {
      en: 'Refer to a range such as C2:C.',
      'zh-CN': '请引用如 C2:C 的区域。',
      'zh-TW': '請引用如 C2:C 的範圍。',
    },
  },
  /** Columns that belong together differ in length. */
  differentLengths: {
    says: {
      en: '{argument} has {found} rows, the first argument {rows}.',
      'zh-CN': '{argument} 有 {found} 行，第一个参数有 {rows} 行。',
      'zh-TW': '{argument} 有 {found} 列，第一個參數有 {rows} 列。',
    },
    fix: {
      en: 'Let all ranges start and end in the same rows.',
      'zh-CN': '请让各区域的起止行一致。',
      'zh-TW': '請讓各範圍的起訖列一致。',
    },
  },
  /** A cell of a column of numbers. */
  notANumber: {
    says: {
      en: '{argument}, row {row}: {found} is not a number.',
      'zh-CN': '{argument} 第 {row} 行：{found} 不是数字。',
      'zh-TW': '{argument} 第 {row} 列：{found} 不是數字。',
    },
    fix: {
      en: 'Correct the cell, or start the range below the header.',
      'zh-CN': '请更正该单元格，或从标题行下方开始引用。',
      'zh-TW': '請更正該儲存格，或從標題列下方開始引用。',
    },
  },
  /** A cell of a column of dates. */
  notADate: {
    says: {
      en: '{argument}, row {row}: {found} is not a date.',
      'zh-CN': '{argument} 第 {row} 行：{found} 不是日期。',
      'zh-TW': '{argument} 第 {row} 列：{found} 不是日期。',
    },
    fix: {
      en: 'Correct the cell, or start the range below the header.',
      'zh-CN': '请更正该单元格，或从标题行下方开始引用。',
      'zh-TW': '請更正該儲存格，或從標題列下方開始引用。',
    },
  },
  /** A cell of a column of yes and no. */
  notYesOrNo: {
    says: {
      en: '{argument}, row {row}: {found} is neither yes nor no.',
      'zh-CN': '{argument} 第 {row} 行：{found} 既不是“是”也不是“否”。',
      'zh-TW': '{argument} 第 {row} 列：{found} 既不是「是」也不是「否」。',
    },
    fix: {
      en: 'Type yes or no, or leave the cell blank.',
      'zh-CN': '请填写“是”或“否”，或留空。',
      'zh-TW': '請填寫「是」或「否」，或留空。',
    },
  },
  /** A number outside its range. */
  numberOutOfRange: {
    says: {
      en: '{argument} is {found}.',
      'zh-CN': '{argument} 为 {found}。',
      'zh-TW': '{argument} 為 {found}。',
    },
    fix: {
      en: 'It must be a number from {least} to {most}.',
      'zh-CN': '应为 {least} 到 {most} 之间的数字。',
      'zh-TW': '應為 {least} 到 {most} 之間的數字。',
    },
  },
  notAChoice: {
    says: {
      en: '{argument} is {found}.',
      'zh-CN': '{argument} 为 {found}。',
      'zh-TW': '{argument} 為 {found}。',
    },
    fix: {
      en: 'It must be one of: {expected}.',
      'zh-CN': '应为以下之一：{expected}。',
      'zh-TW': '應為以下之一：{expected}。',
    },
  },
  cutsNotRising: {
    says: {
      en: 'cut_a ({found}) must be smaller than cut_b ({cutB}).',
      'zh-CN': 'cut_a（{found}）应小于 cut_b（{cutB}）。',
      'zh-TW': 'cut_a（{found}）應小於 cut_b（{cutB}）。',
    },
    fix: {
      en: 'Write shares such as 0.8 and 0.95.',
      'zh-CN': '请填写如 0.8 和 0.95 的比例。',
      'zh-TW': '請填寫如 0.8 與 0.95 的比例。',
    },
  },
  /** A score code that no row of the pack's grid can have. */
  unknownCode: {
    says: {
      en: '{argument}, row {row}: {found} is not an RFM code.',
      'zh-CN': '{argument} 第 {row} 行：{found} 不是 RFM 代码。',
      'zh-TW': '{argument} 第 {row} 列：{found} 不是 RFM 代碼。',
    },
    fix: {
      en: 'A code has three scores from 1 to 5, such as 543.',
      'zh-CN': '代码由三个 1 到 5 的分数组成，例如 543。',
      'zh-TW': '代碼由三個 1 到 5 的分數組成，例如 543。',
    },
  },
  /** A pack that RFM_SEGMENT cannot use. */
  packWithoutCodes: {
    says: {
      en: 'The pack {found} does not use RFM scores.',
      'zh-CN': '规则包 {found} 不使用 RFM 分数。',
      'zh-TW': '規則包 {found} 不使用 RFM 分數。',
    },
    fix: {
      en: 'Use "rfm" or "rfm-boxes", or SEGMENT for other packs.',
      'zh-CN': '请使用 "rfm" 或 "rfm-boxes"；其他规则包请用 SEGMENT。',
      'zh-TW': '請使用 "rfm" 或 "rfm-boxes"；其他規則包請用 SEGMENT。',
    },
  },
  negativeAmounts: {
    says: {
      en: 'amounts has {found} negative values, and Gini is not defined for these.',
      'zh-CN': 'amounts 中有 {found} 个负数，无法计算基尼系数。',
      'zh-TW': 'amounts 中有 {found} 個負數，無法計算吉尼係數。',
    },
    fix: {
      en: 'Net returns per customer first, and leave out customers below zero.',
      'zh-CN': '请先按客户冲抵退货，并去掉负值客户。',
      'zh-TW': '請先按客戶沖抵退貨，並去掉負值客戶。',
    },
  },
  noAmounts: {
    says: {
      en: 'amounts has no value above zero.',
      'zh-CN': 'amounts 中没有大于零的值。',
      'zh-TW': 'amounts 中沒有大於零的值。',
    },
    fix: {
      en: 'Refer to the column with the amounts bought.',
      'zh-CN': '请引用购买金额所在的列。',
      'zh-TW': '請引用購買金額所在的欄。',
    },
  },
  /** A cell of a column of answers that is none of them. */
  notAmongAnswers: {
    says: {
      en: '{argument}, row {row}: {found} is not one of the answers.',
      'zh-CN': '{argument} 第 {row} 行：{found} 不在可选答案中。',
      'zh-TW': '{argument} 第 {row} 列：{found} 不在可選答案中。',
    },
    fix: {
      en: 'Use one of: {answers}; or leave it blank.',
      'zh-CN': '请填写：{answers}；或留空。',
      'zh-TW': '請填寫：{answers}；或留空。',
    },
  },
  /** PLAYBOOK is asked about a segment that the pack does not have. */
  unknownSegmentName: {
    says: {
      en: '{argument}, row {row}: {pack} has no segment {found}.',
      'zh-CN': '{argument} 第 {row} 行：{pack}没有名为 {found} 的分群。',
      'zh-TW': '{argument} 第 {row} 列：{pack}沒有名為 {found} 的分群。',
    },
    fix: {
      en: 'Use one of: {segments}.',
      'zh-CN': '请使用：{segments}。',
      'zh-TW': '請使用：{segments}。',
    },
  },
  /** PLAYBOOK is asked about a stage of which the pack says nothing. */
  unknownStage: {
    says: {
      en: '{pack} says nothing of the stage {found}.',
      'zh-CN': '{pack}没有阶段 {found} 的内容。',
      'zh-TW': '{pack}沒有階段 {found} 的內容。',
    },
    fix: {
      en: 'Leave the stage out, or use one that the pack has: {expected}.',
      'zh-CN': '请省略阶段，或使用规则包中已有的：{expected}。',
      'zh-TW': '請省略階段，或使用規則包中已有的：{expected}。',
    },
  },
} as const satisfies Record<string, ProblemText>;
