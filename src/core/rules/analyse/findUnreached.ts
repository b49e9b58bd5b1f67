/** Rules that decide for nobody, and rules that leave nobody to those behind them. */
import type { RulePack } from '../pack';
import type { DataAnalysis } from './analyseOnData';
import { always, never, undecided } from './diagram';
import type { Always, Masked, Undecided, Unsatisfiable } from './findings';
import type { PackRegions } from './packRegions';
import { takersOf } from './takers';

/**
 * Unsatisfiable and masked rules, and rules that always hold though others stand behind them. Where every rule that
 * holds counts, none is masked, and one that always holds is told wherever it stands. A rule that takes a customer at
 * hand needs no proof.
 */
export function findUnreached(
  { hitPolicy }: RulePack,
  regions: PackRegions,
  onData?: DataAnalysis,
): readonly (Unsatisfiable | Masked | Always | Undecided)[] {
  const collects = hitPolicy === 'collect';
  const unknown: number[] = [];
  const findings = regions.rules.flatMap(
    ({ index, fits }, place): readonly (Unsatisfiable | Masked | Always)[] => {
      const seen = onData?.rules[index];
      if (!seen || (collects ? seen.holds : seen.first) === 0) {
        if (fits === never) return [{ kind: 'unsatisfiable', rules: [index] }];
        const by = fits === undecided ? null : collects ? [] : maskedBy(place, regions);
        if (!by) unknown.push(index);
        else if (by.length > 0) return [{ kind: 'masked', rules: [index], by }];
      }
      const hasOthersBehind = place < regions.rules.length - 1;
      return fits === always && (collects || hasOthersBehind) ? [{ kind: 'always', rules: [index] }] : [];
    },
  );
  return unknown.length === 0
    ? findings
    : [...findings, { kind: 'undecided', about: 'reach', rules: unknown }];
}

/** Nobody where the rule takes somebody, one culprit where one is enough; `null` where it is undecided. */
function maskedBy(place: number, { diagrams, rules }: PackRegions): readonly number[] | null {
  const fits = rules[place]?.fits ?? never;
  const earlier = rules.slice(0, place);
  const { by, left } = takersOf(fits, earlier, diagrams);
  if (left !== never && left !== undecided) return [];
  const culprit = earlier.find((rule) => diagrams.minus(fits, rule.fits) === never);
  if (culprit) return [culprit.index];
  return left === undecided ? null : by;
}
