/** The spreadsheet as the stage of the probes: scratch sheets come and go, and the document ends as it was. */
import type { Bench } from './probe';
import type { Stage } from './runProbes';
import type { Setting } from './settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const scratch = 'Fenlei self-test scratch';
/** Names and keys that probes leave in places which do not go with their sheet begin so. */
export const mark = 'FENLEI_SELFTEST_';
/** Google ends a run after six minutes. */
const latest = 300_000;
/** A custom function may take thirty seconds, and Sheets may begin late. */
const patience = 45;

export interface OpenStage extends Omit<Stage, 'keep'> {
  /** Removes what is left over and gives the document its own locale and time zone again. */
  close(): void;
}

export function openStage(spreadsheet: Spreadsheet): OpenStage {
  const start = Date.now();
  const own = settingOf(spreadsheet);
  const shared: Bench['shared'] = (name, prepare) => {
    const full = `${scratch} ${name}`;
    const known = spreadsheet.getSheetByName(full);
    if (known) return known;
    const sheet = spreadsheet.insertSheet(full);
    prepare(sheet);
    return sheet;
  };
  let count = 0;
  sweep(spreadsheet);
  return {
    enter: (setting) => enter(spreadsheet, setting),
    open: () => openBench(spreadsheet, `${scratch} ${++count}`, shared),
    isLate: () => Date.now() - start > latest,
    close: () => {
      sweep(spreadsheet);
      enter(spreadsheet, own);
    },
  };
}

function settingOf(spreadsheet: Spreadsheet): Setting {
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
}

function enter(spreadsheet: Spreadsheet, wanted: Setting): boolean {
  const now = settingOf(spreadsheet);
  try {
    if (now.locale !== wanted.locale) spreadsheet.setSpreadsheetLocale(wanted.locale);
    if (now.timeZone !== wanted.timeZone) spreadsheet.setSpreadsheetTimeZone(wanted.timeZone);
    SpreadsheetApp.flush();
    return true;
  } catch {
    // The local host keeps its setting; its tests open a document in each.
    return false;
  }
}

function openBench(
  spreadsheet: Spreadsheet,
  name: string,
  shared: Bench['shared'],
): ReturnType<Stage['open']> {
  const notes: string[] = [];
  let own: Sheet | null = null;
  const sheet = (): Sheet => {
    own = own ?? spreadsheet.insertSheet(name);
    return own;
  };
  const note = (text: string): void => void notes.push(text);
  const bench: Bench = {
    spreadsheet,
    sheet,
    shared,
    range: (a1) => sheet().getRange(a1),
    settled,
    note,
    time: (label, work) => {
      const start = Date.now();
      const answer = work();
      SpreadsheetApp.flush();
      note(`${label}: ${Date.now() - start} ms`);
      return answer;
    },
  };
  // By its own object, since a probe may have renamed it.
  return { bench, notes, close: () => own && spreadsheet.deleteSheet(own) };
}

/** "Loading..." is written in the language of the user; what is common to all is its end. */
function settled(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  for (let second = 0; second < patience; second++) {
    SpreadsheetApp.flush();
    const isLoading = range
      .getDisplayValues()
      .some((line) => line.some((text) => /(?:\.\.\.|…)$/.test(text)));
    if (!isLoading) break;
    Utilities.sleep(1000);
  }
  return range.getValues();
}

function sweep(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets())
    if (sheet.getName().startsWith(scratch)) spreadsheet.deleteSheet(sheet);
  for (const named of spreadsheet.getNamedRanges()) if (named.getName().startsWith(mark)) named.remove();
  for (const entry of spreadsheet.getDeveloperMetadata())
    if (entry.getKey()?.startsWith(mark)) entry.remove();
  const properties = PropertiesService.getDocumentProperties();
  for (const key of properties?.getKeys() ?? []) if (key.startsWith(mark)) properties?.deleteProperty(key);
}
