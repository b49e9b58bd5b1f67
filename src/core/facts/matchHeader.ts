/** How well a column's header fits the names of a role. */

/**
 * From 0 (no match) to 1. A name that is the whole header counts 1 down to 0.8, earlier names more. A header that only
 * ends in a name ("Shop order total", "微商城订单金额") counts up to 0.7, more the less stands in front of it; unless
 * what stands there makes it something else, such as "shipping" or "退款". Case, blanks, marks and parentheses
 * ("Amount (USD)", "金额（元）") do not matter.
 * @example matchHeader('Customer_ID', ['customer id', 'client']) // 1
 * @example matchHeader('金额（元）', ['金额']) // 1
 * @example matchHeader('Shipping total', ['total']) // 0
 * @example matchHeader('', ['total']) // 0
 */
export function matchHeader(header: string, names: readonly string[]): number {
  const words = headerWords(header);
  const key = words.replace(/ /g, '');
  if (key === '') return 0;
  const exact = names.findIndex((name) => name.replace(/ /g, '') === key);
  if (exact >= 0) return 1 - (0.2 * exact) / names.length;
  const endings = names.filter((name) => endsIn(words, name));
  const longest = endings.reduce((length, name) => Math.max(length, name.length), 0);
  return longest === 0 ? 0 : 0.7 * (0.5 + (0.5 * longest) / words.length);
}

/** What stands behind so many characters makes no header another one, and parentheses are looked for again and again. */
const longest = 200;

/**
 * The words of a header: folded by NFKC, small letters, without parentheses and marks, `CustomerID` parted.
 * @example headerWords('InvoiceNo') // 'invoice no'
 * @example headerWords('【必填】 订单金额（元）') // '订单金额'
 */
export function headerWords(header: string): string {
  return header
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Before such a word, an amount, a date or a name is not that of a customer's order. */
const otherWords =
  /\b(?:ship(?:ping|ped)?|delivery|due|birth|updated?|modified|refund(?:ed)?|return(?:ed)?|tax|discount|coupon|product|item|sku|store|shop|first|last|user|seller|vendor|supplier|staff|employee|owner|parent|expected|next|outstanding|cost|annual)\b|[运運邮郵税稅]|优惠|優惠|折扣|退|商品|宝贝|店|产品|產品|发货|發貨|收货|收貨|生日|出生|更新|修改|到期|跟进|跟進|下次|预约|預約|预定|預定|预计|預計|积分|積分|欠|成本|负责|負責|业务|業務|供应|供應|快递|快遞|物流/;

function endsIn(words: string, name: string): boolean {
  if (name.length < 2 || !words.endsWith(name)) return false;
  const before = words.slice(0, words.length - name.length);
  const isLatin = /^[a-z]/.test(name);
  if (isLatin && (name.length < 4 || !before.endsWith(' '))) return false;
  return !otherWords.test(before);
}
