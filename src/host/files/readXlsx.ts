/** Opens a workbook as a spreadsheet in memory. */
import type { Worksheet, WorksheetViewFrozen } from 'exceljs';
import { parseA1, referenceRect } from '../a1';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { type FileOptions, gridSize, type Size } from './fileOptions';
import { conditionalFormattings, type LoadedXlsx, loadXlsx } from './loadXlsx';
import { findUnshownParts, type LostPart } from './lostParts';
import { readXlsxCells } from './readXlsxCells';
import { type ColorReader, createColorReader } from './xlsxColors';
import { unpackExtras } from './xlsxExtras';
import { readXlsxRules } from './xlsxRules';

interface Target {
  readonly backend: SheetBackend;
  readonly sheet: SheetInfo;
  readonly toColor: ColorReader;
}

export interface OpenedXlsx {
  readonly backend: SheetBackend;
  /** Parts of the workbook that no file made from the spreadsheet will have. */
  readonly lost: readonly LostPart[];
}

/**
 * The sheets of a workbook: values, dates as serial numbers under their formats, formulas with what they last showed,
 * fills, font colours and weights, notes, widths, frozen panes, filters, colour rules, hidden sheets, and what
 * `writeXlsx` kept of developer metadata. Rich text and
 * links give their text, errors their sign (`#N/A`), merged cells their first cell.
 */
export async function readXlsx(bytes: Uint8Array, options: FileOptions): Promise<OpenedXlsx> {
  const loaded = await loadXlsx(bytes, options.path);
  return { backend: toBackend(loaded, options), lost: findUnshownParts(loaded.zip) };
}

/** The spreadsheet of a workbook; its sheets have the ids 0, 1, … in the order of the tabs. */
export function toBackend({ workbook, worksheets, extras }: LoadedXlsx, options: FileOptions): SheetBackend {
  const toColor = createColorReader(workbook);
  const sheets = worksheets.map((worksheet) => ({
    name: worksheet.name,
    ...gridSize(contentSize(worksheet), options),
  }));
  const { locale, timeZone, create } = options;
  const backend = create({ locale, timeZone, sheets });
  backend.sheets().forEach((sheet, index) => {
    const worksheet = worksheets[index];
    if (!worksheet) return;
    readXlsxCells(worksheet, { backend, sheet, toColor });
    readSettings(worksheet, { backend, sheet, toColor });
  });
  unpackExtras(extras, backend);
  return backend;
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
    | Partial<WorksheetViewFrozen>
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
  const rules = readXlsxRules(conditionalFormattings(worksheet), { rows, columns }, toColor);
  backend.setColorRules(
    id,
    rules.flatMap(({ colorRule }) => colorRule ?? []),
  );
  const filter = typeof worksheet.autoFilter === 'string' ? parseA1(worksheet.autoFilter) : null;
  if (filter) backend.setFilter(id, referenceRect(filter, { rows, columns }));
}
