/** Reads whole sheets in parts, so that a large one neither hits a limit of Google's nor keeps people waiting blindly. */
import type { SheetSnapshot } from '../../core/source/sheetSnapshot';
import { mostRows, type SheetInfo, type SheetPart } from '../../protocol/sidebarApi';
import type { Server } from '../server/server';

/** Cells of one part: about half a megabyte as JSON. */
const cellsOfPart = 60_000;
/** Google runs ten calls of a page at once; some are left for clicks. */
const partsAtOnce = 4;
const tries = 3;

/** The sheets as they stand; `onShare` hears from 0 to 1 how far it is. A sheet that changes while it is read is read anew. */
export async function readSheets(
  server: Server,
  sheets: readonly SheetInfo[],
  onShare: (share: number) => void,
): Promise<readonly SheetSnapshot[]> {
  const all = sheets.reduce((sum, { rows }) => sum + Math.max(1, rows), 0);
  let done = 0;
  const snapshots: SheetSnapshot[] = [];
  for (const sheet of sheets) {
    snapshots.push(await readSheet(server, sheet, (rows) => onShare(Math.min(1, (done + rows) / all))));
    done += Math.max(1, sheet.rows);
  }
  return snapshots;
}

async function readSheet(
  server: Server,
  { id, name, columns }: SheetInfo,
  onRows: (rows: number) => void,
): Promise<SheetSnapshot> {
  const count = Math.min(mostRows, Math.max(100, Math.floor(cellsOfPart / Math.max(1, columns))));
  for (let attempt = 1; ; attempt++) {
    const first = await server('readSheet', { sheet: id, from: 1, count });
    const starts = [];
    for (let from = 1 + count; from <= first.rows; from += count) starts.push(from);
    let read = first.cells.length;
    onRows(read);
    const rest = await inTurn(starts, partsAtOnce, async (from) => {
      const part = await server('readSheet', { sheet: id, from, count });
      read += part.cells.length;
      onRows(read);
      return part;
    });
    const isWhole = rest.every((part) => isOfSame(part, first));
    if (isWhole || attempt === tries) {
      const cells = [first, ...rest].flatMap((part) => part.cells);
      return { id, name, cells, marks: (rest[rest.length - 1] ?? first).marks };
    }
  }
}

/** Of one sheet, as far as its size and marks tell; what else changed shows in its stamp. */
function isOfSame(part: SheetPart, first: SheetPart): boolean {
  return (
    part.rows === first.rows &&
    part.columns === first.columns &&
    JSON.stringify(part.marks) === JSON.stringify(first.marks)
  );
}

/** The answers in the order of the items, so many asked for at once. */
async function inTurn<T, R>(
  items: readonly T[],
  atOnce: number,
  ask: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers = new Map<number, R>();
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const place = next++;
      answers.set(place, await ask(items[place] as T));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return items.flatMap((_, place) => {
    const answer = answers.get(place);
    return answer === undefined ? [] : [answer];
  });
}
