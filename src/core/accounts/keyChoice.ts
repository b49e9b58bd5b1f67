/** Which segments of which pack count as key accounts: a manager's choice, with a default for every usual pack. */

export interface KeyChoice {
  readonly pack: string;
  /** Ids of segments. */
  readonly segments: readonly string[];
}

/** The first of these whose pack was applied in the file. The high tier of `value` comes last: it may hold a third of all. */
const usual: readonly KeyChoice[] = [
  { pack: 'abc', segments: ['a'] },
  { pack: 'potential', segments: ['key'] },
  { pack: 'rfm', segments: ['champions', 'cannot-lose'] },
  { pack: 'rfm-boxes', segments: ['champions', 'cannot-lose'] },
  { pack: 'rfm-8', segments: ['key-value', 'key-keep'] },
  { pack: 'value', segments: ['high'] },
];

/**
 * The choice in force: what was chosen, else the usual one for the packs of this file; `null` where there is neither.
 * @example choiceInForce(null, ['rfm', 'abc']) // { pack: 'abc', segments: ['a'] }
 * @example choiceInForce(null, ['lifecycle']) // null
 */
export function choiceInForce(chosen: KeyChoice | null, packs: readonly string[]): KeyChoice | null {
  return chosen ?? usual.find(({ pack }) => packs.includes(pack)) ?? null;
}

/**
 * The segments that are ticked for a pack before anybody chose.
 * @example usualSegments('abc') // ['a']
 * @example usualSegments('lifecycle') // []
 */
export function usualSegments(pack: string): readonly string[] {
  return usual.find((choice) => choice.pack === pack)?.segments ?? [];
}
