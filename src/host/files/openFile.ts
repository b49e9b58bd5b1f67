/** Opens a csv or xlsx file of the user's as a spreadsheet in memory. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createMemoryBackend } from '../memory/memoryBackend';
import type { SheetBackend } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import { type FileOptions, gridSize } from './fileOptions';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

/** The file as a spreadsheet; a csv file becomes its one sheet, named after the file. Rejects with a `CliProblem`. */
export async function openFile(
  path: string,
  { locale = 'en_US', timeZone = 'Etc/UTC' }: Partial<Omit<FileOptions, 'path'>> = {},
): Promise<SheetBackend> {
  const options = { path, locale, timeZone };
  const extension = extname(path).toLowerCase();
  const isText = ['.csv', '.tsv', '.txt'].includes(extension);
  if (!isText && extension !== '.xlsx') {
    throw new CliProblem('unknownExtension', { path, found: extension || basename(path) });
  }
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new CliProblem('emptyFile', { path });
  return isText ? openCsv(bytes, options) : readXlsx(bytes, options);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = String((cause as NodeJS.ErrnoException).code);
    throw new CliProblem(reason === 'ENOENT' ? 'missingFile' : 'unreadableFile', { path, reason });
  }
}

function openCsv(bytes: Uint8Array, options: FileOptions): SheetBackend {
  const { path } = options;
  const { values, formats } = readCsv(bytes, options);
  const content = { rows: values.length, columns: values[0]?.length ?? 0 };
  if (content.rows === 0) throw new CliProblem('emptyFile', { path });
  const name = basename(path, extname(path)).slice(0, 100);
  const backend = createMemoryBackend({ ...options, sheets: [{ name, ...gridSize(content, options) }] });
  const [sheet] = backend.sheets();
  if (!sheet) throw new Error('a fresh spreadsheet has no sheet');
  const rect = { row: 0, column: 0, ...content };
  backend.write(sheet.id, 'numberFormat', rect, formats);
  backend.write(sheet.id, 'value', rect, values);
  return backend;
}
