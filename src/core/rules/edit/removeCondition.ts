/** Edit: a named condition less. */
import { failure, type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOf } from './places';
import { someCondition } from './someCondition';
import { usersOf } from './usersOf';

/** Refused while a rule or another named condition mentions it. */
export function removeCondition(pack: RulePack, { name }: Edit<'removeCondition'>): Result<RulePack> {
  const { conditions = {}, ...rest } = pack;
  const place = placeOf(name, Object.keys(conditions), 'unknownCondition');
  if (!place.ok) return place;
  const mentions = someCondition((one) => 'condition' in one && one.condition === name);
  const users = usersOf(pack, {
    rule: (rule) => mentions(rule.conditions),
    condition: mentions,
    example: () => false,
    otherwise: () => false,
  });
  if (users.length > 0) {
    return failure({ code: 'stillUsed', at: ['conditions', name], found: name, values: { users } });
  }
  const left = Object.entries(conditions).filter(([key]) => key !== name);
  return success(left.length === 0 ? rest : { ...rest, conditions: Object.fromEntries(left) });
}
