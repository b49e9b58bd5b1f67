/** Edit: a further fact that conditions may ask about. */
import { failure, type Result, success } from '../../result';
import type { RulePack } from '../pack';
import { excerpt } from '../parse/source';
import type { Edit } from './edit';

export function addFact(pack: RulePack, { fact, use }: Edit<'addFact'>): Result<RulePack> {
  if (Object.keys(pack.facts).includes(fact)) {
    return failure({ code: 'repeatedName', at: ['facts', fact], found: excerpt(fact) });
  }
  return success({ ...pack, facts: { ...pack.facts, [fact]: use } });
}
