/** Saves a spreadsheet as xlsx, or one sheet of it as csv, by the ending of the name. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { SheetBackend, SheetInfo } from '../../sheetBackend';
import { CliProblem } from '../cliProblem';
import { fileEnding } from '../fileNames';
import type { LostPart } from '../lostParts';
import { updateXlsx } from '../updateXlsx';
import { writeCsv } from '../writeCsv';
import { writeXlsx } from '../writeXlsx';

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
  return saveWhole(path, async () =>
    fileEnding(path) === '.csv'
      ? { bytes: writeCsv(backend, shown), lost: [] }
      : workbookBytes(backend, shown, options.original),
  );
}

/** A text file, written in the same way. */
export async function saveText(path: string, text: string): Promise<void> {
  await saveWhole(path, async () => ({ bytes: new TextEncoder().encode(text), lost: [] }));
}

async function saveWhole(path: string, make: () => Promise<SavedBytes>): Promise<readonly LostPart[]> {
  const draft = `${path}.part`;
  try {
    const { bytes, lost } = await make();
    await writeFile(draft, bytes);
    await rename(draft, path);
    return lost;
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code;
    if (!reason) throw cause;
    throw new CliProblem('unwritableFile', { path, reason });
  }
}

interface SavedBytes {
  readonly bytes: Uint8Array;
  readonly lost: readonly LostPart[];
}

async function workbookBytes(
  backend: SheetBackend,
  shown: SheetInfo,
  original: string | undefined,
): Promise<SavedBytes> {
  if (original === undefined || fileEnding(original) !== '.xlsx') {
    return { bytes: await writeXlsx(backend, shown.name), lost: [] };
  }
  const bytes = await readFile(original);
  return updateXlsx(backend, { original: { path: original, bytes }, shown: shown.name });
}

/** Throws the `CliProblem` of a name that `saveFile` would refuse, so that nobody waits for a run first. */
export function checkResultPath(path: string): void {
  const found = fileEnding(path);
  if (found !== '.csv' && found !== '.xlsx')
    throw new CliProblem('unknownResultExtension', { path, found: found || path });
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
