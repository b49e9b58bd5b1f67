/** A run in figures: what the preview shows, the command line prints and the journal keeps. */
import type { Classification } from '../classify';
import { dayToIso } from '../facts/calendar';
import { factCatalog } from '../facts/factCatalog';
import type { Locale } from '../i18n/text';
import { type Problem, renderProblem } from '../problem';
import type { Segmentation } from '../segment';
import type { Plan } from './planRun';

export interface SegmentFigures {
  readonly id: string;
  readonly title: string;
  readonly color: string;
  readonly count: number;
  /** In whole units of money; `null` where no amount is known. */
  readonly revenue: number | null;
}

export interface PackFigures {
  readonly id: string;
  readonly title: string;
  readonly segments: readonly SegmentFigures[];
  readonly cuts: Readonly<Record<string, readonly number[]>>;
  /** What the facts with cut points are called. */
  readonly factTitles: Readonly<Record<string, string>>;
  readonly tied: number;
  readonly moved: number;
}

export interface ProblemGroup {
  readonly code: string;
  readonly count: number;
  /** Whether these are cells or rows of the sheet; else they are remarks on the run. */
  readonly hasPlace: boolean;
  readonly examples: readonly string[];
}

export interface RunFigures {
  readonly rows: number;
  readonly customers: number;
  readonly asOf: string;
  readonly packs: readonly PackFigures[];
  /** The 80/20 check; `null` where no amounts are known. */
  readonly pareto: ParetoFigures | null;
  /** Core customers; `null` where no amounts are known. */
  readonly series: SeriesFigures | null;
  readonly problems: readonly ProblemGroup[];
}

/** Shares from 0 to 1 of the customers and of the revenue that are A-class or loyal. */
export interface SeriesFigures {
  readonly customers: number;
  readonly revenue: number;
}

/** Shares from 0 to 1: the largest `top` of the customers make `topShare`; `customers` of them make `revenue`. */
export interface ParetoFigures {
  readonly top: number;
  readonly topShare: number;
  readonly revenue: number;
  readonly customers: number;
  readonly gini: number;
}

export function runFigures(segmentation: Segmentation, plan: Plan, locale: Locale): RunFigures {
  return {
    rows: segmentation.rows,
    customers: segmentation.customers.facts.ids.length,
    asOf: dayToIso(segmentation.asOf),
    packs: segmentation.packs.map((result, index) => ({
      id: result.pack.id,
      title: result.pack.title[locale],
      segments: segmentFigures(result, segmentation.customers.minor, locale),
      cuts: Object.fromEntries(result.cuts.map(({ fact, points }) => [fact, points])),
      factTitles: Object.fromEntries(result.cuts.map(({ fact }) => [fact, factCatalog[fact].title[locale]])),
      tied: result.tied,
      moved: plan.moved[index] ?? 0,
    })),
    pareto: paretoFigures(segmentation.pareto),
    series: seriesFigures(segmentation.series),
    problems: groupProblems(segmentation.problems, locale),
  };
}

function paretoFigures({
  topShare,
  forRevenue,
  gini,
  options,
}: Segmentation['pareto']): ParetoFigures | null {
  if (topShare === null || forRevenue === null || gini === null) return null;
  const { top, revenue } = options;
  return { top: Number(top), topShare, revenue: Number(revenue), customers: forRevenue.share, gini };
}

function seriesFigures({ ofCustomers, ofRevenue }: Segmentation['series']): SeriesFigures | null {
  return ofCustomers === null || ofRevenue === null ? null : { customers: ofCustomers, revenue: ofRevenue };
}

/** Customers and revenue of each segment of a pack, in its order. */
export function segmentFigures(
  { pack, segment }: Classification,
  minor: Float64Array,
  locale: Locale,
): readonly SegmentFigures[] {
  const counts = new Float64Array(pack.segments.length);
  const sums = new Float64Array(pack.segments.length);
  const isKnown = minor.some((amount) => !Number.isNaN(amount));
  segment.forEach((index, customer) => {
    counts[index] = (counts[index] ?? 0) + 1;
    const amount = minor[customer] ?? Number.NaN;
    if (!Number.isNaN(amount)) sums[index] = (sums[index] ?? 0) + amount;
  });
  return pack.segments.map(({ id, title, color }, index) => ({
    id,
    title: title[locale],
    color,
    count: counts[index] ?? 0,
    revenue: isKnown ? (sums[index] ?? 0) / 100 : null,
  }));
}

const examplesPerKind = 3;

/** Problems of one kind together, in the order in which the kinds first occur. */
export function groupProblems(problems: readonly Problem[], locale: Locale): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return [...groups].map(([code, group]) => ({
    code,
    count: group.length,
    hasPlace: group.some(({ at }) => at.length > 0),
    examples: group.slice(0, examplesPerKind).map((problem) => renderProblem(problem, locale)),
  }));
}
