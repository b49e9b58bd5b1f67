/** Reads a workbook as what a spreadsheet holds. */
import type { Worksheet, WorksheetViewFrozen } from 'exceljs';
import { parseA1, referenceRect } from '../a1';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { gridSizes, type Size, type SpreadsheetContent } from './fileOptions';
import { conditionalFormattings, type LoadedXlsx, loadXlsx } from './loadXlsx';
import { findUnshownParts } from './lostParts';
import { readXlsxCells } from './readXlsxCells';
import { type ColorReader, createColorReader } from './xlsxColors';
import { unpackExtras } from './xlsxExtras';
import { readXlsxMerges } from './xlsxMerges';
import { readXlsxRules } from './xlsxRules';

interface Target {
  readonly backend: SheetBackend;
  readonly sheet: SheetInfo;
  readonly toColor: ColorReader;
}

/**
 * What a workbook holds for a spreadsheet: values, dates as serial numbers under their formats, formulas with what they
 * last showed, fills, font colours and weights, notes, widths, frozen panes, filters, merged cells, colour rules, hidden
 * sheets, and what `writeXlsx` kept of developer metadata. Rich text and links give their text, errors their sign
 * (`#N/A`). Rejects with a `CliProblem`.
 */
export async function readXlsx(bytes: Uint8Array, path: string): Promise<SpreadsheetContent> {
  return workbookContent(await loadXlsx(bytes, path), path);
}

export function workbookContent(
  { workbook, worksheets, extras, zip }: LoadedXlsx,
  path: string,
): SpreadsheetContent {
  const toColor = createColorReader(workbook);
  const sizes = gridSizes(worksheets.map(contentSize), { path });
  return {
    sheets: worksheets.map(({ name }, index) => ({ name, ...(sizes[index] ?? { rows: 1, columns: 1 }) })),
    fill: (backend) => {
      backend.sheets().forEach((sheet, index) => {
        const worksheet = worksheets[index];
        if (!worksheet) return;
        readXlsxCells(worksheet, { backend, sheet, toColor });
        readSettings(worksheet, { backend, sheet, toColor });
      });
      unpackExtras(extras, backend);
    },
    lost: findUnshownParts(zip),
  };
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
  backend.setParts(id, 'merges', readXlsxMerges(worksheet, { rows, columns }));
  const rules = readXlsxRules(conditionalFormattings(worksheet), { rows, columns }, toColor);
  backend.setColorRules(
    id,
    rules.flatMap(({ colorRule }) => colorRule ?? []),
  );
  const filter = typeof worksheet.autoFilter === 'string' ? parseA1(worksheet.autoFilter) : null;
  if (filter) backend.setFilter(id, referenceRect(filter, { rows, columns }));
}
