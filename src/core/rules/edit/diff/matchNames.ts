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
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const fresh = new Set([...after.keys()].filter((name) => !before.has(name)));
  const renames = new Map<string, string>();
  for (const name of key ? gone : []) {
    const wanted = keyIn(before, name, key);
    const to = [...fresh].find((other) => keyIn(after, other, key) === wanted);
    if (to === undefined) continue;
    renames.set(name, to);
    fresh.delete(to);
  }
  const earlier = new Map([...before].map(([name, thing]) => [renames.get(name) ?? name, thing]));
  return {
    both: [...after].flatMap(([name, thing]) => {
      const same = earlier.get(name);
      return same === undefined ? [] : [{ name, before: same, after: thing }];
    }),
    added: [...fresh],
    removed: gone.filter((name) => !renames.has(name)),
    renames,
  };
}

function keyIn<T>(things: ReadonlyMap<string, T>, name: string, key?: (thing: T) => string): string | null {
  const thing = things.get(name);
  return thing === undefined || !key ? null : key(thing);
}
