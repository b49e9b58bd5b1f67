/** Edit: what a pack says of itself anew: texts, hit policy, schemes, test customers, the segment of all others. */
import { failure, type Result, success } from '../../result';
import type { Example, RulePack } from '../pack';
import { excerpt, isRecord, suggestions } from '../parse/source';
import type { Edit, PackChanges } from './edit';

const fields: readonly (keyof PackChanges)[] = [
  'title',
  'description',
  'source',
  'hitPolicy',
  'schemes',
  'otherwise',
  'examples',
];

/**
 * The given fields anew. With another hit policy, test customers are respelt: a list of one segment where every rule
 * that holds counts, the segment itself where the first one does. A list of several then needs a decision. Other fields
 * are refused: rules, segments and facts have edits of their own, which see to what mentions them.
 */
export function changePack(pack: RulePack, { changes }: Edit<'changePack'>): Result<RulePack> {
  const known: readonly string[] = fields;
  const foreign = isRecord(changes)
    ? Object.keys(changes).find((key) => !known.includes(key))
    : excerpt(changes);
  if (foreign !== undefined)
    return failure({ code: 'notChangeable', at: [], found: foreign, expected: suggestions(foreign, known) });
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
