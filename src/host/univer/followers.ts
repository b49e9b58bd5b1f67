/** The parts of a sheet that follow an edit of its rows and columns, each with the way there and back. */
import type { IFreeze, IMutationInfo, Injector, IRange, Worksheet } from '@univerjs/core';
import { type IReorderRangeCommandParams, SetFrozenMutation } from '@univerjs/sheets';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import { shiftFrozen, shiftIndex, shiftRect } from '../memory/lineEdit';
import { shiftFormula } from '../memory/shiftFormula';
import { shiftParts } from '../memory/shiftParts';
import type { MetadataEntry, SheetId } from '../sheetBackend';
import { formulasOf, setFormulas } from './formulas';
import { notesOf, setNotes } from './notes';
import { fromRange, toRange } from './ranges';
import { rulesOf, setRules } from './ruleList';
import type { SheetEdit } from './sheetEdit';
import { frozenLines, toFreeze } from './sheetInfo';
import type { Place, UniverDocument } from './univerDocument';
import { NO_PARTS, type OwnParts, setMetadata, setOwnParts, type UniverExtras } from './univerExtras';

export interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
  /** Runs before all else, when the edit is done and when it is taken back. */
  readonly before?: IMutationInfo;
}

export function metadataChange(
  extras: UniverExtras,
  unitId: string,
  change: (entry: MetadataEntry) => MetadataEntry | null,
): Change[] {
  const before = extras.metadata(unitId);
  const after = before.flatMap((entry) => change(entry) ?? []);
  const isSame = after.length === before.length && after.every((entry, index) => entry === before[index]);
  return isSame ? [] : [{ redo: setMetadata(unitId, after), undo: setMetadata(unitId, before) }];
}

export function isOn({ location }: MetadataEntry, sheet: SheetId): boolean {
  return location.type !== 'SPREADSHEET' && location.sheet === sheet;
}

export function shiftEntry(
  entry: MetadataEntry,
  sheet: SheetId,
  { axis, edit }: SheetEdit,
): MetadataEntry | null {
  const { location } = entry;
  if (location.type !== (axis === 'row' ? 'ROW' : 'COLUMN') || location.sheet !== sheet) return entry;
  const index = shiftIndex(edit, location.index);
  if (index === location.index) return entry;
  return index === null ? null : { ...entry, location: { ...location, index } };
}

type Rules = ReturnType<typeof rulesOf>;

/** Written even where nothing changes: a part of Univer may have changed them meanwhile. */
export function ruleChange(injector: Injector, place: Place, change: (rules: Rules) => Rules): Change[] {
  const before = rulesOf(injector, place).map((rule) => ({ ...rule }));
  if (before.length === 0) return [];
  return [
    { redo: setRules({ ...place, rules: change(before) }), undo: setRules({ ...place, rules: before }) },
  ];
}

/**
 * The notes are off the sheet while Univer edits it: of notes that change places it would take one for the other, and
 * go on watching each place where a note has been. `to` gives a note in its new place; `null` takes it away.
 */
export function noteChange(
  injector: Injector,
  place: Place,
  to: (note: ISheetNote) => ISheetNote | null,
): Change[] {
  const notes = notesOf(injector, place);
  if (notes.length === 0) return [];
  const set = notes.flatMap((note) => to(note) ?? []);
  const dropped = notes.filter((note) => to(note) === null);
  return [
    {
      before: setNotes({ ...place, set: [], removed: notes }),
      redo: setNotes({ ...place, set, removed: dropped }),
      undo: setNotes({ ...place, set: notes, removed: [] }),
    },
  ];
}

export function shiftNote(note: ISheetNote, { axis, edit }: SheetEdit): ISheetNote | null {
  const line = axis === 'row' ? 'row' : 'col';
  const index = shiftIndex(edit, note[line]);
  return index === null ? null : { ...note, [line]: index };
}

/** Sorting: `order` says for each row from where its cells come. */
export function readOrder({ range, order }: IReorderRangeCommandParams): (note: ISheetNote) => ISheetNote {
  const rows = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
  return (note) => {
    const isInside = note.col >= range.startColumn && note.col <= range.endColumn;
    return { ...note, row: isInside ? (rows.get(note.row) ?? note.row) : note.row };
  };
}

/** Univer freezes lines anywhere, and its grid follows edits differently; like Sheets are those at the border. */
export function frozenChange(place: Place, worksheet: Worksheet, { axis, edit }: SheetEdit): Change[] {
  const freeze = worksheet.getFreeze();
  const before = frozenLines(worksheet);
  const isAtBorder = freeze.startRow <= before.frozenRows && freeze.startColumn <= before.frozenColumns;
  if (before.frozenRows + before.frozenColumns === 0 || !isAtBorder) return [];
  const name = axis === 'row' ? 'frozenRows' : 'frozenColumns';
  const after = toFreeze({ ...before, [name]: shiftFrozen(edit, before[name]) });
  const set = (to: IFreeze) => ({ id: SetFrozenMutation.id, params: { ...place, ...to } });
  return [{ redo: set(after), undo: set(freeze) }];
}

/** Univer misses rows that come in across the filter's last row; taking a filter away it does itself. */
export function filterChange(injector: Injector, place: Place, { axis, edit }: SheetEdit): Change[] {
  const model = injector.get(SheetsFilterService).getFilterModel(place.unitId, place.subUnitId);
  const before = model?.getRange();
  const after = before && shiftRect(axis, edit, fromRange(before));
  if (!before || !after) return [];
  const set = (range: IRange) => ({ id: SetSheetsFilterRangeMutation.id, params: { ...place, range } });
  return [{ redo: set(toRange(after)), undo: set(before) }];
}

export function partsChange(extras: UniverExtras, place: Place, edit: SheetEdit): Change[] {
  const before = extras.parts(place);
  if (hasNone(before)) return [];
  const after = {
    bandings: shiftParts('bandings', before.bandings, edit),
    protections: shiftParts('protections', before.protections, edit),
    filterViews: shiftParts('filterViews', before.filterViews, edit),
  };
  return [{ redo: setOwnParts(place, after), undo: setOwnParts(place, before) }];
}

/** A sheet that is taken away takes them along, and brings them back when that is undone. */
export function partsGone(extras: UniverExtras, place: Place): Change[] {
  const before = extras.parts(place);
  if (hasNone(before)) return [];
  return [{ redo: setOwnParts(place, NO_PARTS), undo: setOwnParts(place, before) }];
}

const hasNone = (parts: OwnParts) => Object.values(parts).every((some) => some.length === 0);

/** Univer leaves out the name of a formula's own sheet, and misses some references to lines that change places. */
export function formulaChange(
  document: UniverDocument,
  edited: Worksheet,
  { axis, edit }: SheetEdit,
): Change[] {
  return document.workbook.getSheets().flatMap((worksheet) => {
    const before = formulasOf(document, worksheet);
    if (before.length === 0) return [];
    const shift = { axis, edit, sheet: edited.getName(), home: worksheet.getName() };
    const after = before.flatMap((formula) => {
      const line = worksheet === edited ? shiftIndex(edit, formula[axis]) : formula[axis];
      return line === null ? [] : { ...formula, [axis]: line, text: shiftFormula(formula.text, shift) };
    });
    const place = document.place(worksheet);
    const [redo, undo] = [
      setFormulas({ ...place, formulas: after }),
      setFormulas({ ...place, formulas: before }),
    ];
    return [{ redo, undo }];
  });
}
