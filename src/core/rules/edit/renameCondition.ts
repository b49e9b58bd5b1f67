/** Edit: another name for a named condition, wherever it is mentioned. */
import { failure, type Result, success } from '../../result';
import type { RulePack } from '../pack';
import { excerpt } from '../parse/source';
import type { Edit } from './edit';
import { placeOf } from './places';
import { withMentions } from './withMentions';

export function renameCondition(pack: RulePack, { name, to }: Edit<'renameCondition'>): Result<RulePack> {
  const named = Object.entries(pack.conditions ?? {});
  const names = named.map(([key]) => key);
  const place = placeOf(name, names, 'unknownCondition');
  if (!place.ok) return place;
  if (to !== name && names.includes(to)) {
    return failure({ code: 'repeatedName', at: ['conditions', to], found: excerpt(to) });
  }
  const follow = (mentioned: string) => (mentioned === name ? to : mentioned);
  return success({
    ...pack,
    conditions: Object.fromEntries(named.map(([key, group]) => [follow(key), withMentions(group, follow)])),
    rules: pack.rules.map((rule) => ({ ...rule, conditions: withMentions(rule.conditions, follow) })),
  });
}
