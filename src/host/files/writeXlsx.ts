/**
 * Writes a spreadsheet as a workbook that Excel and LibreOffice open.
 *
 * 2026-11-22: the streaming writer of exceljs takes half the time of the plain one on the size of a real shop (22,000 × 7
 * and 4,400 × 12 with notes: 0.85 s against 1.7 s) and carries notes and colour rules as well.
 */
import ExcelJS from 'exceljs';
import type { SheetBackend } from '../sheetBackend';
import { readSheetCells } from './sheetCells';
import { worksheetOptions, writeXlsxSheet } from './writeXlsxSheet';
import { EXTRAS_SHEET, findLongTexts, packExtras } from './xlsxExtras';
import { xlsxSheetNames } from './xlsxSheetNames';
import { createStyleReader } from './xlsxStyles';

/** Writes all sheets to `path` and shows the sheet named `shown` when the file is opened. */
export async function writeXlsx(backend: SheetBackend, path: string, shown: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheets = backend.sheets();
  const activeTab = sheets.findIndex(({ name }) => name === shown);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  const [, ...names] = xlsxSheetNames([EXTRAS_SHEET, ...sheets.map(({ name }) => name)]);
  const styleAt = createStyleReader();
  const longTexts = sheets.flatMap((sheet, index) => {
    const worksheet = workbook.addWorksheet(names[index] ?? sheet.name, worksheetOptions(sheet));
    const cells = readSheetCells(backend, sheet);
    writeXlsxSheet({ worksheet, cells, styleAt }, backend, sheet);
    worksheet.commit();
    return findLongTexts(cells, index);
  });
  const extras = packExtras(backend, longTexts);
  if (extras.length > 0) {
    const worksheet = workbook.addWorksheet(EXTRAS_SHEET, { state: 'veryHidden' });
    for (const part of extras) worksheet.addRow([part]).commit();
    worksheet.commit();
  }
  await workbook.commit();
}
