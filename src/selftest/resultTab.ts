/** The tab in which a run says what it saw, made anew by each run. */
import { outOfTime, type Row } from './runProbes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const tabName = 'Fenlei self-test';

export const header = ['no', 'assumption', 'how tested', 'expected', 'observed', 'same', 'note'] as const;

const widths = [40, 330, 330, 260, 260, 60, 300];

/** What a run that came to no end of its own had seen, by assumption; nothing where the last run was whole. */
export function readUnfinished(spreadsheet: Spreadsheet): ReadonlyMap<string, Omit<Row, 'probe'>> {
  const rows = spreadsheet
    .getSheetByName(tabName)
    ?.getDataRange()
    .getValues()
    .map((row) => row.map(String));
  const isUnfinished = rows?.some(([, , , , , , note]) => note === outOfTime) ?? false;
  const seen = (isUnfinished ? (rows ?? []) : []).flatMap(
    ([, assumption = '', , , observed = '', same, note = '']) =>
      same === 'yes' || same === 'no' ? [[assumption, { observed, same, note }] as const] : [],
  );
  return new Map(seen);
}

export function writeTab(spreadsheet: Spreadsheet, rows: readonly Row[]): void {
  const cells = toCells(rows);
  const old = spreadsheet.getSheetByName(tabName);
  // First the new one, since the old one may be the only sheet.
  const tab = spreadsheet.insertSheet();
  if (old) spreadsheet.deleteSheet(old);
  tab.setName(tabName);
  const range = tab.getRange(1, 1, cells.length, header.length);
  // Text as it is: nothing observed may turn into a number or a formula once more.
  range.setNumberFormat('@').setValues(cells);
  range.setBackgrounds(cells.map(([, , , , , same]) => header.map(() => colourOf(same))));
  tab.getRange(1, 1, 1, header.length).setFontWeight('bold');
  tab.setFrozenRows(1);
  widths.forEach((width, index) => {
    tab.setColumnWidth(index + 1, width);
  });
}

function toCells(rows: readonly Row[]): string[][] {
  const body = rows.map(({ probe, observed, same, note }, index) => [
    String(index + 1),
    probe.assumption,
    probe.how,
    probe.expected,
    observed,
    same,
    note,
  ]);
  return [[...header], ...body];
}

function colourOf(same: string | undefined): string {
  return same === 'no' ? '#fce8e6' : '#ffffff';
}
