/** The marks of the columns in which people write what they observed: one column a fact, whatever packs ask for it. */

const prefix = 'profile/';

/**
 * The mark of the column that holds the answers about a fact.
 * @example profileMark('dominance') // 'profile/dominance'
 */
export function profileMark(fact: string): string {
  return prefix + fact;
}

/**
 * The fact that a marked column holds answers about; `null` for every other column of Fenlei's.
 * @example profileFact('profile/dominance') // 'dominance'
 * @example profileFact('rfm/segment') // null
 */
export function profileFact(mark: string): string | null {
  return mark.startsWith(prefix) ? mark.slice(prefix.length) : null;
}
