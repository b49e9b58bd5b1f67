/** Edit: a named condition anew; every rule that mentions it changes with it. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOf } from './places';

export function changeCondition(
  pack: RulePack,
  { name, condition }: Edit<'changeCondition'>,
): Result<RulePack> {
  const { conditions = {} } = pack;
  const place = placeOf(name, Object.keys(conditions), 'unknownCondition');
  return place.ok ? success({ ...pack, conditions: { ...conditions, [name]: condition } }) : place;
}
