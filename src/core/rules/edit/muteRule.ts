/** Edit: a rule that is kept but not asked, or asked again. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfRule } from './places';

export function muteRule(pack: RulePack, { name, muted }: Edit<'muteRule'>): Result<RulePack> {
  const place = placeOfRule(pack, name);
  if (!place.ok) return place;
  const rules = pack.rules.map((rule, index) => {
    if (index !== place.value) return rule;
    const { muted: _, ...asked } = rule;
    return muted ? { ...asked, muted } : asked;
  });
  return success({ ...pack, rules });
}
