/** What the add-on's services keep with a spreadsheet, as plain data and back; caches may go at any time. */
import { createHostState, type HostState, type TriggerEntry } from '../../services/platform';

const SCOPES = ['document', 'script', 'user'] as const;

export interface KeptState {
  readonly properties: Readonly<Record<(typeof SCOPES)[number], Readonly<Record<string, string>>>>;
  readonly triggers: readonly TriggerEntry[];
}

export function keepState({ properties, triggers }: HostState): KeptState {
  const { document, script, user } = properties;
  return {
    properties: {
      document: Object.fromEntries(document.entries()),
      script: Object.fromEntries(script.entries()),
      user: Object.fromEntries(user.entries()),
    },
    triggers: Array.from(triggers.entries(), ([, trigger]) => trigger),
  };
}

export function restoreState({ properties, triggers }: KeptState): HostState {
  const state = createHostState();
  for (const scope of SCOPES) {
    for (const [name, text] of Object.entries(properties[scope])) state.properties[scope].set(name, text);
  }
  for (const trigger of triggers) state.triggers.set(trigger.id, trigger);
  return state;
}

export function isKeptState(value: unknown): value is KeptState {
  if (!isRecord(value) || !isRecord(value.properties) || !Array.isArray(value.triggers)) return false;
  const { properties, triggers } = value;
  return SCOPES.every((scope) => hasTexts(properties[scope])) && triggers.every(isTrigger);
}

function isTrigger(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, functionName, schedule } = value;
  return typeof id === 'string' && typeof functionName === 'string' && isRecord(schedule);
}

function hasTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
