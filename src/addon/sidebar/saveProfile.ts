/** What staff observed of a customer, written into the row of that customer and nowhere else. */
import { isBlank } from '../../core/facts/cell';
import { toId } from '../../core/facts/toId';
import type { Area } from '../../core/plan/protection';
import { checkAnswers, type ProfileCell } from '../../core/profile/checkAnswers';
import { profileMark } from '../../core/profile/profileMark';
import { failure, type Result, success } from '../../core/result';
import type { Place } from '../../core/source/openSource';
import type { OwnedPlace, SheetSnapshot } from '../../core/source/sheetSnapshot';
import { findBlockedAreas } from '../findBlocked';
import { readSource } from '../findSource';
import { writtenBeside } from '../guard';
import { insertEntered, takeHalfInserted } from '../inserted';
import { loadPacks } from '../packs';
import { takeLock } from '../services/lock';
import { readMarks } from '../services/marks';
import { addProfileColumns, areStillBlank, lastUsed, writeProfileCell } from '../services/profileColumns';
import { marksOn, readColumn } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { checkSettings } from '../settings';
import { record, toText, toWhole } from './argument';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The customer is looked for by id, in the rows as they stand under the lock. Whatever fails in between, saving again
 * ends as if nothing had: a column is marked before it is used, and an answer is one cell.
 */
export function saveProfile(argument: unknown, asked: OpenSpreadsheet): Result<null> {
  const { settings: chosen, sheet: front, customer, answers } = record(argument);
  const settings = checkSettings(chosen);
  if (!settings.ok) return settings;
  if (!takeLock()) return failure({ code: 'anotherRun', at: [] });
  const { spreadsheet } = asked;
  const open = { ...asked, marks: takeHalfInserted({ spreadsheet, marks: readMarks(spreadsheet) }) };
  const packs = loadPacks(settings.value.packs, open.marks.store);
  if (!packs.ok) return packs;
  const cells = checkAnswers(record(answers), packs.value, open.language);
  if (!cells.ok) return cells;
  const source = readSource(open, settings.value.sources, toWhole(front));
  if (!source.ok) return source;
  const { place, handles } = source.value;
  const sheet = place.sheet && handles.get(place.sheet.id);
  if (!place.sheet || !sheet) return failure({ code: 'profileNeedsRun', at: [] });
  const id = toId(toText(customer));
  if (rowsOf(id, sheet, place).length === 0) {
    const values = { sheet: place.sheet.name };
    return failure({ code: 'customerNotListed', at: [], found: toText(customer), values });
  }
  const { headerRow, sheet: snapshot } = place;
  const moved = failure({ code: 'rowsMoved', at: [], values: { sheet: snapshot.name } });
  const touched = touchedCells(cells.value, rowsOf(id, sheet, place), { snapshot, sheet, headerRow });
  const blocked = findBlockedAreas(sheet, touched);
  if (blocked) return failure(blocked);
  // An answer taken back that was never given needs no column.
  const wanted = cells.value.filter(
    (answer) => answer.cell !== null || ownedBy(answer, snapshot.marks.owned),
  );
  const missing = wanted.filter((answer) => !ownedBy(answer, snapshot.marks.owned));
  const after = missing.length > 0 ? lastUsed(sheet, headerRow) : 0;
  const areThere =
    missing.length === 0 ||
    insertEntered(open, sheet, { after, count: missing.length }, () =>
      addProfileColumns(spreadsheet, sheet, { after, answers: missing }),
    );
  if (!areThere) return moved;
  // Looked for again: making columns takes its time, and people sort and insert while others save.
  const { owned } = marksOn(readMarks(spreadsheet), sheet.getSheetId());
  const fresh = missing.flatMap((answer) => {
    const place = ownedBy(answer, owned);
    return place ? [{ key: place.mark.column, column: place.column }] : [];
  });
  if (!areStillBlank(spreadsheet, sheet, fresh)) return moved;
  const rows = rowsOf(id, sheet, place);
  if (rows.length === 0) return moved;
  for (const answer of wanted) {
    const column = ownedBy(answer, owned)?.column;
    if (column === undefined) return moved;
    // Also where an earlier attempt ended between the mark and the header.
    const before = ownedBy(answer, snapshot.marks.owned)?.column;
    if (before === undefined || isBlank(snapshot.cells[headerRow - 1]?.[before - 1] ?? null))
      writeProfileCell(sheet, { row: headerRow, column }, answer.title);
    for (const row of rows) writeProfileCell(sheet, { row, column }, answer.cell);
  }
  return isAnswered(id, wanted, { spreadsheet, sheet, place })
    ? success(null)
    : failure(writtenBeside(snapshot.name));
}

interface Answered {
  readonly spreadsheet: OpenSpreadsheet['spreadsheet'];
  readonly sheet: Sheet;
  readonly place: Place;
}

/** Whether the answers stand in the rows of the customer, wherever those are by now. */
function isAnswered(
  id: string | null,
  answers: readonly ProfileCell[],
  { spreadsheet, sheet, place }: Answered,
): boolean {
  const { owned } = marksOn(readMarks(spreadsheet), sheet.getSheetId());
  const rows = rowsOf(id, sheet, place);
  return (
    rows.length > 0 &&
    answers.every((answer) => {
      const column = ownedBy(answer, owned)?.column;
      const cells = column === undefined ? [] : readColumn(sheet, column, 1, Math.max(...rows));
      return rows.every((row) => cells[row - 1] === (answer.cell ?? ''));
    })
  );
}

function ownedBy({ fact }: ProfileCell, owned: readonly OwnedPlace[]): OwnedPlace | undefined {
  return owned.find(({ mark }) => mark.column === profileMark(fact));
}

/** A customer may stand in several rows: after any sorting each of them must say the same. */
function rowsOf(
  id: string | null,
  sheet: Sheet,
  { keyColumn, headerRow, lastRow }: Place,
): readonly number[] {
  const keys = readColumn(sheet, keyColumn, headerRow + 1, lastRow - headerRow);
  return keys.flatMap((cell, row) => (id !== null && toId(cell) === id ? [headerRow + 1 + row] : []));
}

/** The cells of columns that are there, and the place of those that would be made. */
function touchedCells(
  answers: readonly ProfileCell[],
  rows: readonly number[],
  { snapshot, sheet, headerRow }: Columns,
): readonly Area[] {
  return answers.flatMap((answer): readonly Area[] => {
    const owned = ownedBy(answer, snapshot.marks.owned);
    if (owned) return rows.map((row) => ({ row, column: owned.column, rows: 1, columns: 1 }));
    if (answer.cell === null) return [];
    return [{ row: 1, column: lastUsed(sheet, headerRow) + 1, rows: sheet.getMaxRows(), columns: 0 }];
  });
}

interface Columns {
  readonly snapshot: SheetSnapshot;
  readonly sheet: Sheet;
  readonly headerRow: number;
}
