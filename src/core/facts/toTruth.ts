/** Reads one cell as yes or no, whichever way people tick. */
import { type Cell, isBlank } from './cell';

const words: ReadonlyMap<string, boolean> = new Map([
  ...split('true yes y t 1 是 有 对 對 真 ✓ ✔ √ ☑ ✅').map((word) => [word, true] as const),
  ...split('false no n f 0 否 无 無 没有 沒有 不是 错 錯 假 ✗ ✘ × ☐ ❌').map(
    (word) => [word, false] as const,
  ),
]);

/**
 * The truth in a cell: `null` if the cell is blank, `undefined` if it says neither yes nor no. A checkbox is TRUE or
 * FALSE, ticked or not; 1 and 0 count as well, in any width and case.
 * @example toTruth('Yes') // true
 * @example toTruth('否') // false
 * @example toTruth(' ') // null
 * @example toTruth('maybe') // undefined
 */
export function toTruth(cell: Cell): boolean | null | undefined {
  if (typeof cell === 'boolean') return cell;
  if (isBlank(cell)) return null;
  return typeof cell === 'object'
    ? undefined
    : words.get(String(cell).normalize('NFKC').trim().toLowerCase());
}

function split(all: string): readonly string[] {
  return all.split(' ');
}
