/**
 * Every kind of finding, in the order in which people are told of them: what it is called, what is expected instead, how
 * to mend it by hand, and what the fix does where there is a safe one. Kinds that a run reports too have its words.
 */
import { factProblems } from '../facts/factProblems';
import type { Text } from '../i18n/text';

export interface QualitySpec {
  readonly title: Text;
  /** What should stand there; `{name}` is filled from the finding. */
  readonly expected: Text;
  readonly advice: Text;
  /** What the fix does; `null` where only a person can tell what is right. */
  readonly mends: Text | null;
}

const aNumber: Text = { en: 'a number', 'zh-CN': '数字', 'zh-TW': '數字' };
const aDate: Text = { en: 'a date', 'zh-CN': '日期', 'zh-TW': '日期' };

export const qualityCatalog = {
  missingCustomer: {
    title: { en: 'Customer missing', 'zh-CN': '缺少客户', 'zh-TW': '缺少客戶' },
    expected: { en: 'the customer', 'zh-CN': '客户编号或名称', 'zh-TW': '客戶編號或名稱' },
    advice: {
      en: 'Fill in the customer where you know it; without one the row counts for nobody.',
      'zh-CN': '如知道客户请补填；没有客户的行不计入任何人。',
      'zh-TW': '如知道客戶請補填；沒有客戶的列不計入任何人。',
    },
    mends: null,
  },
  missingDate: {
    title: { en: 'Date missing', 'zh-CN': '缺少日期', 'zh-TW': '缺少日期' },
    expected: { en: 'the date of the order', 'zh-CN': '下单日期', 'zh-TW': '訂購日期' },
    advice: {
      en: 'Fill in the date; without it nobody can tell how long ago this order was.',
      'zh-CN': '请补填日期，否则无法得知这笔订单距今多久。',
      'zh-TW': '請補填日期，否則無法得知這筆訂單距今多久。',
    },
    mends: null,
  },
  missingAmount: {
    title: { en: 'Amount missing', 'zh-CN': '缺少金额', 'zh-TW': '缺少金額' },
    expected: { en: 'the amount', 'zh-CN': '金额', 'zh-TW': '金額' },
    advice: {
      en: 'Fill in the amount; a blank one adds nothing. Type 0 if nothing was paid.',
      'zh-CN': '请补填金额，空白不计入；如未收款请填 0。',
      'zh-TW': '請補填金額，空白不計入；如未收款請填 0。',
    },
    mends: null,
  },
  repeatedRow: {
    title: { en: 'Row entered twice', 'zh-CN': '重复录入的行', 'zh-TW': '重複輸入的列' },
    expected: {
      en: 'each order line once; the same stands in {other}',
      'zh-CN': '每个订单行只出现一次；{other} 处内容相同',
      'zh-TW': '每個訂單列只出現一次；{other} 處內容相同',
    },
    advice: {
      en: 'If it is the same purchase, delete one of the two rows; else keep both.',
      'zh-CN': '如果是同一笔购买，请删除其中一行；否则都保留。',
      'zh-TW': '如果是同一筆購買，請刪除其中一列；否則都保留。',
    },
    mends: null,
  },
  duplicateCustomer: {
    title: { en: 'Customer listed twice', 'zh-CN': '重复的客户', 'zh-TW': '重複的客戶' },
    expected: {
      en: 'one row per customer; this one stands in {first} already',
      'zh-CN': '每位客户一行；此客户已在 {first}',
      'zh-TW': '每位客戶一列；此客戶已在 {first}',
    },
    advice: factProblems.duplicateCustomer.fix,
    mends: null,
  },
  untidyId: {
    title: { en: 'Id written in several ways', 'zh-CN': '编号写法不一致', 'zh-TW': '編號寫法不一致' },
    expected: { en: '{better}', 'zh-CN': '{better}', 'zh-TW': '{better}' },
    advice: {
      en: 'Write every id the same way, without stray blanks or full-width signs.',
      'zh-CN': '请统一写法，去掉多余空格和全角字符。',
      'zh-TW': '請統一寫法，去掉多餘空格與全形字元。',
    },
    mends: {
      en: 'Writes each id the way most cells of the column write it: only capitals, blanks, full-width signs and invisible marks change.',
      'zh-CN': '按该列最常见的写法统一编号，只改动大小写、空格、全角字符和不可见字符。',
      'zh-TW': '依該欄最常見的寫法統一編號，只改動大小寫、空格、全形字元與不可見字元。',
    },
  },
  lookAlikeId: {
    title: { en: 'Ids that look alike', 'zh-CN': '相似的编号', 'zh-TW': '相似的編號' },
    expected: {
      en: 'one id per customer; {other} has "{text}"',
      'zh-CN': '每位客户一个编号；{other} 处为“{text}”',
      'zh-TW': '每位客戶一個編號；{other} 處為「{text}」',
    },
    advice: {
      en: 'If both are the same customer, give all their rows the same id.',
      'zh-CN': '如果是同一位客户，请让其所有行使用同一编号。',
      'zh-TW': '如果是同一位客戶，請讓其所有列使用同一編號。',
    },
    mends: null,
  },
  lookAlikeName: {
    title: { en: 'Names that look alike', 'zh-CN': '相似的名称', 'zh-TW': '相似的名稱' },
    expected: {
      en: 'one customer per name; {other} has "{text}"',
      'zh-CN': '每个名称对应一位客户；{other} 处为“{text}”',
      'zh-TW': '每個名稱對應一位客戶；{other} 處為「{text}」',
    },
    advice: {
      en: 'If both are the same customer, give all their rows the same id and name.',
      'zh-CN': '如果是同一位客户，请让其所有行使用同一编号和名称。',
      'zh-TW': '如果是同一位客戶，請讓其所有列使用同一編號與名稱。',
    },
    mends: null,
  },
  unreadableNumber: {
    title: { en: 'Not a number', 'zh-CN': '不是数字', 'zh-TW': '不是數字' },
    expected: aNumber,
    advice: factProblems.unreadableNumber.fix,
    mends: null,
  },
  unreadableDay: {
    title: { en: 'Not a date', 'zh-CN': '不是日期', 'zh-TW': '不是日期' },
    expected: aDate,
    advice: factProblems.unreadableDay.fix,
    mends: null,
  },
  writtenNumber: {
    title: { en: 'Number stored as text', 'zh-CN': '以文本保存的数字', 'zh-TW': '以文字儲存的數字' },
    expected: { en: 'a number in the cell', 'zh-CN': '数字类型的单元格', 'zh-TW': '數字類型的儲存格' },
    advice: {
      en: 'Type it again as a number; Fenlei reads it, but sums and sorting in Sheets do not.',
      'zh-CN': '请重新以数字输入；Fenlei 能读取，但表格的求和与排序不能。',
      'zh-TW': '請重新以數字輸入；Fenlei 能讀取，但試算表的加總與排序不能。',
    },
    mends: {
      en: 'Turns the text into the number that it says. What another country would read as another number stays.',
      'zh-CN': '把文本改为对应的数字；不同地区读法不同的保持原样。',
      'zh-TW': '把文字改為對應的數字；不同地區讀法不同的保持原樣。',
    },
  },
  writtenDay: {
    title: { en: 'Date stored as text', 'zh-CN': '以文本保存的日期', 'zh-TW': '以文字儲存的日期' },
    expected: { en: 'a date in the cell', 'zh-CN': '日期类型的单元格', 'zh-TW': '日期類型的儲存格' },
    advice: {
      en: 'Type it again as a date; Fenlei reads it, but sorting and filters in Sheets do not.',
      'zh-CN': '请重新以日期输入；Fenlei 能读取，但表格的排序和筛选不能。',
      'zh-TW': '請重新以日期輸入；Fenlei 能讀取，但試算表的排序與篩選不能。',
    },
    mends: {
      en: 'Turns the text into the date that it says. What has a time of day, or could be day or month first, stays.',
      'zh-CN': '把文本改为对应的日期；带时间的、日月先后不明的保持原样。',
      'zh-TW': '把文字改為對應的日期；帶時間的、日月先後不明的保持原樣。',
    },
  },
  negativeQuantity: {
    title: { en: 'Negative quantity', 'zh-CN': '数量为负', 'zh-TW': '數量為負' },
    expected: {
      en: '0 or more, unless goods came back',
      'zh-CN': '0 或以上，退货除外',
      'zh-TW': '0 或以上，退貨除外',
    },
    advice: {
      en: 'A return is right as it is: Fenlei subtracts it. Correct a slip of the sign.',
      'zh-CN': '退货无需改动，Fenlei 会扣减；如为误填负号请更正。',
      'zh-TW': '退貨無須改動，Fenlei 會扣減；如為誤填負號請更正。',
    },
    mends: null,
  },
  farAmount: {
    title: { en: 'Unusually large amount', 'zh-CN': '金额异常大', 'zh-TW': '金額異常大' },
    expected: {
      en: 'at most about {most}, as the others here',
      'zh-CN': '与其他金额相近，通常不超过约 {most}',
      'zh-TW': '與其他金額相近，通常不超過約 {most}',
    },
    advice: {
      en: 'Check the decimal mark and the currency. A true large order stays as it is.',
      'zh-CN': '请检查小数点和币种；确为大单则无需改动。',
      'zh-TW': '請檢查小數點與幣別；確為大單則無須改動。',
    },
    mends: null,
  },
  overHundredPercent: {
    title: { en: 'More than 100 percent', 'zh-CN': '超过 100%', 'zh-TW': '超過 100%' },
    expected: { en: 'at most 100 %', 'zh-CN': '不超过 100%', 'zh-TW': '不超過 100%' },
    advice: {
      en: 'Check the figure: a share cannot be more than the whole.',
      'zh-CN': '请核对数字：占比不能超过总体。',
      'zh-TW': '請核對數字：佔比不能超過總體。',
    },
    mends: null,
  },
  dayAfterAnalysisDate: {
    title: { en: 'Date in the future', 'zh-CN': '未来的日期', 'zh-TW': '未來的日期' },
    expected: {
      en: 'no later than the analysis date {date}',
      'zh-CN': '不晚于分析日期 {date}',
      'zh-TW': '不晚於分析日期 {date}',
    },
    advice: factProblems.dayAfterAnalysisDate.fix,
    mends: null,
  },
  staleCustomer: {
    title: { en: 'No order for years', 'zh-CN': '多年未下单', 'zh-TW': '多年未下單' },
    expected: {
      en: 'news of customer {customer}; the last order was {days} days ago',
      'zh-CN': '客户 {customer} 的近况；上次下单在 {days} 天前',
      'zh-TW': '客戶 {customer} 的近況；上次下單在 {days} 天前',
    },
    advice: {
      en: 'Ask whether this customer is still there, or move the rows to an archive.',
      'zh-CN': '请确认该客户是否仍在，或将相关行移入存档。',
      'zh-TW': '請確認該客戶是否仍在，或將相關列移入封存。',
    },
    mends: null,
  },
} as const satisfies Record<string, QualitySpec>;

export type QualityKind = keyof typeof qualityCatalog;

export const qualityKinds = Object.keys(qualityCatalog) as readonly QualityKind[];

export const mendableKinds = [
  'untidyId',
  'writtenNumber',
  'writtenDay',
] as const satisfies readonly QualityKind[];

export type MendableKind = (typeof mendableKinds)[number];

export function isMendable(kind: unknown): kind is MendableKind {
  return mendableKinds.some((mendable) => mendable === kind);
}
