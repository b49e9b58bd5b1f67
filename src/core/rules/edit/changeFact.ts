/** Edit: what the pack says of a fact anew. Conditions that no longer fit its kind are problems. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOf } from './places';

export function changeFact(pack: RulePack, { fact, use }: Edit<'changeFact'>): Result<RulePack> {
  const place = placeOf(fact, Object.keys(pack.facts), 'undeclaredFact');
  return place.ok ? success({ ...pack, facts: { ...pack.facts, [fact]: use } }) : place;
}
