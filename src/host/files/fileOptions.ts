/** What reading a file needs to know beside its bytes, what it gives, and how large a sheet it becomes. */
import type { SheetBackend } from '../sheetBackend';
import { CliProblem } from './cliProblem';
import type { LostPart } from './lostParts';

export interface FileOptions {
  /** Names the file in problems. */
  readonly path: string;
  /** Of the spreadsheet, such as `de_DE`: decides decimal marks and the order of day and month. */
  readonly locale: string;
}

/** A file that was read: what a fresh spreadsheet needs to become it. */
export interface SpreadsheetContent {
  /** In the order of the tabs. */
  readonly sheets: readonly ({ readonly name: string } & Size)[];
  /** Writes all that the file holds into a spreadsheet that has exactly these sheets, all of them blank. */
  fill(backend: SheetBackend): void;
  /** What of the file a spreadsheet has no place for. */
  readonly lost: readonly LostPart[];
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Limit of a spreadsheet (Google Drive help, "Files you can store in Google Drive"). */
const MOST_CELLS = 10_000_000;

/** A sheet that holds this much content: as large as it needs, and no smaller than a fresh one where that fits. */
export function gridSize(content: Size, { path }: Pick<FileOptions, 'path'>): Size {
  const found = content.rows * content.columns;
  if (found > MOST_CELLS) throw new CliProblem('tooManyCells', { path, found, most: MOST_CELLS });
  const rows = Math.max(1000, content.rows);
  const columns = Math.max(26, content.columns);
  return rows * columns > MOST_CELLS ? content : { rows, columns };
}
