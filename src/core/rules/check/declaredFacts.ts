/** What a pack declares, against its schemes and its own rules. */
import type { Problem } from '../../problem';
import { schemeOfFact } from '../../schemes/schemeOfFact';
import { isFactReference } from '../factReference';
import type { RulePack } from '../pack';
import { placedLeaves } from './checkPack';

/** Facts that only a scheme computes, in a pack that leaves the scheme out: no column of a sheet stands for them. */
export function withoutScheme({ facts, schemes }: RulePack): readonly Problem[] {
  const run = Object.keys(schemes);
  return Object.keys(facts).flatMap((fact): Problem[] => {
    const scheme = schemeOfFact(fact);
    if (scheme === null || run.includes(scheme)) return [];
    const expected = [`"${scheme}": {}`];
    return [{ code: 'factNeedsScheme', at: ['facts', fact], found: fact, expected, values: { scheme } }];
  });
}

/** Facts that no condition tests or compares with. */
export function unusedFacts(pack: RulePack): readonly Problem[] {
  const used = new Set(
    placedLeaves(pack).flatMap(({ it: { fact, value } }) =>
      isFactReference(value) ? [fact, value.fact] : [fact],
    ),
  );
  return Object.keys(pack.facts)
    .filter((fact) => !used.has(fact))
    .map((fact) => ({ code: 'unusedFact', at: ['facts', fact], found: fact }));
}
