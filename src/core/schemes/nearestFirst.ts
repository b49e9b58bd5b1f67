/** "Did you mean": the known names, the one most like a mistyped name first. */

/**
 * All of `names`, the one closest to `found` first where one is close enough, the rest in their own order.
 *
 * Close is at most one slip (a letter added, lost or changed) for every three letters, capitals not counted.
 * @example nearestFirst('methd', ['bins', 'method']) // ['method', 'bins']
 */
export function nearestFirst(found: string, names: readonly string[]): readonly string[] {
  // A name of a million letters is like none of ours; comparing all of it would only take long.
  const word = found.slice(0, 60).toLowerCase();
  const near = names
    .map((name) => ({ name, slips: slipsBetween(word, name.slice(0, 60).toLowerCase()) }))
    .filter(({ name, slips }) => slips * 3 <= Math.max(word.length, name.length))
    .sort((a, b) => a.slips - b.slips)[0];
  return near ? [near.name, ...names.filter((name) => name !== near.name)] : names;
}

/** The edit distance of Levenshtein. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + +(a[i] !== b[j]);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
