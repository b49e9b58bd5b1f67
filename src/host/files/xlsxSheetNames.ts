/** Names of sheets as a workbook allows them, which is stricter than Sheets. */

import { xmlText } from './xmlText';

/** Limit of Excel; Sheets allows 100. */
const LONGEST = 31;

/**
 * The names for a workbook: at most 31 characters, without `* ? : \ / [ ]` and without quotes at the ends, and still
 * different from each other when case is ignored.
 * @example xlsxSheetNames(['2023/24', 'Orders', 'orders']) // ['2023_24', 'Orders', 'orders (2)']
 */
export function xlsxSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base =
      xmlText(name)
        .replace(/[*?:\\/[\]]/g, '_')
        .replace(/^'+|(?<!')'+$/g, '') || 'Sheet';
    let unique = base.slice(0, LONGEST);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      unique = base.slice(0, LONGEST - mark.length) + mark;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
