/** Edit: a segment shown earlier or later. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { placeOfSegment, withMoved } from './places';

export function moveSegment(pack: RulePack, { id, to }: Edit<'moveSegment'>): Result<RulePack> {
  const place = placeOfSegment(pack, id);
  if (!place.ok) return place;
  const segments = withMoved(pack.segments, place.value, to);
  return segments.ok ? success({ ...pack, segments: segments.value }) : segments;
}
