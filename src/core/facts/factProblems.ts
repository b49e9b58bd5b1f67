/** What can be wrong with the cells of a table, in words. */
import type { ProblemText } from '../i18n/problemText';

export const factProblems = {
  /** A cell of a number or money column that is not a number. */
  unreadableNumber: {
    says: {
      en: '{found} is not a number, so this value is left out.',
      'zh-CN': '{found} 不是数字，此值已忽略。',
      'zh-TW': '{found} 不是數字，此值已略過。',
    },
    fix: {
      en: 'Type a number such as 1234.50.',
      'zh-CN': '请填写数字，例如 1234.50。',
      'zh-TW': '請填寫數字，例如 1234.50。',
    },
  },
  /** A cell of a date column that is no date from 1900 to 2200. */
  unreadableDay: {
    says: {
      en: '{found} is not a date, so this value is left out.',
      'zh-CN': '{found} 不是日期，此值已忽略。',
      'zh-TW': '{found} 不是日期，此值已略過。',
    },
    fix: {
      en: 'Type a date such as 2024-03-01.',
      'zh-CN': '请填写日期，例如 2024-03-01。',
      'zh-TW': '請填寫日期，例如 2024-03-01。',
    },
  },
  /** A cell of a column of yes and no that says neither. */
  unreadableTruth: {
    says: {
      en: '{found} is neither yes nor no, so this value is left out.',
      'zh-CN': '{found} 既不是“是”也不是“否”，此值已忽略。',
      'zh-TW': '{found} 既不是「是」也不是「否」，此值已略過。',
    },
    fix: {
      en: 'Type yes or no, or use a checkbox.',
      'zh-CN': '请填写“是”或“否”，或使用复选框。',
      'zh-TW': '請填寫「是」或「否」，或使用核取方塊。',
    },
  },
  /** A cell in the column of an observed fact that holds none of its answers. */
  notAnAnswer: {
    says: {
      en: '{found} is no answer about “{fact}”, so this value is left out.',
      'zh-CN': '{found} 不是“{fact}”的答案，此值已忽略。',
      'zh-TW': '{found} 不是「{fact}」的答案，此值已略過。',
    },
    fix: {
      en: 'Type one of {answers}.',
      'zh-CN': '请填写以下之一：{answers}。',
      'zh-TW': '請填寫以下其中之一：{answers}。',
    },
  },
  /** Rows of orders that name no customer; the place is the first of them. */
  ordersWithoutCustomer: {
    says: {
      en: 'Rows without a customer: {count}, this one first; they count for nobody.',
      'zh-CN': '共有 {count} 行没有客户（此处为第一行），这些行不计入任何客户。',
      'zh-TW': '共有 {count} 列沒有客戶（此處為第一列），這些列不計入任何客戶。',
    },
    fix: {
      en: 'Fill in the customer where you know it.',
      'zh-CN': '如知道客户，请补填。',
      'zh-TW': '如知道客戶，請補填。',
    },
  },
  /** Rows of orders dated after the analysis date. */
  ordersAfterAnalysisDate: {
    says: {
      en: 'Rows dated after the analysis date {date}: {count}. They are left out.',
      'zh-CN': '共有 {count} 行的日期晚于分析日期 {date}，已不计入。',
      'zh-TW': '共有 {count} 列的日期晚於分析日期 {date}，已不計入。',
    },
    fix: {
      en: 'Choose a later analysis date, or correct these dates.',
      'zh-CN': '请选择更晚的分析日期，或更正这些日期。',
      'zh-TW': '請選擇較晚的分析日期，或更正這些日期。',
    },
  },
  /** The day of a customer's first or last order lies after the analysis date. */
  dayAfterAnalysisDate: {
    says: {
      en: '{found} is after the analysis date {date}, so this value is left out.',
      'zh-CN': '{found} 晚于分析日期 {date}，此值已忽略。',
      'zh-TW': '{found} 晚於分析日期 {date}，此值已略過。',
    },
    fix: {
      en: 'Choose a later analysis date, or correct this date.',
      'zh-CN': '请选择更晚的分析日期，或更正此日期。',
      'zh-TW': '請選擇較晚的分析日期，或更正此日期。',
    },
  },
  /** An id that stands in an earlier row of a customers' sheet already. */
  duplicateCustomer: {
    says: {
      en: 'The customer {found} stands in {first} already; this row is left out.',
      'zh-CN': '客户 {found} 已出现在 {first}，此行未计入。',
      'zh-TW': '客戶 {found} 已出現在 {first}，此列未計入。',
    },
    fix: {
      en: 'Keep one row per customer, or give the two different ids.',
      'zh-CN': '请每位客户只保留一行，或使用不同的编号。',
      'zh-TW': '請每位客戶只保留一列，或使用不同的編號。',
    },
  },
  /** Rows of a customers' sheet without an id; the place is the first of them. */
  customersWithoutId: {
    says: {
      en: '{count} rows have no customer id, this one first; they are left out.',
      'zh-CN': '共有 {count} 行没有客户编号（此处为第一行），这些行未计入。',
      'zh-TW': '共有 {count} 列沒有客戶編號（此處為第一列），這些列未計入。',
    },
    fix: {
      en: 'Give each of them an id.',
      'zh-CN': '请为这些行填写编号。',
      'zh-TW': '請為這些列填寫編號。',
    },
  },
  /** Customers who have orders but no row in the customers' sheet. */
  ordersOfUnlistedCustomers: {
    says: {
      en: '{count} customers with orders are missing from the list of customers, such as {found}.',
      'zh-CN': '有 {count} 位下过单的客户不在客户表中，例如 {found}。',
      'zh-TW': '有 {count} 位下過單的客戶不在客戶表中，例如 {found}。',
    },
    fix: {
      en: 'Add a row for each of them, or check how their ids are written.',
      'zh-CN': '请为他们补上一行，或检查编号的写法。',
      'zh-TW': '請為他們補上一列，或檢查編號的寫法。',
    },
  },
  /** Columns with one name, of which one is read. */
  sameHeader: {
    says: {
      en: 'Several columns of "{sheet}" are called {found}: {read} is read, {others} not.',
      'zh-CN': '“{sheet}”中有多列名为 {found}：读取 {read} 列，不读取 {others} 列。',
      'zh-TW': '「{sheet}」中有多欄名為 {found}：讀取 {read} 欄，不讀取 {others} 欄。',
    },
    fix: {
      en: 'If that is the wrong one, rename one of them or choose the column in the sidebar.',
      'zh-CN': '如有误，请修改其中一列的名称，或在侧边栏选择列。',
      'zh-TW': '如有誤，請修改其中一欄的名稱，或在側邊欄選擇欄。',
    },
  },
  /** A row of totals below the table. */
  totalRow: {
    says: {
      en: 'The row of {found} is taken for a total and left out.',
      'zh-CN': '{found} 所在行视为合计，已忽略。',
      'zh-TW': '{found} 所在列視為合計，已略過。',
    },
    fix: {
      en: 'If this is the name of a customer, add something to it, such as the town.',
      'zh-CN': '如果这是客户名称，请在名称后补充信息，例如城市。',
      'zh-TW': '如果這是客戶名稱，請在名稱後補充資訊，例如城市。',
    },
  },
} as const satisfies Record<string, ProblemText>;
