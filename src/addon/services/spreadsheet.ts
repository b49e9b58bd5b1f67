/** The open spreadsheet: its handle, its settings of place, and what Fenlei has marked in it. */
import { type Locale, toLocale } from '../../core/i18n/text';
import { calendarDays } from './calendarDays';
import { type Marks, readMarks } from './marks';

export interface OpenSpreadsheet {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The user's language; figures follow the spreadsheet's own locale. */
  readonly language: Locale;
  readonly locale: string;
  readonly timeZone: string;
  readonly toDay: (date: Date) => number;
  readonly marks: Marks;
  /** When the work on it began, in milliseconds since 1970: Google ends a script some minutes later. */
  readonly since: number;
}

export function openSpreadsheet(): OpenSpreadsheet {
  const since = Date.now();
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return {
    since,
    spreadsheet,
    language: userLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone,
    toDay: calendarDays(timeZone),
    marks: readMarks(spreadsheet),
  };
}

/** False in a script of its own: the types say that there always is a spreadsheet. */
export function hasSpreadsheet(): boolean {
  const spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActive();
  return spreadsheet !== null;
}

/** Allowed in every authorisation mode. */
export function userLanguage(): Locale {
  return toLocale(Session.getActiveUserLocale());
}

/** The calendar days of the open spreadsheet, for custom functions: they may read its time zone, and nothing else. */
export function spreadsheetDays(): (date: Date) => number {
  return calendarDays(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
}

export function sheetById(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: number,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
}

export function activateSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: number): void {
  const sheet = sheetById(spreadsheet, id);
  if (sheet) spreadsheet.setActiveSheet(sheet);
}

/** Cells of all sheets, the empty ones too: what Google counts. */
export function gridCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

/** The name, or the first of "name 2", "name 3", … that no tab has yet. */
export function freeName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  number = 1,
): string {
  const wanted = number === 1 ? name : `${name} ${number}`;
  return spreadsheet.getSheetByName(wanted) ? freeName(spreadsheet, name, number + 1) : wanted;
}
