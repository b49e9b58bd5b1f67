/** Everything that can be said about the rules of a pack, with and without customers at hand. */
import type { Facts } from '../../facts/factColumn';
import { compilePack } from '../evaluate/compilePack';
import type { RulePack } from '../pack';
import { analyseOnData, type DataAnalysis } from './analyseOnData';
import { analysePack } from './analysePack';
import type { Analysis, Finding } from './findings';

export interface FullAnalysis extends Analysis {
  /** The counts behind the findings about customers; absent where there were none to look at. */
  readonly onData?: DataAnalysis;
}

/**
 * The findings of `analysePack`, and with facts what the rules do with those customers. The customers are asked first:
 * what they show needs no proof, and a rule that is proved to decide for nobody is not told again for them.
 * @example analyse({ hitPolicy: 'first', facts: {}, rules: [] }).findings[0].kind // 'gap'
 */
export function analyse(pack: RulePack, facts?: Facts, budget?: number): FullAnalysis {
  if (!facts || facts.ids.length === 0) return analysePack(pack, budget);
  const compiled = compilePack(pack);
  const onData = analyseOnData(compiled, facts);
  const { findings, unlisted } = analysePack(pack, budget, onData);
  const dead = findings.filter(({ kind }) => kind === 'unsatisfiable' || kind === 'masked');
  const told = new Set(dead.flatMap(({ rules }) => rules));
  const asked = compiled.rules.map(({ index }) => index).filter((rule) => !told.has(rule));
  const seen = asked.flatMap((rule) => findingOnData(pack, onData, rule));
  return { findings: [...findings, ...seen, ...unmatched(onData)], unlisted, onData };
}

function findingOnData(pack: RulePack, { customers, rules }: DataAnalysis, rule: number): readonly Finding[] {
  const found = rules[rule];
  if (!found) return [];
  if (found.holds === 0) return [{ kind: 'neverHolds', rules: [rule], customers }];
  if (found.first > 0 || pack.hitPolicy === 'collect') return [];
  const takenBy = found.takenBy
    .map((count, other) => ({ rule: other, customers: count }))
    .filter((taker) => taker.customers > 0)
    .sort((one, other) => other.customers - one.customers);
  return [{ kind: 'neverFirst', rules: [rule], customers: found.holds, takenBy }];
}

function unmatched({ customers, unmatched: { customers: count, ids } }: DataAnalysis): readonly Finding[] {
  return count === 0 ? [] : [{ kind: 'unmatched', rules: [], customers: count, of: customers, ids }];
}
