/** The facts that a condition may ask about: those of the pack, and those that Fenlei knows without another scheme. */
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import type { Edit } from '../../core/rules/edit/edit';
import { isFactReference } from '../../core/rules/factReference';
import type { Condition, FactUse, RulePack } from '../../core/rules/pack';
import { schemeOfFact } from '../../core/schemes/schemeOfFact';

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

/** By name, those that the pack declares first. */
export function askableFacts(pack: RulePack): ReadonlyMap<string, FactUse> {
  const known = Object.entries(catalog)
    .filter(([fact]) => {
      const scheme = schemeOfFact(fact);
      return scheme === null || scheme in pack.schemes;
    })
    .map(([fact, { kind, whole }]): [string, FactUse] => [fact, { kind, ...(whole ? { whole } : {}) }]);
  return new Map([...known, ...Object.entries(pack.facts)].sort(([one], [other]) => rank(one) - rank(other)));
  function rank(fact: string): number {
    return fact in pack.facts ? 0 : 1;
  }
}

/** The edits that declare what a condition asks about and the pack does not declare yet. */
export function declaring(condition: Condition, pack: RulePack): readonly Edit<'addFact'>[] {
  const known = askableFacts(pack);
  const missing = [...new Set(factsIn(condition))].filter((fact) => !(fact in pack.facts));
  return missing.flatMap((fact): readonly Edit<'addFact'>[] => {
    const use = known.get(fact);
    return use ? [{ kind: 'addFact', fact, use }] : [];
  });
}

function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('condition' in condition) return [];
  return isFactReference(condition.value) ? [condition.fact, condition.value.fact] : [condition.fact];
}

export type Unit = 'days' | 'share' | 'orders';

/** What a fact's number counts; `null` where the number says it all, or the sheet does not tell, as with money. */
export function unitOf(fact: string): Unit | null {
  if (catalog[fact]?.format === 'share') return 'share';
  if (/days/i.test(fact) && fact in catalog) return 'days';
  return fact === 'orders' ? 'orders' : null;
}
