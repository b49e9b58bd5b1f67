/** Opens a csv or xlsx file of the user's as a spreadsheet in memory. */
import { readFile } from 'node:fs/promises';
import type { SheetBackend } from '../../sheetBackend';
import { CliProblem } from '../cliProblem';
import type { FileOptions } from '../fileOptions';
import { fileKind, openBytes } from '../openBytes';

/** The file as a spreadsheet; a csv file becomes its one sheet, named after the file. Rejects with a `CliProblem`. */
export async function openFile(
  path: string,
  settings: Partial<Pick<FileOptions, 'locale' | 'timeZone'>> = {},
): Promise<SheetBackend> {
  fileKind(path);
  const { backend } = await openBytes({ path, bytes: await readBytes(path) }, settings);
  return backend;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = String((cause as NodeJS.ErrnoException).code);
    throw new CliProblem(reason === 'ENOENT' ? 'missingFile' : 'unreadableFile', { path, reason });
  }
}
