/** Notes of a sheet, read and written as a whole rectangle: Univer itself writes them one by one. */
import {
  CommandType,
  generateRandomId,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { RefRangeService } from '@univerjs/sheets';
import { type ISheetNote, SheetsNoteModel } from '@univerjs/sheets-note';
import type { Rect } from '../sheetBackend';
import type { Place, Step, UniverDocument } from './univerDocument';

interface SetNotesParams extends Place {
  readonly set: readonly ISheetNote[];
  readonly removed: readonly ISheetNote[];
}

const SET_NOTES = 'local-host.mutation.set-notes';

/** Characters and lines that fit into a note's box, and the pixels they take. */
const BOX = { width: 300, characters: 42, line: 20, padding: 24, longest: 400 };

export function registerNotes(injector: Injector): void {
  watchNothing(injector);
  const setNotes: ICommand<SetNotesParams> = {
    id: SET_NOTES,
    type: CommandType.MUTATION,
    handler: (accessor, params) => {
      if (!params) return false;
      const { unitId, subUnitId, set, removed } = params;
      const model = accessor.get(SheetsNoteModel);
      const wrong = set.filter(
        (note) => !isSame(note, model.getNote(unitId, subUnitId, { noteId: note.id })),
      );
      // Taken away first: Univer keeps its watch on a note under the cell in which it stands.
      for (const { id } of [...removed, ...wrong]) model.removeNote(unitId, subUnitId, { noteId: id });
      for (const note of wrong) model.updateNote(unitId, subUnitId, note.row, note.col, { ...note });
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(setNotes);
}

/**
 * One listener serves all watched ranges, but Univer forgets it when the range that came first is not the last to go, and
 * takes another one later, so that each change would be heard twice, then three times. One range that stays prevents it.
 */
function watchNothing(injector: Injector): void {
  const nowhere = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  injector.get(RefRangeService).watchRange('', '', nowhere, () => {});
}

export function readNotes(document: UniverDocument, worksheet: Worksheet, rect: Rect): string[][] {
  const cells = Array.from({ length: rect.rows }, () => new Array<string>(rect.columns).fill(''));
  for (const { row, col, note } of notesOf(document.injector, document.place(worksheet))) {
    const line = cells[row - rect.row];
    if (line && col >= rect.column && col < rect.column + rect.columns) line[col - rect.column] = note;
  }
  return cells;
}

/** `null` where every note says already what it should. */
export function writeNotes(
  document: UniverDocument,
  worksheet: Worksheet,
  { rect, cells }: { readonly rect: Rect; readonly cells: readonly (readonly string[])[] },
): Step | null {
  const there = new Map(
    notesOf(document.injector, document.place(worksheet)).map((note) => [`${note.row} ${note.col}`, note]),
  );
  const [set, old, fresh, removed]: ISheetNote[][] = [[], [], [], []];
  cells.forEach((line, r) => {
    line.forEach((text, c) => {
      const [row, col] = [rect.row + r, rect.column + c];
      const note = there.get(`${row} ${col}`);
      if ((note?.note ?? '') === text) return;
      if (note) (text === '' ? removed : old)?.push(note);
      if (text === '') return;
      const made = { ...(note ?? { id: generateRandomId(8), row, col }), ...boxOf(text), note: text };
      set?.push(made);
      if (!note) fresh?.push(made);
    });
  });
  if (set?.length === 0 && removed?.length === 0) return null;
  const place = document.place(worksheet);
  return {
    redos: [setNotes({ ...place, set: set ?? [], removed: removed ?? [] })],
    undos: [setNotes({ ...place, set: [...(old ?? []), ...(removed ?? [])], removed: fresh ?? [] })],
  };
}

/** Mutations that put every note of a sheet to its place, whatever Univer did with it before. */
export function setNotes(params: SetNotesParams): IMutationInfo {
  return { id: SET_NOTES, params };
}

export function notesOf(injector: Injector, { unitId, subUnitId }: Place): ISheetNote[] {
  return [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId)?.values() ?? [])];
}

/** One by one, for Univer watches each note until it is taken away, even when its workbook is gone. */
export function dropNotes(injector: Injector, place: Place): void {
  const model = injector.get(SheetsNoteModel);
  for (const { id } of notesOf(injector, place)) {
    model.removeNote(place.unitId, place.subUnitId, { noteId: id });
  }
}

function isSame(a: ISheetNote, b: Nullable<ISheetNote>): boolean {
  return (
    b?.row === a.row && b.col === a.col && b.note === a.note && b.width === a.width && b.height === a.height
  );
}

function boxOf(text: string): Pick<ISheetNote, 'width' | 'height'> {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(places(line) / BOX.characters)), 0);
  return { width: BOX.width, height: Math.min(BOX.longest, BOX.padding + lines * BOX.line) };
}

/** A Chinese character is as wide as two letters. */
function places(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
