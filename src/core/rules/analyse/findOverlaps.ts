/** Pairs of rules that fit the same customers. */
import type { HitPolicy, RulePack } from '../pack';
import { packLimits } from '../packLimits';
import { never, undecided } from './diagram';
import { exampleCustomer } from './exampleCustomer';
import type { Overlap, Undecided } from './findings';
import type { PackRegions, RuleRegion } from './packRegions';

export interface FoundOverlaps {
  readonly findings: readonly (Overlap | Undecided)[];
  /** How many overlaps there are beyond those that are listed. */
  readonly unlisted: number;
}

interface Pair {
  readonly rules: readonly [RuleRegion, RuleRegion];
  readonly relation: Overlap['relation'] | 'undecided';
}

/** In the order in which they are told. */
const relations = ['redundant', 'exception', 'partial'] as const satisfies readonly Overlap['relation'][];

/**
 * Overlaps that matter: of rules with different segments, where the order decides, and of rules that could be deleted.
 * Where every rule that holds counts, only the latter. Rules that decide for nobody are told by `findUnreached`.
 */
export function findOverlaps(
  { hitPolicy }: RulePack,
  regions: PackRegions,
  unreached: ReadonlySet<number>,
): FoundOverlaps {
  const reached = regions.rules.filter(({ index }) => !unreached.has(index));
  const pairs = reached.flatMap((first, place) =>
    reached.slice(place + 1).flatMap((second) => relate([first, second], hitPolicy, regions)),
  );
  const told = relations.flatMap((relation) =>
    withoutRepetition(pairs.filter((pair) => pair.relation === relation)).map(({ rules }) => ({
      rules,
      relation,
    })),
  );
  const findings = told.slice(0, packLimits.problems).map(({ rules: [first, second], relation }): Overlap => {
    const both = regions.diagrams.and(first.fits, second.fits);
    const isBoth = (fits: (rule: number) => boolean) => fits(first.index) && fits(second.index);
    const example = exampleCustomer(both, regions, isBoth);
    return { kind: 'overlap', rules: [first.index, second.index], relation, example };
  });
  const unknown = pairs.flatMap(({ rules, relation }) => (relation === 'undecided' ? rules : []));
  return {
    findings: unknown.length === 0 ? findings : [...findings, notDecided(unknown)],
    unlisted: told.length - findings.length,
  };
}

function relate(
  rules: readonly [RuleRegion, RuleRegion],
  hitPolicy: HitPolicy,
  { diagrams, rules: all }: PackRegions,
): readonly Pair[] {
  const [first, second] = rules;
  const both = diagrams.and(first.fits, second.fits);
  if (both === never) return [];
  const alone = diagrams.minus(first.fits, second.fits);
  if (both === undecided || alone === undecided) return [{ rules, relation: 'undecided' }];
  if (first.segment !== second.segment) {
    return hitPolicy === 'collect' ? [] : [{ rules, relation: alone === never ? 'exception' : 'partial' }];
  }
  if (alone === never) {
    const inTheWay = all
      .slice(all.indexOf(first), all.indexOf(second))
      .filter(({ segment }) => segment !== first.segment)
      .map(({ fits }) => diagrams.and(first.fits, fits));
    if (inTheWay.includes(undecided)) return [{ rules, relation: 'undecided' }];
    if (inTheWay.every((region) => region === never)) return [{ rules, relation: 'redundant' }];
  }
  if (hitPolicy === 'first' || diagrams.minus(second.fits, first.fits) !== never) return [];
  return [{ rules: [second, first], relation: 'redundant' }];
}

/** A rule that could be deleted is told once, not for each rule that would take its customers. */
function withoutRepetition(pairs: readonly Pair[]): readonly Pair[] {
  const told = new Set<number>();
  return pairs.filter(({ rules: [{ index }], relation }) => {
    if (relation !== 'redundant') return true;
    const isNew = !told.has(index);
    told.add(index);
    return isNew;
  });
}

function notDecided(rules: readonly RuleRegion[]): Undecided {
  return { kind: 'undecided', about: 'overlap', rules: [...new Set(rules.map(({ index }) => index))] };
}
