/** Why customers move: their own figures, those of others, or the rules. */
import { type Classification, segmentIndexes } from '../classify';
import { evaluate } from '../rules/evaluate/evaluate';
import type { RulePack } from '../rules/pack';
import type { PackBasis } from './basis';
import { factsAsJudged } from './factsAsJudged';
import type { MoveReason, Mover } from './moves';
import type { Previewer } from './previewer';

export interface ReasonsInput {
  /** Of the run whose segments the sheet holds. */
  readonly before: PackBasis;
  /** The preview. */
  readonly result: Classification;
  readonly movers: readonly Mover[];
  /** Over the present facts. */
  readonly classify: Previewer;
}

/**
 * Makes the function that tells why a customer moves. From the segment in the sheet to that of the preview leads a path
 * of three steps, each of them a real evaluation; a step that ends elsewhere than it began is a reason:
 *
 * 1. `own`: the pack and the cut points of the run before, on the customer's present figures. What differs from the
 *    sheet is the customer's own doing, or that of the days since. (A segment that somebody typed shows here too.)
 * 2. `others`: the same pack and options, its cut points found anew among the present customers. What differs now comes
 *    from the figures of others, which moved the cut points.
 * 3. `rules`: the pack and the options of the preview. What differs now was edited.
 *
 * A customer may step out and back: then more than one reason is told, though each alone would not have led here. Where
 * step 1 cannot be told from step 2, because rules ask what the cut points of one day do not say (the share of larger
 * customers in ABC), both are told of who moved in the two together. If the pack before cannot be computed on the
 * present facts at all, every step that is not ruled out is told.
 *
 * Nothing is computed before the first question; then it is for all movers at once.
 */
export function moveReasons(input: ReasonsInput): (mover: Mover) => readonly MoveReason[] {
  let found: Uint8Array | null = null;
  return ({ customer }) => {
    found ??= findReasons(input);
    return reasonsAt[found[customer] ?? 0] ?? [];
  };
}

/** For each customer the reasons as bits; of those who stay none. */
function findReasons({ before, result, movers, classify }: ReasonsInput): Uint8Array {
  const found = new Uint8Array(result.facts.ids.length);
  const options = Object.entries(before.judged).map(([id, judged]) => [id, judged.options]);
  const present = classify(before.pack, Object.fromEntries(options));
  if (!present.ok) {
    const possible = isSame(before, result) ? unknown : unknown | rules;
    for (const { customer } of movers) found[customer] = possible;
    return found;
  }
  const anew = present.value.classification;
  const asJudged = segmentsAsJudged(before, anew, movers);
  const toOld = segmentsIn(before.pack, result.pack);
  for (let place = 0; place < movers.length; place++) {
    const { customer, from, to } = movers[place] as Mover;
    const last = anew.segment[customer];
    const middle = asJudged?.[place];
    const figures =
      middle === undefined
        ? step(toOld[from], last, unknown)
        : step(toOld[from], middle, own) | step(middle, last, others);
    // Two new segments may both go by the name of one old segment: then nothing but the names led from one to the other.
    found[customer] = figures | step(last, toOld[to], rules) || rules;
  }
  return found;
}

const [own, others, rules] = [1, 2, 4] as const;
const unknown = own | others;

/** The sets of reasons by their bits, made once: there may be a hundred thousand movers. */
const reasonsAt: readonly (readonly MoveReason[])[] = Array.from({ length: 8 }, (_, bits) =>
  (['own', 'others', 'rules'] as const).filter((_, bit) => (bits & (1 << bit)) !== 0),
);

function step(from: number | undefined, to: number | undefined, reason: number): number {
  return from === to ? 0 : reason;
}

/** Where the movers land by the cut points of the run before; `null` where those do not say enough. */
function segmentsAsJudged(
  { judged }: PackBasis,
  { compiled, facts }: Classification,
  movers: readonly Mover[],
): Int32Array | null {
  const rows = Int32Array.from(movers, ({ customer }) => customer);
  const known = factsAsJudged(compiled, judged, facts, rows);
  return known && segmentIndexes(compiled.pack, evaluate(compiled, known));
}

/** For each segment of the new pack its place in the old one: by its id, else by a title; −1 for one that is new. */
function segmentsIn(old: RulePack, { segments }: RulePack): readonly number[] {
  return segments.map(({ id, title }) => {
    const same = old.segments.findIndex((segment) => segment.id === id);
    if (same >= 0) return same;
    const titles = Object.values(title);
    return old.segments.findIndex((segment) =>
      Object.values(segment.title).some((text) => titles.includes(text)),
    );
  });
}

function isSame(before: PackBasis, { pack, judged }: Classification): boolean {
  const optionsIn = (all: PackBasis['judged']) =>
    Object.entries(all).map(([id, { options }]) => [id, options]);
  const [one, other] = [before, { pack, judged }].map((basis) =>
    JSON.stringify([basis.pack, optionsIn(basis.judged)]),
  );
  return one === other;
}
