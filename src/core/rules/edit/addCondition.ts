/** Edit: a further named condition. */
import { failure, type Result, success } from '../../result';
import type { RulePack } from '../pack';
import { excerpt } from '../parse/source';
import type { Edit } from './edit';

export function addCondition(pack: RulePack, { name, condition }: Edit<'addCondition'>): Result<RulePack> {
  const { conditions = {} } = pack;
  if (Object.keys(conditions).includes(name)) {
    return failure({ code: 'repeatedName', at: ['conditions', name], found: excerpt(name) });
  }
  return success({ ...pack, conditions: { ...conditions, [name]: condition } });
}
