/** Who got which segment in a run, as it is kept: a customer's past is read from many of these. */
import type { Classification } from '../classify';
import { entriesOf, member, parseJson } from './looseJson';

/** By pack, then by the id of the segment, the customers who came into it. */
export interface RunMoves {
  /** The day of the analysis, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly packs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * The customers whose segment is another one than before (−1: none yet), by the id of the new one.
 * @example newSegments({ pack: { segments: [{ id: 'a' }, { id: 'b' }] }, facts: { ids: ['x', 'y', 'z'] }, segment: Int32Array.of(0, 1, 1) }, Int32Array.of(0, 0, -1)) // { b: ['y', 'z'] }
 */
export function newSegments(
  {
    pack,
    facts,
    segment,
  }: Pick<Classification, 'segment'> & {
    readonly pack: { readonly segments: readonly { readonly id: string }[] };
    readonly facts: Pick<Classification['facts'], 'ids'>;
  },
  before: Int32Array | null,
): Readonly<Record<string, readonly string[]>> {
  const moved = new Map<string, string[]>();
  facts.ids.forEach((customer, row) => {
    const place = segment[row] ?? -1;
    const id = pack.segments[place]?.id;
    if (id === undefined || before?.[row] === place) return;
    const known = moved.get(id);
    if (known) known.push(customer);
    else moved.set(id, [customer]);
  });
  return Object.fromEntries(moved);
}

export interface PastSegments {
  readonly asOf: string;
  readonly segments: readonly (readonly [pack: string, segment: string])[];
}

/**
 * The segment of each pack that a customer came into, from the JSON text of a {@link RunMoves}; of other texts none.
 * @example pastSegments('{"asOf":"2026-06-30","packs":{"abc":{"a":["x"]}}}', 'x') // { asOf: '2026-06-30', segments: [['abc', 'a']] }
 */
export function pastSegments(text: string, customer: string): PastSegments {
  // Most runs do not name the customer: looking for the name is quicker than reading it all.
  const kept = text.includes(JSON.stringify(customer)) ? parseJson(text) : undefined;
  const segments = entriesOf(member(kept, 'packs')).flatMap(([pack, moves]) =>
    entriesOf(moves).flatMap(([segment, customers]) =>
      Array.isArray(customers) && customers.includes(customer) ? [[pack, segment] as const] : [],
    ),
  );
  return { asOf: String(member(kept, 'asOf')), segments };
}
