/** How far a customer is from other segments, in one line of the note. */
import type { Classification } from '../classify';
import { fill, type Locale, type Text } from '../i18n/text';
import { describeNeighbour, isTold } from '../rules/explain/describeNeighbour';
import { type Neighbour, neighboursOf } from '../rules/explain/neighbours';

const line: Text = { en: 'Next: {changes}', 'zh-CN': '接下来：{changes}', 'zh-TW': '接下來：{changes}' };

/** Makes the line for one customer after another; it is empty where no single change leads to another segment. */
export function nextSegments(
  { pack, compiled, facts, rescores }: Classification,
  locale: Locale,
): (customer: number) => string {
  const neighbours = neighboursOf(compiled, facts, rescores);
  return (customer) => {
    const near = neighbours(customer, (move) => isTold(move, pack.facts));
    const told = twoToTell(near).map((one) => describeNeighbour(one, pack, locale));
    return told.length === 0 ? '' : fill(line[locale], { changes: told.join(' · ') });
  };
}

/**
 * What people read of all neighbours, given nearest first: the nearest, and the nearest that leads elsewhere. If there
 * is one that comes by mere waiting and one that does not, these two say most: what to do, and how long there is.
 */
export function twoToTell(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const [first, ...others] = neighbours;
  if (!first) return [];
  const elsewhere = others.filter(({ segment }) => segment !== first.segment);
  const second = elsewhere.find((one) => comesByWaiting(one) !== comesByWaiting(first)) ?? elsewhere[0];
  if (!second) return [first];
  return comesByWaiting(first) ? [second, first] : [first, second];
}

function comesByWaiting({ fact }: Neighbour): boolean {
  return fact === 'recencyDays';
}
