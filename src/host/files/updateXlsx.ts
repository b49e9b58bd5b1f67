/**
 * Saves a spreadsheet that came from a workbook: the workbook is taken up again and only what has changed since is
 * written, so that links, drop-downs, borders, pictures and all else that the backend does not know stay.
 */
import type { Workbook, Worksheet } from 'exceljs';
import { createMemoryBackend } from '../memory/memoryBackend';
import type { SheetBackend } from '../sheetBackend';
import { type LoadedXlsx, loadXlsx } from './loadXlsx';
import { findLostParts, type LostPart } from './lostParts';
import { fitNote } from './noteBox';
import { workbookContent } from './readXlsx';
import { readSheetCells } from './sheetCells';
import { updateXlsxSheet } from './updateXlsxSheet';
import { workbookBytes } from './workbookBytes';
import { worksheetOptions, writeXlsxSheet } from './writeXlsxSheet';
import { createColorReader } from './xlsxColors';
import { EXTRAS_SHEET, findExtras, packExtras } from './xlsxExtras';
import { xlsxSheetNames } from './xlsxSheetNames';
import { createStyleReader } from './xlsxStyles';

export interface Original {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbook `original`, from which `after` was opened, with its changes, showing the sheet named `shown`; and what of
 * the original could not be kept.
 */
export async function updateXlsx(
  after: SheetBackend,
  { original, shown }: { readonly original: Original; readonly shown: string },
): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly LostPart[] }> {
  const loaded = await loadXlsx(original.bytes, original.path);
  const { workbook } = loaded;
  const { locale, timeZone } = after;
  const { sheets, fill } = workbookContent(loaded, original.path);
  const before = createMemoryBackend({ locale, timeZone, sheets });
  fill(before);
  if (workbook.getWorksheet(EXTRAS_SHEET)) workbook.removeWorksheet(EXTRAS_SHEET);
  const worksheets = updateSheets(loaded, before, after);
  for (const worksheet of worksheets) fitNotes(worksheet);
  writeExtras(workbook, after);
  dropFilterNames(workbook);
  showSheet(
    workbook,
    after.sheets().findIndex(({ name }) => name === shown),
  );
  return { bytes: await workbookBytes(workbook), lost: findLostParts(loaded.zip) };
}

/** A sheet keeps its id from opening to saving; the original's sheets have theirs from the order of the tabs. */
function updateSheets(
  { workbook, worksheets }: LoadedXlsx,
  before: SheetBackend,
  after: SheetBackend,
): readonly Worksheet[] {
  const toColor = createColorReader(workbook);
  const styleAt = createStyleReader();
  const old = new Map(
    before.sheets().map((sheet, index) => [sheet.id, { sheet, worksheet: worksheets[index] }]),
  );
  const sheets = after.sheets();
  for (const [id, { worksheet }] of old) {
    if (worksheet && !sheets.some((sheet) => sheet.id === id)) workbook.removeWorksheet(worksheet.id);
  }
  const [, ...names] = xlsxSheetNames([EXTRAS_SHEET, ...sheets.map(({ name }) => name)]);
  return sheets.map((sheet, index) => {
    const name = names[index] ?? sheet.name;
    const { worksheet, sheet: oldSheet } = old.get(sheet.id) ?? {};
    if (worksheet && oldSheet) {
      if (worksheet.name !== name) worksheet.name = name;
      updateXlsxSheet(worksheet, { before, oldSheet, after, sheet, toColor });
      return placed(worksheet, index);
    }
    const added = workbook.addWorksheet(name, worksheetOptions(sheet));
    writeXlsxSheet({ worksheet: added, cells: readSheetCells(after, sheet), styleAt }, after, sheet);
    return placed(added, index);
  });
}

/** The place among the tabs is missing in the types of exceljs. */
function placed(worksheet: Worksheet, index: number): Worksheet {
  return Object.assign(worksheet, { orderNo: index });
}

/** exceljs reads the boxes of notes and does not write them again. */
function fitNotes(worksheet: Worksheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, fitNote);
  });
}

function writeExtras(workbook: Workbook, backend: SheetBackend): void {
  const found = backend.sheets().map((sheet, index) => findExtras(readSheetCells(backend, sheet), index));
  const extras = packExtras(backend, found);
  if (extras.length === 0) return;
  const worksheet = workbook.addWorksheet(EXTRAS_SHEET, { state: 'veryHidden' });
  for (const part of extras) worksheet.addRow([part]);
}

/** Every program makes the hidden name of a filter anew; exceljs would join those of all sheets into one. */
function dropFilterNames({ definedNames }: Workbook): void {
  definedNames.model = definedNames.model.filter(({ name }) => name !== '_xlnm._FilterDatabase');
}

/** One tab alone is selected: what is typed would go to all that are. */
function showSheet(workbook: Workbook, activeTab: number): void {
  const [view] = workbook.views ?? [];
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 15_000, visibility: 'visible', ...view, firstSheet: 0, activeTab },
  ];
  workbook.worksheets.forEach((worksheet, index) => {
    for (const sheetView of worksheet.views ?? []) {
      Object.assign(sheetView, { tabSelected: index === activeTab });
    }
  });
}
