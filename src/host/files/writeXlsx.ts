/**
 * Writes a spreadsheet as a workbook that Excel and LibreOffice open.
 *
 * The streaming writer of exceljs takes half the time of the plain one on the size of a real shop (22,000 × 7 and
 * 4,400 × 12 with notes: 0.85 s against 1.7 s) and carries notes and colour rules as well. 2026-11-22.
 */
import ExcelJS, { type Row, type Style } from 'exceljs';
import { rectA1 } from '../a1';
import type { CellLayers, CellValue, SheetBackend, SheetInfo } from '../sheetBackend';
import { toArgb } from './xlsxColors';
import { toXlsxFormula } from './xlsxFormula';
import { toConditionalFormatting } from './xlsxRules';
import { xlsxSheetNames } from './xlsxSheetNames';

/** Writes all sheets to `path` and shows the sheet named `shown` when the file is opened. */
export async function writeXlsx(backend: SheetBackend, path: string, shown: string): Promise<void> {
  const sheets = backend.sheets();
  const names = xlsxSheetNames(sheets.map(({ name }) => name));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const activeTab = sheets.findIndex(({ name }) => name === shown);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  sheets.forEach((sheet, index) => {
    writeSheet(workbook, backend, { sheet, name: names[index] ?? sheet.name });
  });
  await workbook.commit();
}

function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  backend: SheetBackend,
  { sheet, name }: { readonly sheet: SheetInfo; readonly name: string },
): void {
  const { id, hidden, frozenRows, frozenColumns } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const worksheet = workbook.addWorksheet(name, {
    state: hidden ? 'hidden' : 'visible',
    views: isFrozen ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }] : [],
  });
  const cells = readLayers(backend, sheet);
  worksheet.columns = Array.from({ length: cells.columns }, (_, column) => ({
    width: (backend.columnWidth(id, column) - 5) / 7,
  }));
  for (let row = 0; row < cells.rows; row++) writeRow(worksheet.getRow(row + 1), row, cells);
  const formattings = toConditionalFormatting(backend.colorRules(id));
  for (const formatting of formattings) worksheet.addConditionalFormatting(formatting);
  const filter = backend.filter(id);
  if (filter) worksheet.autoFilter = rectA1(filter);
  worksheet.commit();
}

type Layers = { readonly [L in keyof CellLayers]: readonly (readonly CellLayers[L][])[] };

interface SheetCells extends Layers {
  readonly rows: number;
  readonly columns: number;
}

/** All layers of the part of the grid that is not plain: colours and notes may reach beyond the values. */
function readLayers(backend: SheetBackend, { id, ...grid }: SheetInfo): SheetCells {
  const whole = { row: 0, column: 0, rows: grid.rows, columns: grid.columns };
  const used = backend.usedSize(id);
  const background = trimmedSize(backend.read(id, 'background', whole), '#ffffff');
  const note = trimmedSize(backend.read(id, 'note', whole), '');
  const rows = Math.max(used.rows, background.rows, note.rows);
  const columns = Math.max(used.columns, background.columns, note.columns);
  const rect = { row: 0, column: 0, rows, columns };
  const read = <L extends keyof CellLayers>(layer: L) => backend.read(id, layer, rect);
  return {
    rows,
    columns,
    value: read('value'),
    formula: read('formula'),
    result: read('result'),
    numberFormat: read('numberFormat'),
    background: read('background'),
    fontColor: read('fontColor'),
    fontWeight: read('fontWeight'),
    note: read('note'),
  };
}

function trimmedSize(cells: readonly (readonly string[])[], blank: string) {
  let [rows, columns] = [0, 0];
  cells.forEach((line, row) => {
    let end = line.length;
    while (end > columns && line[end - 1] === blank) end--;
    columns = Math.max(columns, end);
    if (end > 0 && line.some((cell) => cell !== blank)) rows = row + 1;
  });
  return { rows, columns };
}

function writeRow(row: Row, index: number, cells: SheetCells): void {
  let hasValue = false;
  let hasAny = false;
  for (let column = 0; column < cells.columns; column++) {
    const style = styleAt(cells, index, column);
    const value = contentAt(cells, index, column);
    const note = cells.note[index]?.[column];
    if (value === null && !note && style === PLAIN) continue;
    const cell = row.getCell(column + 1);
    if (value !== null) cell.value = value;
    if (style !== PLAIN) cell.style = style;
    else if (value === null) cell.style = NOTE_ONLY;
    if (note) cell.note = note;
    hasAny = true;
    hasValue ||= value !== null;
  }
  // The writer drops a row without values, and its colours with it, unless the row has a height.
  if (hasAny && !hasValue) row.height = 15;
  row.commit();
}

function contentAt(cells: SheetCells, row: number, column: number): ExcelJS.CellValue {
  const formula = cells.formula[row]?.[column];
  const result: CellValue = cells.result[row]?.[column] ?? null;
  if (!formula) return cells.value[row]?.[column] ?? result;
  return { formula: toXlsxFormula(formula), ...(result !== null && { result }) } as ExcelJS.CellFormulaValue;
}

const PLAIN: Partial<Style> = {};
/** What a cell looks like anyway: a cell without value and style is not written, and its note finds no cell to stand on. */
const NOTE_ONLY: Partial<Style> = { alignment: { vertical: 'bottom' } };
/** One object per look: the writer recognises a style by its identity, which is most of its speed. */
const styles = new Map<string, Partial<Style>>();

function styleAt(cells: SheetCells, row: number, column: number): Partial<Style> {
  const numFmt = cells.numberFormat[row]?.[column] ?? 'General';
  const background = cells.background[row]?.[column] ?? '#ffffff';
  const color = cells.fontColor[row]?.[column] ?? '#000000';
  const bold = cells.fontWeight[row]?.[column] === 'bold';
  const isPlainFont = color === '#000000' && !bold;
  if (numFmt === 'General' && background === '#ffffff' && isPlainFont) return PLAIN;
  const key = `${background}${color}${bold}${numFmt}`;
  const known = styles.get(key);
  if (known) return known;
  const style: Partial<Style> = {
    ...(numFmt !== 'General' && { numFmt }),
    ...(background !== '#ffffff' && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } },
    }),
    ...(!isPlainFont && {
      font: { name: 'Calibri', size: 11, family: 2, bold, color: { argb: toArgb(color) } },
    }),
  };
  styles.set(key, style);
  return style;
}
