/** Where the run takes place; other answers here explain differences elsewhere. */
import type { Probe } from '../probe';

export const environmentProbes: readonly Probe[] = [
  {
    id: 'environment.language',
    assumption: 'The user reads English: error texts come in the language of the user.',
    how: 'Session.getActiveUserLocale()',
    source: '§13, §9 [doc]',
    host: 'src/host/services/session.ts',
    expected: '"en"',
    observe: () => Session.getActiveUserLocale(),
  },
  {
    id: 'environment.us',
    assumption: 'Locale and time zone of the document read back as they were set.',
    how: 'setSpreadsheetLocale, setSpreadsheetTimeZone, then both getters',
    source: '§13 [doc]',
    host: 'src/host/services/spreadsheet.ts',
    expected: '["en_US","America/New_York"]',
    observe: ({ spreadsheet }) => [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()],
  },
  {
    id: 'environment.ui',
    assumption: 'A run from the script editor of an open spreadsheet has a user interface.',
    how: 'SpreadsheetApp.getUi()',
    source: '§9, §11 [doc]',
    host: 'src/host/services/spreadsheetApp.ts',
    expected: '"a Ui"',
    observe: () => (SpreadsheetApp.getUi() ? 'a Ui' : 'none'),
  },
  {
    id: 'environment.authorised',
    assumption: 'A run from the script editor is authorised for all that its manifest asks.',
    how: 'ScriptApp.getAuthorizationInfo(FULL).getAuthorizationStatus()',
    source: '§6 [doc]',
    host: 'src/host/services/scriptApp.ts',
    expected: '"NOT_REQUIRED"',
    observe: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
  },
  {
    id: 'environment.scriptZone',
    assumption: 'Dates inside the script follow the time zone that Session names.',
    how: 'new Date(2024, 6, 1, 12) through Utilities.formatDate in Session.getScriptTimeZone()',
    source: '§8 [doc]',
    host: 'src/host/services/session.ts',
    expected: '"2024-07-01 12:00"',
    observe: ({ note }) => {
      note(`The script's zone is ${Session.getScriptTimeZone()}.`);
      return Utilities.formatDate(new Date(2024, 6, 1, 12), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
    },
  },
  {
    id: 'environment.sleep',
    assumption: 'Utilities.sleep lets the clock pass.',
    how: 'Date.now() before and after Utilities.sleep(60)',
    source: '§2 [doc]',
    host: 'src/host/services/utilities.ts',
    expected: 'true',
    observe: () => {
      const start = Date.now();
      Utilities.sleep(60);
      return Date.now() - start >= 60;
    },
  },
];
