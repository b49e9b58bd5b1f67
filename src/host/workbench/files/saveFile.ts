/** Files for the user to keep, named after the work. */
import { writeCsv } from '../../files/writeCsv';
import { writeXlsx } from '../../files/writeXlsx';
import type { SheetBackend, SheetId } from '../../sheetBackend';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A spreadsheet whose formulas may still be calculated: what they show is saved with them. */
export type Savable = SheetBackend & { readonly calculated?: () => Promise<void> };

export interface SaveOptions {
  /** Of the work. */
  readonly name: string;
  /** The sheet in view: a workbook opens with it, and a csv file holds it alone. */
  readonly sheet: SheetId;
}

/** The whole spreadsheet as a workbook. */
export async function xlsxFile(backend: Savable, { name, sheet }: SaveOptions): Promise<FileToSave> {
  await backend.calculated?.();
  return {
    name: `${fileName(name)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeXlsx(backend, sheetInfo(backend, sheet).name),
  };
}

/** One sheet as text; its name joins that of the file where the spreadsheet has several. */
export async function csvFile(backend: Savable, { name, sheet }: SaveOptions): Promise<FileToSave> {
  await backend.calculated?.();
  const info = sheetInfo(backend, sheet);
  const isOnly = backend.sheets().filter(({ hidden }) => !hidden).length === 1;
  return {
    name: `${fileName(isOnly ? name : `${name} - ${info.name}`)}.csv`,
    type: 'text/csv;charset=utf-8',
    bytes: writeCsv(backend, info),
  };
}

function sheetInfo(backend: SheetBackend, sheet: SheetId) {
  const info = backend.sheets().find(({ id }) => id === sheet);
  if (!info) throw new RangeError(`there is no sheet with the id ${sheet}`);
  return info;
}

/** What Windows allows in the name of a file. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '_').trim() || 'Fenlei';
}
