/** Lists that stand in one cell: people and drop-down chips put marks between the entries. */

const separator = /[,;，；、]/;

/**
 * The entries of a list, trimmed; a list may begin or end with a mark.
 * @example listEntries('a, b；c、') // ['a', 'b', 'c']
 * @example listEntries(' ') // []
 */
export function listEntries(text: string): readonly string[] {
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * Whether this can be an entry of a list that stands in one cell.
 * @example isOneEntry('a, b') // false
 */
export function isOneEntry(text: string): boolean {
  return !separator.test(text);
}
