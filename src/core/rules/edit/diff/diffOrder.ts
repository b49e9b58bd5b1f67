/** What came, went, changed its name or its place among things whose order counts. */
import type { Difference, Listed } from './difference';
import type { Matched } from './matchNames';
import { movedPlaces } from './movedPlaces';

interface Orders {
  /** All names in the order of each pack. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Later names of those that are known to have been touched. */
  readonly touched: ReadonlySet<string>;
}

export function diffOrder<T>(
  of: Listed,
  { both, added, removed, renames }: Matched<T>,
  { before, after, touched }: Orders,
): readonly Difference[] {
  const placeBefore = new Map(before.map((name, place) => [renames.get(name) ?? name, place]));
  const placeAfter = new Map(after.map((name, place) => [name, place]));
  const steps = both.map(({ name }) => ({
    name,
    from: placeBefore.get(name) ?? 0,
    to: placeAfter.get(name) ?? 0,
    touched: touched.has(name),
  }));
  return [
    ...removed.map((name): Difference => ({ change: 'removed', of, name, from: placeBefore.get(name) ?? 0 })),
    ...added.map((name): Difference => ({ change: 'added', of, name, to: placeAfter.get(name) ?? 0 })),
    ...[...renames].map(([from, name]): Difference => ({ change: 'renamed', of, name, from })),
    ...movedPlaces(steps)
      .flatMap((place) => steps[place] ?? [])
      .map(({ name, from, to }): Difference => ({ change: 'moved', of, name, from, to })),
  ];
}
