/** A classification again and again over the same facts, while somebody edits: what an edit leaves alone is kept. */
import {
  applyRules,
  type Classification,
  runSchemes,
  type SchemeFacts,
  type SchemeOptions,
} from '../classify';
import type { Facts } from '../facts/factColumn';
import { notAtHand, type PackFacts, readPackFacts } from '../packFacts';
import type { Problem } from '../problem';
import type { RunFacts } from '../readFacts';
import { failure, type Result, success } from '../result';
import type { RulePack } from '../rules/pack';

export interface Previewed {
  readonly classification: Classification;
  /** Of the facts that the pack reads by name. */
  readonly problems: readonly Problem[];
}

export type Previewer = (pack: RulePack, overlay: SchemeOptions) => Result<Previewed>;

/** How many packs are kept at once: those in use, and the state before an edit. */
const kept = 8;

/**
 * Makes the function that classifies the facts of one run by any pack, as `segment` would. Columns that a pack reads by
 * name are read once for each declaration of facts, schemes run once for each choice of their options.
 */
export function previewer({ known }: RunFacts): Previewer {
  const factsOf = remembering<PackFacts>();
  const schemesOf = remembering<Result<SchemeFacts>>();
  const numberOf = new WeakMap<Facts, number>();
  let last = 0;
  const numbered = (facts: Facts) => {
    const number = numberOf.get(facts) ?? ++last;
    numberOf.set(facts, number);
    return number;
  };
  return (pack, overlay) => {
    const prevented = notAtHand(known, pack);
    if (prevented) return failure(prevented);
    const { facts, problems } = factsOf(JSON.stringify(pack.facts), () => readPackFacts(known, pack.facts));
    const options = Object.keys(pack.schemes).map((id) => [pack.schemes[id], overlay[id]]);
    const key = JSON.stringify([numbered(facts), Object.keys(pack.schemes), options, pack.title]);
    const schemes = schemesOf(key, () => runSchemes(facts, pack, overlay));
    if (!schemes.ok) return schemes;
    const classification = applyRules(schemes.value, pack);
    return classification.ok
      ? success({ classification: classification.value, problems })
      : failure(...classification.problems);
  };
}

/** The latest answers by their keys; the one that was not asked for the longest time goes first. */
function remembering<T>(): (key: string, make: () => T) => T {
  const answers = new Map<string, T>();
  return (key, make) => {
    const known = answers.get(key);
    const answer = known ?? make();
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
