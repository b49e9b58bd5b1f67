/** What an argument of a formula is, and those that several formulas take. */
import type { Text } from '../core/i18n/text';

export interface ParameterSpec {
  readonly name: string;
  readonly explanation: Text;
  /** How the help calls the kind of argument. */
  readonly kind: 'range' | 'number' | 'date' | 'text';
  /** What a left-out argument means; a parameter without this must be given. */
  readonly default?: string;
}

export const amounts: ParameterSpec = {
  name: 'amounts',
  kind: 'range',
  explanation: {
    en: 'the amounts bought, one customer a row: a cell or a column such as C2:C',
    'zh-CN': '购买金额，每行一位客户：单元格或一列，例如 C2:C',
    'zh-TW': '購買金額，每列一位客戶：儲存格或一欄，例如 C2:C',
  },
};

export const bins: ParameterSpec = {
  name: 'bins',
  kind: 'number',
  default: '5',
  explanation: {
    en: 'how many score levels, 2 to 9',
    'zh-CN': '分成几档，2 到 9',
    'zh-TW': '分成幾級，2 到 9',
  },
};

export const method: ParameterSpec = {
  name: 'method',
  kind: 'text',
  default: '"rank"',
  explanation: {
    en: '"rank" (equal groups, equal values share a score), "quantile" (as the R package rfm) or "ntile" (as SQL)',
    'zh-CN': '"rank"（等分，同值同分）、"quantile"（同 R 语言 rfm 包）或 "ntile"（同 SQL）',
    'zh-TW': '"rank"（等分，同值同分）、"quantile"（同 R 語言 rfm 套件）或 "ntile"（同 SQL）',
  },
};

export const asOf: ParameterSpec = {
  name: 'as_of',
  kind: 'date',
  default: 'the latest date given',
  explanation: {
    en: 'the analysis date; refer to a cell with =TODAY() to follow the calendar',
    'zh-CN': '分析日期；可引用写有 =TODAY() 的单元格以随日期更新',
    'zh-TW': '分析日期；可引用寫有 =TODAY() 的儲存格以隨日期更新',
  },
};

export const orderCustomers: ParameterSpec = {
  name: 'customers',
  kind: 'range',
  explanation: {
    en: 'the customer of each order',
    'zh-CN': '每笔订单的客户',
    'zh-TW': '每筆訂單的客戶',
  },
};

export const orderDates: ParameterSpec = {
  name: 'dates',
  kind: 'range',
  explanation: {
    en: 'the date of each order',
    'zh-CN': '每笔订单的日期',
    'zh-TW': '每筆訂單的日期',
  },
};

export const orderAmounts: ParameterSpec = {
  name: 'amounts',
  kind: 'range',
  explanation: {
    en: 'the amount of each order; returns are negative',
    'zh-CN': '每笔订单的金额；退货为负数',
    'zh-TW': '每筆訂單的金額；退貨為負數',
  },
};

export const purchasePeriod: ParameterSpec = {
  name: 'period',
  kind: 'text',
  default: '"week"',
  explanation: {
    en: '"week" or "day": several orders within it count as one purchase',
    'zh-CN': '"week"（周）或 "day"（天）：其中的多笔订单算一次购买',
    'zh-TW': '"week"（週）或 "day"（天）：其中的多筆訂單算一次購買',
  },
};

export const pack: ParameterSpec = {
  name: 'pack',
  kind: 'text',
  explanation: {
    en: 'the id of a built-in rule pack such as "rfm", or a cell that holds the JSON of a pack',
    'zh-CN': '内置规则包的编号，例如 "rfm"，或写有规则包 JSON 的单元格',
    'zh-TW': '內建規則包的代號，例如 "rfm"，或寫有規則包 JSON 的儲存格',
  },
};

export const values: ParameterSpec = {
  name: 'values',
  kind: 'range',
  explanation: {
    en: 'the rows of customers, without the header row, such as A2:F',
    'zh-CN': '客户数据行，不含标题行，例如 A2:F',
    'zh-TW': '客戶資料列，不含標題列，例如 A2:F',
  },
};

export const headers: ParameterSpec = {
  name: 'headers',
  kind: 'range',
  explanation: {
    en: 'the header row of these columns, such as A1:F1: fact ids or their titles',
    'zh-CN': '这些列的标题行，例如 A1:F1：指标编号或名称',
    'zh-TW': '這些欄的標題列，例如 A1:F1：指標代號或名稱',
  },
};
