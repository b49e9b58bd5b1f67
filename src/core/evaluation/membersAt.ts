/** Who stood in which segment after a run, from what the file keeps of who moved. */
import { entriesOf, member, parseJson } from '../preview/looseJson';

/** By the id of the segment the customers who stood in it. */
export type Members = Readonly<Record<string, readonly string[]>>;

/**
 * Each text is the JSON of a `RunMoves`, the oldest run first and the run in question last. Customers of whom nothing
 * is kept are left out; what is no such text says nothing.
 * @example membersAt(['{"packs":{"abc":{"a":["x","y"]}}}', '{"packs":{"abc":{"b":["y"]}}}'], 'abc') // { a: ['x'], b: ['y'] }
 * @example membersAt(['nonsense'], 'abc') // {}
 */
export function membersAt(texts: readonly string[], pack: string): Members {
  const segmentOf = new Map<string, string>();
  for (const text of texts) {
    for (const [segment, customers] of entriesOf(member(member(parseJson(text), 'packs'), pack))) {
      if (Array.isArray(customers))
        for (const customer of customers) segmentOf.set(String(customer), segment);
    }
  }
  const members = new Map<string, string[]>();
  for (const [customer, segment] of segmentOf) {
    const known = members.get(segment);
    if (known) known.push(customer);
    else members.set(segment, [customer]);
  }
  return Object.fromEntries(members);
}
