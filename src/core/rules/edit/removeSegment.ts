/** Edit: a segment less. */
import { failure, type Result, success } from '../../result';
import type { Example, RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfSegment } from './places';
import { usersOf } from './usersOf';

/** Refused while a rule leads to it, a test customer is expected in it, or all others land in it. */
export function removeSegment(pack: RulePack, { id }: Edit<'removeSegment'>): Result<RulePack> {
  const place = placeOfSegment(pack, id);
  if (!place.ok) return place;
  const users = usersOf(pack, {
    rule: ({ event }) => event.params.segment === id,
    condition: () => false,
    example: ({ expected }) => segmentsOf(expected).includes(id),
    otherwise: (segment) => segment === id,
  });
  if (users.length > 0) {
    return failure({ code: 'stillUsed', at: ['segments', place.value], found: id, values: { users } });
  }
  return success({ ...pack, segments: pack.segments.filter((_, index) => index !== place.value) });
}

function segmentsOf(expected: Example['expected']): readonly string[] {
  return typeof expected === 'string' ? [expected] : expected;
}
