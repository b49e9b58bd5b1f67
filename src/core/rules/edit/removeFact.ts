/** Edit: a fact less. */
import { failure, type Result, success } from '../../result';
import { isFactReference } from '../factReference';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOf } from './places';
import { someCondition } from './someCondition';
import { usersOf } from './usersOf';

/** Refused while a condition asks about it or compares with it, or a test customer has it. */
export function removeFact(pack: RulePack, { fact }: Edit<'removeFact'>): Result<RulePack> {
  const place = placeOf(fact, Object.keys(pack.facts), 'undeclaredFact');
  if (!place.ok) return place;
  const asks = someCondition(
    (one) => 'fact' in one && (one.fact === fact || (isFactReference(one.value) && one.value.fact === fact)),
  );
  const users = usersOf(pack, {
    rule: ({ conditions }) => asks(conditions),
    condition: asks,
    example: ({ facts }) => Object.keys(facts).includes(fact),
    otherwise: () => false,
  });
  if (users.length > 0) {
    return failure({ code: 'stillUsed', at: ['facts', fact], found: fact, values: { users } });
  }
  const left = Object.entries(pack.facts).filter(([name]) => name !== fact);
  return success({ ...pack, facts: Object.fromEntries(left) });
}
