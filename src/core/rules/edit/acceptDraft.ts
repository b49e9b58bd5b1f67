/** A pack as an edit would leave it, put to the test of every file that a user brings. */
import { failure, type Result } from '../../result';
import { judgePack } from '../check/acceptPack';
import type { RulePack } from '../pack';
import { packLimits } from '../packLimits';
import { parsePack } from '../parse/parsePack';

/** The draft as a parsed pack, or all that is wrong with it. */
export function acceptDraft(draft: RulePack): Result<RulePack> {
  const pack = parsePack(draft);
  if (!pack.ok) return pack;
  // A pack that grew beyond what its reader takes could be saved, and never be opened again.
  const values = { size: JSON.stringify(pack.value).length, most: packLimits.characters };
  if (values.size > values.most) return failure({ code: 'tooLarge', at: [], values });
  const { problems } = judgePack(pack.value);
  return problems.length > 0 ? failure(...problems) : pack;
}
