/** Edit: a copy of a rule, to be changed into another one. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import { packLimits } from '../packLimits';
import type { Edit } from './edit';
import { placeOfRule } from './places';

/** The copy stands right behind the rule in the file and has its priority, so it is asked next. */
export function duplicateRule(pack: RulePack, { name }: Edit<'duplicateRule'>): Result<RulePack> {
  const place = placeOfRule(pack, name);
  if (!place.ok) return place;
  const taken = new Set(pack.rules.map((rule) => rule.name));
  const rules = pack.rules.flatMap((rule, index) =>
    index === place.value ? [rule, { ...rule, name: freshName(name, taken) }] : [rule],
  );
  return success({ ...pack, rules });
}

/**
 * The name with the first number from 2 on that is free, in place of a number that it has.
 * @example freshName('Loyal', new Set(['Loyal', 'Loyal (2)'])) // 'Loyal (3)'
 * @example freshName('Loyal (2)', new Set(['Loyal (2)'])) // 'Loyal (3)'
 */
export function freshName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const fresh = stem.slice(0, packLimits.name - ending.length) + ending;
    if (!taken.has(fresh)) return fresh;
  }
}
