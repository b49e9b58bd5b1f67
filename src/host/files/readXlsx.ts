/** Opens a workbook as a spreadsheet in memory. */
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { parseA1, referenceRect } from '../a1';
import { createMemoryBackend } from '../memory/memoryBackend';
import { wallToSerial } from '../services/timeZone';
import type { CellLayer, CellLayers, CellValue, SheetBackend, SheetId } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import type { FileOptions } from './fileOptions';
import { gridSize } from './fileOptions';
import { type ColorReader, createColorReader } from './xlsxColors';
import { fromXlsxFormula } from './xlsxFormula';
import { fromConditionalFormatting } from './xlsxRules';

/**
 * The sheets of a workbook: values, dates as serial numbers under their formats, formulas with what they last showed,
 * fills, font colours and weights, notes, widths, frozen panes, filters, colour rules, hidden sheets. Rich text and
 * links give their text, errors their sign (`#N/A`), merged cells their first cell.
 */
export async function readXlsx(bytes: Uint8Array, options: FileOptions): Promise<SheetBackend> {
  const workbook = await load(bytes, options.path);
  const sheets = workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    ...gridSize(extent(sheet), options),
  }));
  const backend = createMemoryBackend({ ...options, sheets });
  const toColor = createColorReader(workbook);
  backend.sheets().forEach(({ id }, index) => {
    const sheet = workbook.worksheets[index];
    if (!sheet) return;
    readCells(sheet, { backend, id, toColor });
    readSheet(sheet, { backend, id, toColor });
  });
  return backend;
}

interface Target {
  readonly backend: SheetBackend;
  readonly id: SheetId;
  readonly toColor: ColorReader;
}

async function load(bytes: Uint8Array, path: string): Promise<ExcelJS.Workbook> {
  // Only the container of .xls and of encrypted workbooks starts like this.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new CliProblem('lockedWorkbook', { path });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw new CliProblem('damagedWorkbook', { path });
  }
  if (workbook.worksheets.every((sheet) => sheet.actualRowCount === 0))
    throw new CliProblem(workbook.worksheets.length === 0 ? 'damagedWorkbook' : 'emptyFile', { path });
  return workbook;
}

/** Up to the last cell with content: programs often keep a format down to row 1,048,576. */
function extent(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  sheet.eachRow((row, number) => {
    rows = number;
    row.eachCell((_cell, column) => {
      columns = Math.max(columns, column);
    });
  });
  return { rows, columns };
}

function readCells(sheet: Worksheet, { backend, id, toColor }: Target): void {
  const grid = backend.sheets().find((info) => info.id === id);
  const rows = Math.min(sheet.rowCount, grid?.rows ?? 0);
  const columns = Math.min(sheet.columnCount, grid?.columns ?? 0);
  if (rows === 0 || columns === 0) return;
  const rect = { row: 0, column: 0, rows, columns };
  const layers = new Map<CellLayer, unknown[][]>();

  const put = <L extends CellLayer>(layer: L, cell: Cell, content: CellLayers[L]) => {
    const matrix = layers.get(layer) ?? backend.read(id, layer, rect);
    layers.set(layer, matrix);
    const line = matrix[Number(cell.row) - 1];
    if (line) line[Number(cell.col) - 1] = content;
  };
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => visit(cell)),
  );

  function visit(cell: Cell): void {
    if (Number(cell.row) > rows || Number(cell.col) > columns) return;
    if (cell.type === ExcelJS.ValueType.Formula) {
      put('formula', cell, fromXlsxFormula(cell.formula));
      const result = toCellValue(cell.result);
      if (result !== null) put('result', cell, result);
    } else if (cell.type !== ExcelJS.ValueType.Merge) {
      const value = toCellValue(cell.value);
      if (value !== null) put('value', cell, value);
    }
    readStyle(cell);
  }

  function readStyle(cell: Cell): void {
    const { fill, font, numFmt } = cell.style;
    if (numFmt && numFmt !== 'General') put('numberFormat', cell, numFmt);
    const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? toColor(fill.fgColor) : null;
    if (background) put('background', cell, background);
    const fontColor = toColor(font?.color);
    if (fontColor && fontColor !== '#000000') put('fontColor', cell, fontColor);
    if (font?.bold) put('fontWeight', cell, 'bold');
    const note = toNote(cell);
    if (note) put('note', cell, note);
  }

  // Formulas before their results: writing a formula takes the result away.
  const order: readonly CellLayer[] = ['value', 'formula', 'result'];
  const rest = [...layers.keys()].filter((layer) => !order.includes(layer));
  for (const layer of [...order, ...rest]) {
    const matrix = layers.get(layer);
    if (matrix) backend.write(id, layer, rect, matrix as CellLayers[CellLayer][][]);
  }
}

function readSheet(sheet: Worksheet, { backend, id, toColor }: Target): void {
  const info = backend.sheets().find((candidate) => candidate.id === id);
  if (!info) return;
  const frozen = (sheet.views ?? []).find(({ state }) => state === 'frozen') as
    | Partial<ExcelJS.WorksheetViewFrozen>
    | undefined;
  backend.updateSheet(id, {
    hidden: sheet.state !== 'visible',
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
  });
  for (let column = 0; column < Math.min(sheet.columnCount, info.columns); column++) {
    const { width } = sheet.getColumn(column + 1);
    if (width !== undefined) backend.setColumnWidth(id, column, Math.round(width * 7 + 5));
  }
  const { conditionalFormattings } = sheet as Worksheet & {
    readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  backend.setColorRules(id, fromConditionalFormatting(conditionalFormattings ?? [], info, toColor));
  const filter = typeof sheet.autoFilter === 'string' ? parseA1(sheet.autoFilter) : null;
  if (filter) backend.setFilter(id, referenceRect(filter, info));
}

function toCellValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return wallToSerial(value.getTime());
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return toCellValue(value.text);
  if ('error' in value) return value.error;
  return 'result' in value ? toCellValue(value.result) : null;
}

function toNote(cell: Cell): string {
  const { note } = cell;
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '');
}
