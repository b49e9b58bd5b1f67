/** Saves a spreadsheet as xlsx, or one sheet of it as csv, by the ending of the name. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import { writeCsv } from './writeCsv';
import { writeXlsx } from './writeXlsx';

export interface SaveOptions {
  /** The sheet to show first, and the only one in a csv file; otherwise the first that is not hidden. */
  readonly sheet?: string;
}

/**
 * Writes beside the target and moves the whole file into place at the end, so that a failure halfway leaves what
 * stood there. Rejects with a `CliProblem`.
 */
export async function saveFile(
  backend: SheetBackend,
  path: string,
  options: SaveOptions = {},
): Promise<void> {
  checkResultPath(path);
  const shown = findSheet(backend, options.sheet);
  const draft = `${path}.part`;
  try {
    if (isCsv(path)) await writeFile(draft, writeCsv(backend, shown));
    else await writeXlsx(backend, draft, shown.name);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code;
    if (!reason) throw cause;
    throw new CliProblem('unwritableFile', { path, reason });
  }
}

/** Throws the `CliProblem` of a name that `saveFile` would refuse, so that nobody waits for a run first. */
export function checkResultPath(path: string): void {
  const found = extname(path).toLowerCase();
  if (found !== '.csv' && found !== '.xlsx')
    throw new CliProblem('unknownResultExtension', { path, found: found || path });
}

function isCsv(path: string): boolean {
  return extname(path).toLowerCase() === '.csv';
}

function findSheet(backend: SheetBackend, name: string | undefined): SheetInfo {
  const sheets = backend.sheets();
  const sheet =
    name === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find((candidate) => candidate.name === name);
  if (sheet) return sheet;
  const expected = sheets.map((candidate) => candidate.name).join(', ');
  throw new CliProblem('missingSheet', { found: name ?? '', expected });
}
