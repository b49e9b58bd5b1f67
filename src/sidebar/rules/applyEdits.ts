/** Several edits as one step of undo: a rule about a fact that the pack does not declare yet declares it too. */
import type { Problem } from '../../core/problem';
import { applyEdit } from '../../core/rules/edit/applyEdit';
import type { Edit } from '../../core/rules/edit/edit';
import type { PackDesk } from '../session/session';

/** All of them, or none and why. */
export function applyEdits(
  desk: Pick<PackDesk, 'pack' | 'edit' | 'replace'>,
  edits: readonly Edit[],
): readonly Problem[] {
  const [only] = edits;
  if (only && edits.length === 1) return desk.edit(only);
  let { pack } = desk;
  for (const edit of edits) {
    const edited = applyEdit(pack, edit);
    if (!edited.ok) return edited.problems;
    pack = edited.value;
  }
  desk.replace(pack);
  return [];
}
