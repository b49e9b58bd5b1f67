/** Saves a spreadsheet as xlsx, or one sheet of it as csv, by the ending of the name. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import type { LostPart } from './lostParts';
import { updateXlsx } from './updateXlsx';
import { writeCsv } from './writeCsv';
import { writeXlsx } from './writeXlsx';

export interface SaveOptions {
  /** The sheet to show first, and the only one in a csv file; otherwise the first that is not hidden. */
  readonly sheet?: string;
  /** The file that the spreadsheet was opened from: what a workbook holds beside it is kept. */
  readonly original?: string;
}

/**
 * Writes beside the target and moves the whole file into place at the end, so that a failure halfway leaves what
 * stood there. Answers what of the original workbook is missing in the new one. Rejects with a `CliProblem`.
 */
export async function saveFile(
  backend: SheetBackend,
  path: string,
  options: SaveOptions = {},
): Promise<readonly LostPart[]> {
  checkResultPath(path);
  const shown = findSheet(backend, options.sheet);
  const draft = `${path}.part`;
  const write = isCsv(path) ? writeText : writeWorkbook;
  try {
    const lost = await write(backend, draft, { shown, original: options.original });
    await rename(draft, path);
    return lost;
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code;
    if (!reason) throw cause;
    throw new CliProblem('unwritableFile', { path, reason });
  }
}

interface Wanted {
  readonly shown: SheetInfo;
  readonly original: string | undefined;
}

async function writeText(
  backend: SheetBackend,
  draft: string,
  { shown }: Wanted,
): Promise<readonly LostPart[]> {
  await writeFile(draft, writeCsv(backend, shown));
  return [];
}

async function writeWorkbook(
  backend: SheetBackend,
  draft: string,
  { shown, original }: Wanted,
): Promise<readonly LostPart[]> {
  if (original === undefined || extname(original).toLowerCase() !== '.xlsx') {
    await writeXlsx(backend, draft, shown.name);
    return [];
  }
  const bytes = await readFile(original);
  return updateXlsx(backend, draft, { original: { path: original, bytes }, shown: shown.name });
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
  const expected = sheets.map((candidate) => candidate.name);
  throw new CliProblem('missingSheet', { found: name ?? '', expected });
}
