/** The static analysis of a rule pack: what its rules do with any customer there could be. */
import { askedInOrder } from '../askedInOrder';
import type { RulePack } from '../pack';
import type { DataAnalysis } from './analyseOnData';
import { findGaps } from './findGaps';
import type { Analysis, Undecided } from './findings';
import { findOverlaps } from './findOverlaps';
import { findUnreached } from './findUnreached';
import { packRegions } from './packRegions';

/**
 * What is true of the rules for every customer that the declared facts allow, blanks included: rules that nobody fits,
 * rules that earlier ones mask, rules that always hold, gaps and overlaps, each with an example. Muted rules are left
 * out.
 *
 * Exact for conditions that follow from one fact each, by multi-valued decision diagrams. Conditions that do not (one
 * fact against another, parts of texts, dates counted from the analysis date on a fact that also has fixed dates) may
 * hold or not for anybody: what is then said of rules that nobody reaches is still certain, gaps and overlaps may say
 * what they assume, and some findings are missed. Tools for decision tables (DMN) find the same kinds under such names.
 *
 * What takes more than `budget` diagram nodes is told as undecided, never guessed. What `onData` has seen needs no
 * proof: rules that took a customer, customers whom no rule took. The pack comes from `parsePack`.
 * @example analysePack({ hitPolicy: 'first', facts: {}, rules: [] }).findings[0].kind // 'gap'
 */
export function analysePack(pack: RulePack, budget = 100_000, onData?: DataAnalysis): Analysis {
  const regions = packRegions(pack, budget);
  if (!regions) return { findings: nothingDecided(pack), unlisted: 0 };
  // Gaps come first: within a tight budget they are worth most.
  const gaps = findGaps(regions, onData);
  const unreached = findUnreached(pack, regions, onData);
  const dead = unreached.filter(({ kind }) => kind === 'unsatisfiable' || kind === 'masked');
  const overlaps = findOverlaps(pack, regions, new Set(dead.flatMap(({ rules }) => rules)));
  return { findings: [...unreached, ...gaps, ...overlaps.findings], unlisted: overlaps.unlisted };
}

function nothingDecided(pack: RulePack): readonly Undecided[] {
  const rules = askedInOrder(pack.rules).map(({ index }) => index);
  return [
    { kind: 'undecided', about: 'reach', rules },
    { kind: 'undecided', about: 'gap', rules: [] },
    { kind: 'undecided', about: 'overlap', rules },
  ];
}
