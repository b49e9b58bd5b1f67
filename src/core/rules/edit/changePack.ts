/** Edit: what a pack says of itself anew: texts, hit policy, schemes, test customers, the segment of all others. */
import { type Result, success } from '../../result';
import type { Example, RulePack } from '../pack';
import type { Edit } from './edit';

/**
 * The given fields anew. With another hit policy, test customers are respelt: a list of one segment where every rule
 * that holds counts, the segment itself where the first one does. A list of several then needs a decision.
 */
export function changePack(pack: RulePack, { changes }: Edit<'changePack'>): Result<RulePack> {
  const draft = { ...pack, ...changes };
  if (draft.hitPolicy === pack.hitPolicy || draft.examples !== pack.examples) return success(draft);
  const examples = pack.examples?.map((example) => respelt(example, draft));
  return success({ ...draft, ...(examples ? { examples } : {}) });
}

function respelt(example: Example, { hitPolicy }: RulePack): Example {
  const { expected } = example;
  if (hitPolicy === 'collect') {
    return typeof expected === 'string' ? { ...example, expected: [expected] } : example;
  }
  const [only] = expected;
  return typeof expected !== 'string' && expected.length === 1 && only !== undefined
    ? { ...example, expected: only }
    : example;
}
