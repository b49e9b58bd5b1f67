/** What a run did, as one JSON object for programs. */
import type { RunSummary } from '../../protocol/runOutcome';
import type { SegmentResult } from './segmentFile';

type PackSummary = RunSummary['packs'][number];

/**
 * `segments`, `cuts` and `tied` are those of the first pack; with several packs `packs` has them for each by its id.
 * Segments are counts of customers by id, `googleSeconds` what the service calls would take there, `milliseconds` the
 * whole command from opening to saving.
 */
export function summaryJson({ summary, serviceCalls, google, milliseconds, out }: SegmentResult): string {
  const { rows, customers, packs, pareto, series, problems, sheet } = summary;
  const [first] = packs;
  return JSON.stringify({
    rows,
    customers,
    ...(first && figures(first)),
    ...(packs.length > 1 && { packs: Object.fromEntries(packs.map((pack) => [pack.id, figures(pack)])) }),
    pareto,
    series,
    problems,
    serviceCalls,
    googleSeconds: google.seconds,
    milliseconds,
    sheet,
    out,
  });
}

function figures({ segments, cuts, tied }: PackSummary) {
  return { segments: Object.fromEntries(segments.map(({ id, count }) => [id, count])), cuts, tied };
}
