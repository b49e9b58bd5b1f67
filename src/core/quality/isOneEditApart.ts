/**
 * Whether one letter more, one less, one other, or two neighbours changed places makes one text of the other. Equal texts
 * are not apart.
 * @example isOneEditApart('mueller', 'muller') // true
 * @example isOneEditApart('muller', 'mullre') // true
 * @example isOneEditApart('muller', 'mullen x') // false
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (at === a.length) return false;
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwap || a.slice(at + 1) === b.slice(at + 1);
}
