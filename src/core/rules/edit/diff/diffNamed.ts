/** Things that have a name and no order: schemes, facts, named conditions, test customers. */
import type { Difference, Named } from './difference';
import type { Matched } from './matchNames';

/** What came, went or changed its name, and what `inside` finds in things of both packs. */
export function diffNamed<T>(
  of: Named,
  { both, added, removed, renames }: Matched<T>,
  inside: (name: string, before: T, after: T) => readonly Difference[],
): readonly Difference[] {
  return [
    ...removed.map((name): Difference => ({ change: 'removed', of, name })),
    ...added.map((name): Difference => ({ change: 'added', of, name })),
    ...[...renames].map(([from, name]): Difference => ({ change: 'renamed', of, name, from })),
    ...both.flatMap(({ name, before, after }) => inside(name, before, after)),
  ];
}
