/** Edit: a rule anew, in its place in the file. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfRule } from './places';

export function changeRule(pack: RulePack, { name, rule }: Edit<'changeRule'>): Result<RulePack> {
  const place = placeOfRule(pack, name);
  if (!place.ok) return place;
  return success({
    ...pack,
    rules: pack.rules.map((other, index) => (index === place.value ? rule : other)),
  });
}
