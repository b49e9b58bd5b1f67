/** Customers whom no rule takes. */
import type { DataAnalysis } from './analyseOnData';
import { countCustomers } from './countCustomers';
import { type Diagram, never, undecided } from './diagram';
import { exampleCustomer } from './exampleCustomer';
import type { Gap, Undecided } from './findings';
import type { PackRegions } from './packRegions';
import { takersOf } from './takers';

/**
 * At most two gaps: one among customers of whom all facts are known, and one among those with blanks, whom built-in
 * packs leave to `otherwise` on purpose. A customer at hand whom no rule takes is proof enough.
 */
export function findGaps(regions: PackRegions, onData?: DataAnalysis): readonly (Gap | Undecided)[] {
  const { diagrams, known } = regions;
  const gaps = [
    { onlyBlank: false, region: known, seen: onData?.unmatched.known },
    { onlyBlank: true, region: diagrams.not(known), seen: onData?.unmatched.blank },
  ].flatMap(({ onlyBlank, region, seen }): readonly (Gap | Undecided)[] => {
    if (seen) return [{ kind: 'gap', rules: [], onlyBlank, example: seen, combinations: null }];
    return findGap(region, onlyBlank, regions);
  });
  return gaps.filter(
    ({ kind }, index) => kind === 'gap' || gaps.findIndex((gap) => gap.kind === kind) === index,
  );
}

function findGap(region: Diagram, onlyBlank: boolean, regions: PackRegions): readonly (Gap | Undecided)[] {
  const { left } = takersOf(region, regions.rules, regions.diagrams);
  if (left === undecided) return [{ kind: 'undecided', about: 'gap', rules: [] }];
  if (left === never) return [];
  const counted = onlyBlank ? null : countCustomers(left, regions);
  return [
    {
      kind: 'gap',
      rules: [],
      onlyBlank,
      example: exampleCustomer(left, regions, (fits) => !regions.rules.some(({ index }) => fits(index))),
      combinations: counted && { missing: counted.inside, of: counted.all },
    },
  ];
}
