/** The tab of the report on data quality: Fenlei's own, made anew by each check. */

import { toRegional } from '../../core/facts/regional';
import { words } from '../../core/i18n/words';
import { cellLink, type QualityRow } from '../../core/quality/qualityReport';
import { changeReportMark, keepInFile, type MarkedReport, type Marks, markReport, readMarks } from './marks';
import { hasForeignCells } from './readSheet';
import { freeName, type OpenSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columns = ['kind', 'sheet', 'cell', 'found', 'expected', 'advice'] as const;
const headers = {
  kind: words.qualityKind,
  sheet: words.qualitySheet,
  cell: words.qualityCell,
  found: words.qualityFound,
  expected: words.qualityExpected,
  advice: words.qualityAdvice,
} as const;
const widths = [210, 110, 70, 150, 400, 540] as const;
const linkColumn = columns.indexOf('cell');

/**
 * Writes the rows and answers the tab's name. A report into which a user wrote is left to the user, and a new tab made:
 * what was written is told by its print, which the mark gets last, so that a report that stopped halfway is taken again.
 */
export function writeReportTab(open: OpenSpreadsheet, rows: readonly QualityRow[], source: number): string {
  const { spreadsheet, language, locale } = open;
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const { sheet, metadata } = openReport(open, source);
  const missing = rows.length + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRangeList(['A:B', 'D:F']).setNumberFormat('@');
  const header = columns.map((column) => headers[column][language]);
  const separator = toRegional(locale).decimalMark === ',' ? ';' : ',';
  const links = rows.map(({ sheet: name, cell }) => {
    const id = ids.get(name);
    return [id === undefined || cell === '' ? '' : cellLink(id, cell, separator)];
  });
  const texts = [header, ...rows.map((row) => columns.map((column) => row[column]))];
  const last = columns.length - linkColumn - 1;
  sheet.getRange(1, 1, texts.length, linkColumn).setValues(texts.map((row) => row.slice(0, linkColumn)));
  sheet.getRange(1, linkColumn + 2, texts.length, last).setValues(texts.map((row) => row.slice(-last)));
  sheet.getRange(1, linkColumn + 1).setValue(header[linkColumn] ?? '');
  if (links.length > 0) sheet.getRange(2, linkColumn + 1, links.length, 1).setFormulas(links);
  sheet.setFrozenRows(1);
  widths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  // Reading forces the writes out: only what stands in the tab may be called written.
  changeReportMark({ metadata }, { source, print: printOf(sheet) });
  spreadsheet.setActiveSheet(sheet);
  return sheet.getName();
}

function openReport(open: OpenSpreadsheet, source: number): MarkedReport {
  const { spreadsheet, language } = open;
  const { report } = open.marks;
  if (report && isUntouched(report)) {
    changeReportMark(report, { source, print: '' });
    report.sheet.clear();
    return report;
  }
  report?.metadata.remove();
  dropUnfinishedReport(open);
  const name = freeName(spreadsheet, words.qualityTab[language]);
  keepInFile(spreadsheet, open.marks, { is: 'makingReport', makingReport: { name, source } });
  markReport(spreadsheet.insertSheet(name), { source, print: '' });
  const marks = readMarks(spreadsheet);
  keepInFile(spreadsheet, marks, { is: 'makingReport', makingReport: null });
  if (!marks.report) throw new Error('The mark of the report cannot be found');
  return marks.report;
}

/** Takes away a tab that was being made for a report when something failed: it has no mark yet, and nothing in it. */
export function dropUnfinishedReport({
  spreadsheet,
  marks,
}: Pick<OpenSpreadsheet, 'spreadsheet' | 'marks'>): void {
  const { makingReport, report } = marks;
  const sheet = makingReport && spreadsheet.getSheetByName(makingReport.name);
  const isMarked = sheet?.getSheetId() === report?.sheet.getSheetId();
  if (sheet && !isMarked && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
}

/** Takes the report away; false where it must stay, since a user wrote into it or it is the last tab of the file. */
export function removeReport(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, marks: Marks): boolean {
  const { report, store } = marks;
  if (!report) return true;
  const others = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const isOnly = others.every((id) => id === report.sheet.getSheetId() || id === store?.getSheetId());
  if (isOnly || !isUntouched(report)) return false;
  spreadsheet.deleteSheet(report.sheet);
  return true;
}

/** Whether all that stands in the report is what Fenlei wrote. */
function isUntouched({ sheet, print }: MarkedReport): boolean {
  if (print === '') return true;
  const owned = columns.map((column, index) => ({ mark: { column }, column: index + 1 }));
  // The texts last: what somebody types while the rest is read must count.
  return !hasForeignCells(sheet, [], owned) && printOf(sheet) === print;
}

/** All texts of the tab in short, without the links. FNV-1a, 32 bits. */
function printOf(sheet: Sheet): string {
  const rows = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getDisplayValues();
  let hash = 2_166_136_261;
  for (const row of rows) {
    const text = JSON.stringify(row.filter((_, column) => column !== linkColumn));
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  }
  return `${rows.length} ${(hash >>> 0).toString(36)}`;
}
