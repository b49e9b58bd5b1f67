/** A desk as the session keeps one, without a server: edits, undo and redo are real, saving adds a version. */
import { useMemo, useState } from 'react';
import { applyEdit } from '../../../src/core/rules/edit/applyEdit';
import type { Edit } from '../../../src/core/rules/edit/edit';
import type { RulePack } from '../../../src/core/rules/pack';
import type { PackVersion } from '../../../src/protocol/packVersions';
import {
  type DeskState,
  isChanged,
  openDesk,
  redone,
  undone,
  withPack,
  withSaved,
} from '../../../src/sidebar/session/deskState';
import type { PackDesk } from '../../../src/sidebar/session/session';

declare global {
  interface Window {
    /** What a state was asked to do, for tests: edits, and names of other calls. */
    rulesCalls: (Edit | string)[];
  }
}

export function useRulesDesk(builtIn: RulePack, changes: Partial<DeskState> = {}): PackDesk {
  const [state, setState] = useState<DeskState>(() => {
    window.rulesCalls = [];
    const opened = openDesk({ versions: [versionOf(builtIn)], draft: null });
    if (!opened) throw new Error('the pack of the state is not valid');
    return { ...opened, ...changes };
  });
  return useMemo((): PackDesk => {
    const { pack, past, future, versions } = state;
    return {
      ...state,
      isChanged: isChanged(state),
      builtIn: versions.some(({ version }) => version === 0) ? builtIn : null,
      versions: versions.filter(({ version }) => version > 0),
      edit: (edit) => {
        window.rulesCalls.push(edit);
        const edited = applyEdit(pack, edit);
        if (!edited.ok) return edited.problems;
        setState((before) => withPack(before, edited.value));
        return [];
      },
      replace: (other) => {
        window.rulesCalls.push('replace');
        setState((before) => withPack(before, other));
      },
      undo: past.length > 0 ? () => setState(undone) : null,
      redo: future.length > 0 ? () => setState(redone) : null,
      save: (name) => {
        window.rulesCalls.push(`save ${name}`);
        const answer = { id: pack.id, version: versions.length, meanwhile: [] };
        setState((before) => withSaved(before, pack, answer, { name, time: '2026-06-30T10:00:00.000Z' }));
      },
      openEditor: () => window.rulesCalls.push('openEditor'),
    };
  }, [state, builtIn]);
}

export function versionOf(pack: RulePack, changes: Partial<PackVersion> = {}): PackVersion {
  return { id: pack.id, version: 0, time: '', name: '', json: JSON.stringify(pack), ...changes };
}
