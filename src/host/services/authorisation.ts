/** What each authorisation mode allows (APPS_SCRIPT.md §6). */
import { CALL_CATALOG, type ServiceClass } from './callCatalog';
import { SAYS } from './platformError';
import type { Member } from './signature';

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const SPREADSHEET_SCOPES =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';
export const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** In NONE only these work, besides enums: enough to fill the menu. */
const ALLOWED_IN_NONE: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'Session.getActiveUserLocale',
  'ScriptApp.getAuthorizationInfo',
]);
const CLASSES_IN_NONE: ReadonlySet<ServiceClass> = new Set([
  'Menu',
  'Logger',
  'Utilities',
  'AuthorizationInfo',
] as const);

/** Triggers belong to the user who made them, so they need FULL. */
const OF_THE_USER: ReadonlySet<string> = new Set([
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.deleteTrigger',
]);

export interface AskedMember {
  readonly service: ServiceClass;
  readonly key: string;
  readonly member: Member;
}

/** Why the mode forbids the call, in the platform's words; `null` where it may happen. */
export function forbiddenText(mode: AuthModeName, { service, key, member }: AskedMember): string | null {
  if (member.isProperty || mode === 'FULL') return null;
  const name = `${service}.${key}`;
  if (OF_THE_USER.has(name)) return SAYS.insufficient(name, TRIGGER_SCOPE);
  switch (mode) {
    case 'NONE':
      if (ALLOWED_IN_NONE.has(name) || CLASSES_IN_NONE.has(service)) return null;
      return isOfDocument(service) ? SAYS.insufficient(name, SPREADSHEET_SCOPES) : SAYS.forbidden(name);
    case 'LIMITED':
      return service === 'Ui' && member.kind === 'write' ? SAYS.insufficient(name, UI_SCOPE) : null;
    case 'CUSTOM_FUNCTION':
      if (name === 'SpreadsheetApp.getUi') return SAYS.noUi;
      return isOfDocument(service) && member.kind === 'write' ? SAYS.forbidden(key) : null;
  }
}

function isOfDocument(service: ServiceClass): boolean {
  return CALL_CATALOG[service].path.startsWith('SpreadsheetApp');
}
