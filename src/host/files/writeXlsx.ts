/**
 * Writes a spreadsheet as a workbook that Excel and LibreOffice open.
 *
 * 2026-11-22: the streaming writer of exceljs takes half the time of the plain one on the size of a real shop (22,000 × 7
 * and 4,400 × 12 with notes: 0.85 s against 1.7 s) and carries notes and colour rules as well.
 */
import ExcelJS, { type Row, type Worksheet } from 'exceljs';
import { rectA1 } from '../a1';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { readSheetCells, type SheetCells, shownValue } from './sheetCells';
import { EXTRAS_SHEET, LONGEST_TEXT, type LongText, packExtras } from './xlsxExtras';
import { toXlsxFormula } from './xlsxFormula';
import { toConditionalFormatting } from './xlsxRules';
import { xlsxSheetNames } from './xlsxSheetNames';
import { createStyleReader, NOTE_ONLY, PLAIN } from './xlsxStyles';

interface SheetTarget {
  readonly worksheet: Worksheet;
  readonly cells: SheetCells;
  readonly styleAt: ReturnType<typeof createStyleReader>;
}

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
    const worksheet = workbook.addWorksheet(names[index] ?? sheet.name, sheetOptions(sheet));
    const cells = readSheetCells(backend, sheet);
    writeSheet({ worksheet, cells, styleAt }, backend, sheet);
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

function sheetOptions({
  hidden,
  frozenRows,
  frozenColumns,
}: SheetInfo): Partial<ExcelJS.AddWorksheetOptions> {
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    state: hidden ? 'hidden' : 'visible',
    views: isFrozen ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }] : [],
  };
}

function writeSheet(target: SheetTarget, backend: SheetBackend, { id }: SheetInfo): void {
  const { worksheet, cells } = target;
  worksheet.columns = Array.from({ length: cells.columns }, (_, column) => ({
    width: (backend.columnWidth(id, column) - 5) / 7,
  }));
  for (let row = 0; row < cells.rows; row++) writeRow(worksheet.getRow(row + 1), row, target);
  const formattings = toConditionalFormatting(backend.colorRules(id));
  for (const formatting of formattings) worksheet.addConditionalFormatting(formatting);
  const filter = backend.filter(id);
  if (filter) worksheet.autoFilter = rectA1(filter);
  worksheet.commit();
}

function writeRow(row: Row, index: number, { cells, styleAt }: SheetTarget): void {
  for (let column = 0; column < cells.columns; column++) {
    const style = styleAt(cells, index, column);
    const content = contentAt(cells, index, column);
    const note = cells.note[index]?.[column];
    if (content === null && !note && style === PLAIN) continue;
    const cell = row.getCell(column + 1);
    cell.value = content;
    if (note) cell.note = note;
    if (style !== PLAIN) cell.style = style;
    else if (content === null) cell.style = NOTE_ONLY;
  }
  // The writer drops a row without values, and its colours with it, unless the row has a height.
  if (row.cellCount > 0 && !row.hasValues) row.height = 15;
  row.commit();
}

function contentAt(cells: SheetCells, row: number, column: number): ExcelJS.CellValue {
  const shown = shownValue(cells, row, column);
  const formula = cells.formula[row]?.[column];
  if (formula) {
    const content: ExcelJS.CellFormulaValue = { formula: toXlsxFormula(formula) };
    return shown === null ? content : { ...content, result: shown };
  }
  return typeof shown === 'string' ? shown.slice(0, LONGEST_TEXT) : shown;
}

function findLongTexts(cells: SheetCells, sheet: number): LongText[] {
  return cells.value.flatMap((line, row) =>
    line.flatMap((text, column) =>
      typeof text === 'string' && text.length > LONGEST_TEXT ? [{ sheet, row, column, text }] : [],
    ),
  );
}
