/** Things of two packs by name: which are in both, which are new or gone, and which only changed their name. */

export interface Matched<T> {
  /** In both packs under the later name, in the order of the later one. */
  readonly both: readonly { readonly name: string; readonly before: T; readonly after: T }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Later names by earlier ones. */
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * Equal names are the same thing. Of the rest, whatever has the same key under another name was renamed; of several
 * alike the first becomes the first.
 */
export function matchNames<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  key?: (thing: T) => string,
): Matched<T> {
  const gone = [...before].filter(([name]) => !after.has(name));
  const fresh = [...after].filter(([name]) => !before.has(name));
  const renames = key ? pairedByKey(gone, fresh, key) : new Map<string, string>();
  const renamed = new Set(renames.values());
  const earlier = new Map([...before].map(([name, thing]) => [renames.get(name) ?? name, thing]));
  return {
    both: [...after].flatMap(([name, thing]) => {
      const same = earlier.get(name);
      return same === undefined ? [] : [{ name, before: same, after: thing }];
    }),
    added: fresh.map(([name]) => name).filter((name) => !renamed.has(name)),
    removed: gone.map(([name]) => name).filter((name) => !renames.has(name)),
    renames,
  };
}

type Entry<T> = readonly [name: string, thing: T];

function pairedByKey<T>(
  gone: readonly Entry<T>[],
  fresh: readonly Entry<T>[],
  key: (thing: T) => string,
): ReadonlyMap<string, string> {
  const waiting = new Map<string, string[]>();
  for (const [name, thing] of fresh) {
    const wanted = key(thing);
    waiting.set(wanted, [...(waiting.get(wanted) ?? []), name]);
  }
  const pairs = new Map<string, string>();
  for (const [name, thing] of gone) {
    const to = waiting.get(key(thing))?.shift();
    if (to !== undefined) pairs.set(name, to);
  }
  return pairs;
}
