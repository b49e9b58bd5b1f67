/**
 * Which permissions a script needs, from the services and methods that it names. The sources are the sections
 * "Authorization" of Google's reference pages (developers.google.com/apps-script/reference) and the guide "Scopes for
 * editor add-ons".
 */
import type { NamedServices } from './namedServices';

const auth = 'https://www.googleapis.com/auth/';

/** By service; `null` needs none. What is not here has no place in Fenlei. */
const ofService: Readonly<Record<string, string | null>> = {
  // Class SpreadsheetApp and those below it: currentonly suffices for the file that is open.
  SpreadsheetApp: `${auth}spreadsheets.currentonly`,
  CacheService: null,
  HtmlService: null,
  LockService: null,
  Logger: null,
  PropertiesService: null,
  Utilities: null,
  // Only `getActiveUserLocale`: the others are below.
  Session: null,
};

/** By member, where it needs more than its service. */
const ofMember: Readonly<Record<string, string>> = {
  'SpreadsheetApp.create': `${auth}spreadsheets`,
  'SpreadsheetApp.open': `${auth}spreadsheets`,
  'SpreadsheetApp.openById': `${auth}spreadsheets`,
  'SpreadsheetApp.openByUrl': `${auth}spreadsheets`,
  'Session.getActiveUser': `${auth}userinfo.email`,
  'Session.getEffectiveUser': `${auth}userinfo.email`,
};

/** Class Ui: its pages are the add-on's own. */
const ofUi: Readonly<Record<string, string>> = {
  showSidebar: `${auth}script.container.ui`,
  showModalDialog: `${auth}script.container.ui`,
  showModelessDialog: `${auth}script.container.ui`,
};

export interface NeededScopes {
  readonly scopes: readonly string[];
  /** One sentence for each service that Fenlei has no business with. */
  readonly faults: readonly string[];
}

export function neededScopes({ members, called, handedOn }: NamedServices): NeededScopes {
  const scopes = members.map((member) => ofMember[member] ?? ofService[serviceOf(member)] ?? null);
  const ofPages = Object.entries(ofUi).map(([method, scope]) => (called.has(method) ? scope : null));
  const needed = [...scopes, ...ofPages].filter((scope) => scope !== null);
  return {
    scopes: [...new Set(needed)],
    faults: [
      ...members
        .filter((member) => !Object.hasOwn(ofService, serviceOf(member)))
        .map((member) => `dist/Code.js names ${member}, for which no permission is listed.`),
      ...handedOn.map((name) => `dist/Code.js hands on ${name} whole, so its calls cannot be told.`),
    ],
  };
}

function serviceOf(member: string): string {
  return member.slice(0, member.indexOf('.'));
}
