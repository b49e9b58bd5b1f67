/** Opens a csv or xlsx file of the user's as a spreadsheet in memory. */
import { readFile } from 'node:fs/promises';
import { createMemoryBackend } from '../../memory/memoryBackend';
import type { SheetBackend } from '../../sheetBackend';
import { CliProblem } from '../cliProblem';
import { fileKind, openBytes } from '../openBytes';

/** The file as a spreadsheet; a csv file becomes its one sheet, named after the file. Rejects with a `CliProblem`. */
export async function openFile(
  path: string,
  { locale = 'en_US', timeZone = 'Etc/UTC' }: { readonly locale?: string; readonly timeZone?: string } = {},
): Promise<SheetBackend> {
  fileKind(path);
  const { sheets, fill } = await openBytes(await readBytes(path), { path, locale });
  const backend = createMemoryBackend({ locale, timeZone, sheets });
  fill(backend);
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
