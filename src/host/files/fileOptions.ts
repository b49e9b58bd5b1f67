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

/**
 * Sheets that hold this much content: as large as they need, and no smaller than fresh ones where all of them fit. Throws
 * the `CliProblem` of a file that no spreadsheet can hold.
 */
export function gridSizes(contents: readonly Size[], { path }: Pick<FileOptions, 'path'>): readonly Size[] {
  const found = cellsOf(contents);
  if (found > MOST_CELLS) throw new CliProblem('tooManyCells', { path, found, most: MOST_CELLS });
  const roomy = contents.map(({ rows, columns }) => ({
    rows: Math.max(1000, rows),
    columns: Math.max(26, columns),
  }));
  if (cellsOf(roomy) <= MOST_CELLS) return roomy;
  return contents.map(({ rows, columns }) => ({ rows: Math.max(1, rows), columns: Math.max(1, columns) }));
}

function cellsOf(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
