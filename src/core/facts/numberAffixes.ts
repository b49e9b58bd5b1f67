/** What may stand around the digits of a number: currency, sign, parentheses, percent and the Chinese powers of ten. */

export interface Affixes {
  readonly negative: boolean;
  /** 4 for 万, -2 for %, 0 for nothing. */
  readonly powerOfTen: number;
}

/**
 * What the text before and after the digits says, or `null` where any of it is unknown ("5 apples"), doubled or unclosed.
 * @example affixes('-NT$', '') // { negative: true, powerOfTen: 0 }
 * @example affixes('(¥ ', '万)') // { negative: true, powerOfTen: 4 }
 * @example affixes('', ' apples') // null
 */
export function affixes(before: string, after: string): Affixes | null {
  const opening = openings.exec(compact(before));
  const closing = closings.exec(compact(after));
  if (!opening || !closing) return null;
  const [, open, sign = '', signAfterCurrency = '', openAfterCurrency] = opening;
  const [, power = '', percent, close, trailingMinus = ''] = closing;
  const inParentheses = open !== undefined || openAfterCurrency !== undefined;
  if (inParentheses !== (close !== undefined)) return null;
  const signs = sign + signAfterCurrency + trailingMinus + (inParentheses ? '-' : '');
  if (signs.length > 1) return null;
  return { negative: signs === '-', powerOfTen: (powers[power] ?? 0) - (percent ? 2 : 0) };
}

const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  十萬: 5,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
};

const signs = '(?:NT|HK|US|MOP|RMB|S|A|AU|C|CA|NZ|R)?\\$|[¥€£₩₹₽₫฿₱₺₪₴]';
const codes =
  'RMB|CNY|USD|EUR|GBP|JPY|TWD|NTD|NT|HKD|MOP|SGD|AUD|CAD|NZD|KRW|INR|THB|VND|MYR|PHP|IDR|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ZAR|RUB|TRY|AED|SFR|KR|ZŁ|KČ|FT|RS\\.?|RP|RM';
const words =
  '元整?|[圆圓][整]?|[块塊][钱錢]?|人民[币幣]|新?[台臺][币幣]|港[币幣元]|美[元金]|[欧歐]元|日[元圓]|円|英[镑鎊]';
const currency = `(?:${signs}|${codes}|${words})`;

const openings = new RegExp(`^(?:(\\()?([-+])?${currency}?([-+])?|${currency}(\\())$`);
const closings = new RegExp(
  `^(${Object.keys(powers)
    .sort((a, b) => b.length - a.length)
    .join('|')})?(%)?${currency}?(\\))?${currency}?(-)?$`,
);

function compact(text: string): string {
  return text.replace(/ /g, '').toUpperCase();
}
