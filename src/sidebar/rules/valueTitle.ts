/** One possible value of a fact as a choice: ids of Fenlei's own by their titles, texts without quotation marks. */
import type { Locale } from '../../core/i18n/text';
import { describeValue, type FactTitles } from '../../core/rules/describe/describeValue';
import type { Scalar } from '../../core/rules/pack';

/** @example valueTitle('lifecycle', 'new', { pack: { facts: {} }, locale: 'en' }) // 'New' */
export function valueTitle(
  fact: string,
  value: Scalar,
  { pack, locale }: { readonly pack: FactTitles; readonly locale: Locale },
): string {
  const described = describeValue({ fact, operator: 'equal', value }, pack, locale);
  return typeof value === 'string' ? described.slice(1, -1) : described;
}
