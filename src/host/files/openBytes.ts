/** Opens the bytes of a csv or xlsx file as a spreadsheet. */
import { createMemoryBackend } from '../memory/memoryBackend';
import type { SheetBackend } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import { fileEnding, fileTitle } from './fileNames';
import { type FileOptions, gridSize } from './fileOptions';
import type { LostPart } from './lostParts';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

export interface FileBytes {
  /** The name of the file, with or without folders: its ending decides how it is read. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface OpenedSpreadsheet {
  readonly backend: SheetBackend;
  /** What of the file the spreadsheet has no place for. */
  readonly lost: readonly LostPart[];
}

/**
 * The file as a spreadsheet, made by `create` once the file is known to be whole; a csv file becomes its one sheet, named
 * after the file. Rejects with a `CliProblem`.
 */
export async function openBytes(
  { path, bytes }: FileBytes,
  {
    locale = 'en_US',
    timeZone = 'Etc/UTC',
    create = createMemoryBackend,
  }: Partial<Omit<FileOptions, 'path'>> = {},
): Promise<OpenedSpreadsheet> {
  const kind = fileKind(path);
  if (bytes.length === 0) throw new CliProblem('emptyFile', { path });
  const options = { path, locale, timeZone, create };
  return kind === 'text' ? { backend: openCsv(bytes, options), lost: [] } : readXlsx(bytes, options);
}

/** How a file of this name is read; throws the `CliProblem` of a name that cannot be opened. */
export function fileKind(path: string): 'text' | 'workbook' {
  const ending = fileEnding(path);
  if (['.csv', '.tsv', '.txt'].includes(ending)) return 'text';
  if (ending === '.xlsx') return 'workbook';
  throw new CliProblem('unknownExtension', { path, found: ending || fileTitle(path) });
}

function openCsv(bytes: Uint8Array, options: FileOptions): SheetBackend {
  const { path, locale, timeZone, create } = options;
  const { values, formats } = readCsv(bytes, options);
  const content = { rows: values.length, columns: values[0]?.length ?? 0 };
  if (content.rows === 0) throw new CliProblem('emptyFile', { path });
  const name = fileTitle(path).slice(0, 100);
  const backend = create({ locale, timeZone, sheets: [{ name, ...gridSize(content, options) }] });
  const [sheet] = backend.sheets();
  if (!sheet) throw new Error('a fresh spreadsheet has no sheet');
  const rect = { row: 0, column: 0, ...content };
  backend.write(sheet.id, 'numberFormat', rect, formats);
  backend.write(sheet.id, 'value', rect, values);
  return backend;
}
