/** The one way to change a pack: an edit goes in, a pack that can run or the problems that prevent it come out. */
import { failure, type Result } from '../../result';
import type { RulePack } from '../pack';
import { excerpt, isRecord, suggestions } from '../parse/source';
import { acceptDraft } from './acceptDraft';
import { addCondition } from './addCondition';
import { addFact } from './addFact';
import { addRule } from './addRule';
import { addSegment } from './addSegment';
import { changeCondition } from './changeCondition';
import { changeFact } from './changeFact';
import { changePack } from './changePack';
import { changeRule } from './changeRule';
import { changeSegment } from './changeSegment';
import { duplicateRule } from './duplicateRule';
import type { Edit, EditKind } from './edit';
import { moveRule } from './moveRule';
import { moveSegment } from './moveSegment';
import { muteRule } from './muteRule';
import { removeCondition } from './removeCondition';
import { removeFact } from './removeFact';
import { removeRule } from './removeRule';
import { removeSegment } from './removeSegment';
import { renameCondition } from './renameCondition';

/** Each makes a draft and looks only at what it needs itself; whether the draft is a pack is asked afterwards. */
const operations: { readonly [K in EditKind]: (pack: RulePack, edit: Edit<K>) => Result<RulePack> } = {
  addRule,
  removeRule,
  moveRule,
  duplicateRule,
  muteRule,
  changeRule,
  addSegment,
  removeSegment,
  moveSegment,
  changeSegment,
  addCondition,
  removeCondition,
  renameCondition,
  changeCondition,
  addFact,
  removeFact,
  changeFact,
  changePack,
};

/**
 * A new pack with the edit done; the given one stays as it is. Every draft goes through the parser and the checks that
 * a file goes through, so problems have their place in the pack as it would be. Beyond those an edit can fail because
 * it names what is not there, because the name it gives is taken, or because it would remove what is still used.
 * @example applyEdit({ rules: [] }, { kind: 'removeRule', name: 'Loyal' }).problems[0].code // 'unknownRule'
 */
export function applyEdit<K extends EditKind>(pack: RulePack, edit: Edit<K>): Result<RulePack> {
  const kinds = Object.keys(operations);
  // An edit may come from a sidebar or a file, where types promise nothing.
  const kind: unknown = isRecord(edit) ? edit.kind : edit;
  if (!isRecord(edit) || !kinds.includes(edit.kind)) {
    return failure({ code: 'unknownEdit', at: [], found: excerpt(kind), expected: suggestions(kind, kinds) });
  }
  const draft = operations[edit.kind](pack, edit);
  return draft.ok ? acceptDraft(draft.value) : draft;
}
