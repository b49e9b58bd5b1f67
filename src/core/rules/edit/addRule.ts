/** Edit: a further rule. */
import type { Result } from '../../result';
import type { RulePack } from '../pack';
import { acceptDraft } from './acceptDraft';
import type { Edit } from './edit';
import { moveRule } from './moveRule';

/** The rule behind all others of its priority, or at its place in the order of asking. */
export function addRule(pack: RulePack, { rule, to }: Edit<'addRule'>): Result<RulePack> {
  const added = acceptDraft({ ...pack, rules: [...pack.rules, rule] });
  if (!added.ok || to === undefined) return added;
  return moveRule(added.value, { kind: 'moveRule', name: rule.name, to });
}
