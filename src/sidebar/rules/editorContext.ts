/** What every control inside the editor of conditions needs to know. */
import { createContext, useContext } from 'react';
import type { FactUse, RulePack } from '../../core/rules/pack';

export interface EditorSetting {
  readonly pack: RulePack;
  /** Facts that can be asked about, by name. */
  readonly uses: ReadonlyMap<string, FactUse>;
  /** An ISO date, the first to stand in a new date. */
  readonly today: string;
  /** How many customers fit each part of the query, by its id; empty before the sheets are read. */
  readonly counts: ReadonlyMap<string, number | null>;
}

const EditorSettings = createContext<EditorSetting | null>(null);

export const EditorSettingProvider = EditorSettings.Provider;

export function useEditorSetting(): EditorSetting {
  const setting = useContext(EditorSettings);
  if (!setting) throw new Error('useEditorSetting() needs a ConditionEditor around it');
  return setting;
}
