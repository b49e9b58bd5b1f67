/** Edit: a further segment. */
import { type Result, success } from '../../result';
import type { RulePack } from '../pack';
import type { Edit } from './edit';
import { withMoved } from './places';

export function addSegment(pack: RulePack, { segment, to }: Edit<'addSegment'>): Result<RulePack> {
  const last = pack.segments.length;
  const segments = withMoved([...pack.segments, segment], last, to ?? last);
  return segments.ok ? success({ ...pack, segments: segments.value }) : segments;
}
