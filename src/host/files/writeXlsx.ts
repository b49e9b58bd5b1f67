/** Writes a spreadsheet as a workbook that Excel and LibreOffice open. */
import ExcelJS from 'exceljs';
import type { SheetBackend } from '../sheetBackend';
import { readSheetCells } from './sheetCells';
import { workbookBytes } from './workbookBytes';
import { worksheetOptions, writeXlsxSheet } from './writeXlsxSheet';
import { EXTRAS_SHEET, findExtras, packExtras } from './xlsxExtras';
import { xlsxSheetNames } from './xlsxSheetNames';
import { createStyleReader } from './xlsxStyles';

/** The bytes of an .xlsx file with all sheets, which shows the sheet named `shown` when it is opened. */
export async function writeXlsx(backend: SheetBackend, shown: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheets = backend.sheets();
  const activeTab = sheets.findIndex(({ name }) => name === shown);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  const [, ...names] = xlsxSheetNames([EXTRAS_SHEET, ...sheets.map(({ name }) => name)]);
  const styleAt = createStyleReader();
  const found = sheets.map((sheet, index) => {
    const worksheet = workbook.addWorksheet(names[index] ?? sheet.name, worksheetOptions(sheet));
    const cells = readSheetCells(backend, sheet);
    writeXlsxSheet({ worksheet, cells, styleAt }, backend, sheet);
    return findExtras(cells, index);
  });
  const extras = packExtras(backend, found);
  if (extras.length > 0) {
    const worksheet = workbook.addWorksheet(EXTRAS_SHEET, { state: 'veryHidden' });
    for (const part of extras) worksheet.addRow([part]);
  }
  return workbookBytes(workbook);
}
