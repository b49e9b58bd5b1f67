/** A run before it is applied, as data: all that the preview shows follows from the same classification. */
import type { Classification, SchemeOptions } from '../classify';
import type { Customers } from '../facts/customers';
import type { Locale } from '../i18n/text';
import { type SegmentFigures, segmentFigures } from '../plan/summary';
import type { Problem } from '../problem';
import type { RunFacts } from '../readFacts';
import { failure, type Result, success } from '../result';
import type { RulePack } from '../rules/pack';
import { type Moves, movesOf } from './moves';
import type { Previewer } from './previewer';
import { type SegmentPlace, segmentsBefore } from './segmentsBefore';

export interface RunPreview {
  readonly asOf: number;
  /** Data rows that were read. */
  readonly rows: number;
  readonly customers: Customers;
  readonly packs: readonly PackPreview[];
  /** What was wrong with the data, cells first; the run goes on without these values. */
  readonly problems: readonly Problem[];
}

export interface PackPreview {
  readonly classification: Classification;
  /** One per segment of the pack, in its order. */
  readonly segments: readonly SegmentFigures[];
  /** Customers whom no rule takes. */
  readonly unassigned: number;
  readonly moves: Moves;
}

export interface PreviewInput {
  readonly facts: RunFacts;
  readonly classify: Previewer;
  readonly packs: readonly RulePack[];
  readonly schemeOptions: SchemeOptions;
  /** Where the segments stand; `null` while there are none. */
  readonly sheet: SegmentPlace | null;
  readonly locale: Locale;
}

export function runPreview({
  facts,
  classify,
  packs,
  schemeOptions,
  sheet,
  locale,
}: PreviewInput): Result<RunPreview> {
  const previewed = packs.map((pack) => classify(pack, schemeOptions));
  const prevented = previewed.flatMap((result) => (result.ok ? [] : result.problems));
  if (prevented.length > 0) return failure(...prevented);
  const results = previewed.flatMap((result) => (result.ok ? [result.value] : []));
  const told = new Map(
    [...facts.problems, ...results.flatMap(({ problems }) => problems)].map((problem) => [
      [problem.code, ...problem.at].join(' '),
      problem,
    ]),
  );
  return success({
    asOf: facts.asOf,
    rows: facts.rows,
    customers: facts.customers,
    packs: results.map(({ classification }): PackPreview => {
      const segments = segmentFigures(classification, facts.customers.minor, locale);
      return {
        classification,
        segments,
        unassigned: segments.find(({ id }) => id === classification.pack.otherwise)?.count ?? 0,
        moves: movesOf(classification, sheet ? segmentsBefore(classification, sheet) : null),
      };
    }),
    problems: [...told.values(), ...results.flatMap(({ classification }) => classification.problems)],
  });
}
