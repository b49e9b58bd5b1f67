/** The first row of a formula's table of customers: what its columns hold, and which orders are not in it. */
import { fill, type Locale, type Text } from '../../core/i18n/text';

const customer: Text = { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' };
const oneLeftOut: Text = {
  en: '{title} (1 row left out: {first})',
  'zh-CN': '{title}（略去 1 行：{first}）',
  'zh-TW': '{title}（略去 1 列：{first}）',
};
const manyLeftOut: Text = {
  en: '{title} ({count} rows left out, the first: {first})',
  'zh-CN': '{title}（略去 {count} 行，第一处：{first}）',
  'zh-TW': '{title}（略去 {count} 列，第一處：{first}）',
};

/** An order that is not in the table, and why; a formula has no other place to say so than its own cells. */
export interface LeftOut {
  /** Of the arguments, counted from 1. */
  readonly row: number;
  /** A clause, or a sentence, with the places `{argument}`, `{row}` and `{found}`. */
  readonly says: Text;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * The last cell counts the orders left out and tells about the uppermost: there a long text is not cut off, as long as
 * nothing stands to the right of the table.
 */
export function tableHeader(
  leftOut: readonly LeftOut[],
  others: readonly Text[],
  language: Locale,
): string[] {
  const titles = [customer, ...others].map((title) => title[language]);
  const last = titles.pop() ?? '';
  return [...titles, withLeftOut(last, leftOut, language)];
}

function withLeftOut(title: string, [first, ...more]: readonly LeftOut[], language: Locale): string {
  if (!first) return title;
  const { row, says, values } = first;
  const clause = fill(says[language], { row, ...values }).replace(/[.。]$/, '');
  const text = more.length === 0 ? oneLeftOut : manyLeftOut;
  return fill(text[language], { title, count: more.length + 1, first: clause });
}
