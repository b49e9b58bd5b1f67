/** Names that a computer tells apart and people cannot: Cyrillic “а” for Latin “a”, characters without any width. */

const otherLetters = 'аеорсухѕіјһԁԛԝѵАВЕЅІЈКМНОРСТУХοναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latinLetters = 'aeopcyxsijhdqwvABESIJKMHOPCTYXovaABEZHIKMNOPTYX';
const latinFor = new Map([...otherLetters].map((letter, index) => [letter, latinLetters.charAt(index)]));

/**
 * Whether two names look the same on a screen: compatibility forms (full-width letters, unusual spaces) count as the
 * plain ones, Cyrillic and Greek letters as the Latin ones they resemble, and what has no width counts for nothing.
 * @example looksLike('о\u200brders', 'orders') // true
 * @example looksLike('Orders', 'orders') // false
 */
export function looksLike(one: string, other: string): boolean {
  return looksOf(one) === looksOf(other);
}

/**
 * One spelling for all names that look the same.
 * @example looksOf('ｏrders\u00a0 2') // 'orders 2'
 */
export function looksOf(name: string): string {
  const visible = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const spaced = visible.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return spaced.replace(
    /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
    (letter) => latinFor.get(letter) ?? letter,
  );
}
