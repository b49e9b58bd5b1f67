/** Opens a workbook as a spreadsheet in memory. */
import ExcelJS, { type Worksheet } from 'exceljs';
import { parseA1, referenceRect } from '../a1';
import { createMemoryBackend } from '../memory/memoryBackend';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import { type FileOptions, gridSize, type Size } from './fileOptions';
import { readXlsxCells } from './readXlsxCells';
import { type ColorReader, createColorReader } from './xlsxColors';
import { EXTRAS_SHEET, unpackExtras } from './xlsxExtras';
import { fromConditionalFormatting } from './xlsxRules';

interface Target {
  readonly backend: SheetBackend;
  readonly sheet: SheetInfo;
  readonly toColor: ColorReader;
}

/**
 * The sheets of a workbook: values, dates as serial numbers under their formats, formulas with what they last showed,
 * fills, font colours and weights, notes, widths, frozen panes, filters, colour rules, hidden sheets, and what
 * `writeXlsx` kept of developer metadata. Rich text and
 * links give their text, errors their sign (`#N/A`), merged cells their first cell.
 */
export async function readXlsx(bytes: Uint8Array, options: FileOptions): Promise<SheetBackend> {
  const { worksheets, extras, toColor } = await load(bytes, options.path);
  const sheets = worksheets.map((worksheet) => ({
    name: worksheet.name,
    ...gridSize(contentSize(worksheet), options),
  }));
  const backend = createMemoryBackend({ ...options, sheets });
  backend.sheets().forEach((sheet, index) => {
    const worksheet = worksheets[index];
    if (!worksheet) return;
    readXlsxCells(worksheet, { backend, sheet, toColor });
    readSettings(worksheet, { backend, sheet, toColor });
  });
  unpackExtras(extras, backend);
  return backend;
}

async function load(bytes: Uint8Array, path: string) {
  // Only the container of .xls and of encrypted workbooks starts like this.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new CliProblem('lockedWorkbook', { path });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw new CliProblem('damagedWorkbook', { path });
  }
  const worksheets = workbook.worksheets.filter(({ name }) => name !== EXTRAS_SHEET);
  if (worksheets.length === 0) throw new CliProblem('damagedWorkbook', { path });
  if (worksheets.every((sheet) => sheet.actualRowCount === 0)) throw new CliProblem('emptyFile', { path });
  const extras: string[] = [];
  workbook.getWorksheet(EXTRAS_SHEET)?.eachRow((row) => extras.push(String(row.getCell(1).value)));
  return { worksheets, extras, toColor: createColorReader(workbook) };
}

/** Up to the last cell with content: programs often keep a format down to row 1,048,576. */
function contentSize(worksheet: Worksheet): Size {
  let [rows, columns] = [0, 0];
  worksheet.eachRow((row, number) => {
    rows = number;
    row.eachCell((_cell, column) => {
      columns = Math.max(columns, column);
    });
  });
  return { rows, columns };
}

function readSettings(worksheet: Worksheet, { backend, sheet, toColor }: Target): void {
  const { id, rows, columns } = sheet;
  // The types promise a list of views; a file without any gives null.
  const frozen = (worksheet.views ?? []).find(({ state }) => state === 'frozen') as
    | Partial<ExcelJS.WorksheetViewFrozen>
    | undefined;
  backend.updateSheet(id, {
    hidden: worksheet.state !== 'visible',
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
  });
  for (let column = 0; column < Math.min(worksheet.columnCount, columns); column++) {
    const { width } = worksheet.getColumn(column + 1);
    if (width !== undefined) backend.setColumnWidth(id, column, Math.round(width * 7 + 5));
  }
  const { conditionalFormattings = [] } = worksheet as Worksheet & {
    readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  backend.setColorRules(id, fromConditionalFormatting(conditionalFormattings, { rows, columns }, toColor));
  const filter = typeof worksheet.autoFilter === 'string' ? parseA1(worksheet.autoFilter) : null;
  if (filter) backend.setFilter(id, referenceRect(filter, { rows, columns }));
}
