/** A layer of a range, whatever its size: all that reads whole sheets comes through here. */

type Range = GoogleAppsScript.Spreadsheet.Range;

/** More in one call is measured to take Google five times as long for each cell (README, what a run takes on Google). */
const cellsPerCall = 2_000_000;

/** What `read` gives for the range; in one call for a range of an ordinary size, else in blocks of rows. */
export function readGrid<T>(range: Range, read: (block: Range) => T[][]): T[][] {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const height = Math.max(1, Math.floor(cellsPerCall / columns));
  if (rows <= height) return read(range);
  const grid: T[][] = [];
  for (let from = 0; from < rows; from += height) {
    const block = range.offset(from, 0, Math.min(height, rows - from), columns);
    for (const row of read(block)) grid.push(row);
  }
  return grid;
}
