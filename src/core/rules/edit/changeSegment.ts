/** Edit: a segment anew, in its place. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfSegment } from './places';

/** Whoever mentions the segment follows a new id. Customers classified before keep the old one in the sheet. */
export function changeSegment(pack: RulePack, { id, segment }: Edit<'changeSegment'>): Result<RulePack> {
  const place = placeOfSegment(pack, id);
  if (!place.ok) return place;
  const segments = pack.segments.map((other, index) => (index === place.value ? segment : other));
  // What is no segment is for the parser to refuse.
  const to = segment?.id ?? id;
  return success(to === id ? { ...pack, segments } : withMentions({ ...pack, segments }, id, to));
}

function withMentions(pack: RulePack, id: string, to: string): RulePack {
  const follow = (segment: string) => (segment === id ? to : segment);
  const rules = pack.rules.map((rule) => ({
    ...rule,
    event: { ...rule.event, params: { segment: follow(rule.event.params.segment) } },
  }));
  const examples = pack.examples?.map(({ expected, ...example }) => ({
    ...example,
    expected: typeof expected === 'string' ? follow(expected) : expected.map(follow),
  }));
  return { ...pack, rules, otherwise: follow(pack.otherwise), ...(examples ? { examples } : {}) };
}
