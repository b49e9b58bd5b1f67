/** Edit: a rule less. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfRule } from './places';

export function removeRule(pack: RulePack, { name }: Edit<'removeRule'>): Result<RulePack> {
  const place = placeOfRule(pack, name);
  if (!place.ok) return place;
  return success({ ...pack, rules: pack.rules.filter((_, index) => index !== place.value) });
}
