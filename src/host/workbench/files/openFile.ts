/** Opens a file that the user chose or dropped. */
import { CliProblem } from '../../files/cliProblem';
import { fileTitle } from '../../files/fileNames';
import type { LostPart } from '../../files/lostParts';
import { fileKind, openBytes } from '../../files/openBytes';
import { freshWorkbook } from '../../univer/workbookData';
import { freshWork, type Work } from '../work';

/** A file of the browser's. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

export interface OpenedFile {
  readonly work: Work;
  /** What of the file the spreadsheet has no place for. */
  readonly lost: readonly LostPart[];
}

/** The file as a work, named after it. Rejects with a `CliProblem`, before the work in view need be given up. */
export async function openFile(
  file: ChosenFile,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): Promise<OpenedFile> {
  const path = file.name;
  fileKind(path);
  const { sheets, fill, lost } = await openBytes(await readBytes(file), { path, locale });
  return { work: freshWork(fileTitle(path), freshWorkbook('', { locale, timeZone, sheets }), fill), lost };
}

async function readBytes(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new CliProblem('unreadableFile', { path: file.name, reason: (cause as Error).name });
  }
}
