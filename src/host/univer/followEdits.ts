/**
 * Makes metadata, colour rules and frozen lines follow every edit of rows and columns, the user's as well as the
 * add-on's, as they do in Sheets. It adds to the mutations of Univer's commands, so that undo takes them back too.
 */
import {
  type ICommandInfo,
  type IFreeze,
  type IMutationInfo,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Worksheet,
} from '@univerjs/core';
import {
  getSheetCommandTarget,
  InsertColCommand,
  InsertRowCommand,
  type IReorderRangeCommandParams,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SetFrozenMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import { type Axis, type LineEdit, shiftFrozen, shiftIndex, shiftRect } from '../memory/lineEdit';
import { shiftColorRule } from '../memory/shiftColorRule';
import { shiftFormula } from '../memory/shiftFormula';
import type { MetadataEntry, SheetId } from '../sheetBackend';
import { fromUniverRule, withPlace } from './colorRules';
import { formulasOf, setFormulas } from './formulas';
import { shiftNamedRanges } from './namedRanges';
import { notesOf, setNotes } from './notes';
import { fromRange, toRange } from './ranges';
import { rulesOf, setRules } from './ruleList';
import { toSheetId } from './sheetIds';
import { frozenLines, sizeOf, toFreeze } from './sheetInfo';
import { UniverDocument } from './univerDocument';
import { setMetadata, type UniverExtras } from './univerExtras';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface SheetEdit {
  readonly axis: Axis;
  readonly edit: LineEdit;
}

interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
  /** Runs before all else, when the edit is done and when it is taken back. */
  readonly before?: IMutationInfo;
}

/** After everything of Univer's, which would tear a colour rule apart where lines change places inside it. */
const LAST = -1000;

export function followEdits(injector: Injector, extras: UniverExtras): void {
  injector.get(SheetInterceptorService).interceptCommand({
    priority: LAST,
    getMutations: (command) => {
      const changes = changesOf(injector, extras, command);
      const first = changes.flatMap(({ before }) => before ?? []);
      return {
        preRedos: first,
        redos: changes.map(({ redo }) => redo),
        preUndos: first,
        undos: changes.map(({ undo }) => undo),
      };
    },
  });
}

function changesOf(injector: Injector, extras: UniverExtras, command: ICommandInfo): Change[] {
  const target = getSheetCommandTarget(
    injector.get(IUniverInstanceService),
    command.params as Partial<Place>,
  );
  if (!target) return [];
  const { worksheet, unitId, subUnitId } = target;
  const place = { unitId, subUnitId };
  const sheet = toSheetId(subUnitId);
  const document = new UniverDocument(injector, unitId);
  if (command.id === RemoveSheetCommand.id) {
    return metadataChange(extras, unitId, (entry) => (isOn(entry, sheet) ? null : entry));
  }
  if (command.id === ReorderRangeCommand.id) {
    const to = readOrder(command.params as IReorderRangeCommandParams);
    return [...ruleChange(injector, place, (rules) => rules), ...noteChange(injector, place, to)];
  }
  const sheetEdit = readEdit(command);
  if (!sheetEdit) return [];
  return [
    ...metadataChange(extras, unitId, (entry) => shiftEntry(entry, sheet, sheetEdit)),
    ...ruleChange(injector, place, (rules) =>
      rules.flatMap((rule) => {
        const shift = { ...sheetEdit, sheet: worksheet.getName() };
        const moved = shiftColorRule(fromUniverRule(rule, sizeOf(worksheet)), shift);
        return moved ? withPlace(rule, moved) : [];
      }),
    ),
    ...noteChange(injector, place, (note) => shiftNote(note, sheetEdit)),
    ...frozenChange(place, worksheet, sheetEdit),
    ...filterChange(injector, place, sheetEdit),
    ...shiftNamedRanges(document, sheet, (rect) => shiftRect(sheetEdit.axis, sheetEdit.edit, rect)),
    ...formulaChange(document, worksheet, sheetEdit),
  ];
}

/** What the command does to whole rows or columns. */
function readEdit({ id, params }: ICommandInfo): SheetEdit | null {
  const { range, fromRange, toRange } = (params ?? {}) as {
    readonly range?: IRange;
    readonly fromRange?: IRange;
    readonly toRange?: IRange;
  };
  const axis = ROW_COMMANDS.has(id) ? 'row' : 'column';
  const [start, end] =
    axis === 'row' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
  switch (id) {
    case InsertRowCommand.id:
    case InsertColCommand.id:
      return range
        ? { axis, edit: { kind: 'insert', before: range[start], count: range[end] - range[start] + 1 } }
        : null;
    case RemoveRowCommand.id:
    case RemoveColCommand.id:
      return range
        ? { axis, edit: { kind: 'delete', first: range[start], count: range[end] - range[start] + 1 } }
        : null;
    case MoveRowsCommand.id:
    case MoveColsCommand.id: {
      if (!fromRange || !toRange) return null;
      const count = fromRange[end] - fromRange[start] + 1;
      return { axis, edit: { kind: 'move', first: fromRange[start], count, before: toRange[start] } };
    }
    default:
      return null;
  }
}

const ROW_COMMANDS = new Set([InsertRowCommand.id, RemoveRowCommand.id, MoveRowsCommand.id]);

function metadataChange(
  extras: UniverExtras,
  unitId: string,
  change: (entry: MetadataEntry) => MetadataEntry | null,
): Change[] {
  const before = extras.metadata(unitId);
  const after = before.flatMap((entry) => change(entry) ?? []);
  const isSame = after.length === before.length && after.every((entry, index) => entry === before[index]);
  return isSame ? [] : [{ redo: setMetadata(unitId, after), undo: setMetadata(unitId, before) }];
}

function isOn({ location }: MetadataEntry, sheet: SheetId): boolean {
  return location.type !== 'SPREADSHEET' && location.sheet === sheet;
}

function shiftEntry(entry: MetadataEntry, sheet: SheetId, { axis, edit }: SheetEdit): MetadataEntry | null {
  const { location } = entry;
  if (location.type !== (axis === 'row' ? 'ROW' : 'COLUMN') || location.sheet !== sheet) return entry;
  const index = shiftIndex(edit, location.index);
  if (index === location.index) return entry;
  return index === null ? null : { ...entry, location: { ...location, index } };
}

type Rules = ReturnType<typeof rulesOf>;

/** Written even where nothing changes: a part of Univer may have changed them meanwhile. */
function ruleChange(injector: Injector, place: Place, change: (rules: Rules) => Rules): Change[] {
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
function noteChange(injector: Injector, place: Place, to: (note: ISheetNote) => ISheetNote | null): Change[] {
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

function shiftNote(note: ISheetNote, { axis, edit }: SheetEdit): ISheetNote | null {
  const line = axis === 'row' ? 'row' : 'col';
  const index = shiftIndex(edit, note[line]);
  return index === null ? null : { ...note, [line]: index };
}

/** Sorting: `order` says for each row from where its cells come. */
function readOrder({ range, order }: IReorderRangeCommandParams): (note: ISheetNote) => ISheetNote {
  const rows = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
  return (note) => {
    const isInside = note.col >= range.startColumn && note.col <= range.endColumn;
    return { ...note, row: isInside ? (rows.get(note.row) ?? note.row) : note.row };
  };
}

/** Univer freezes lines anywhere, and its grid follows edits differently; like Sheets are those at the border. */
function frozenChange(place: Place, worksheet: Worksheet, { axis, edit }: SheetEdit): Change[] {
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
function filterChange(injector: Injector, place: Place, { axis, edit }: SheetEdit): Change[] {
  const model = injector.get(SheetsFilterService).getFilterModel(place.unitId, place.subUnitId);
  const before = model?.getRange();
  const after = before && shiftRect(axis, edit, fromRange(before));
  if (!before || !after) return [];
  const set = (range: IRange) => ({ id: SetSheetsFilterRangeMutation.id, params: { ...place, range } });
  return [{ redo: set(toRange(after)), undo: set(before) }];
}

/** Univer leaves out the name of a formula's own sheet, and misses some references to lines that change places. */
function formulaChange(document: UniverDocument, edited: Worksheet, { axis, edit }: SheetEdit): Change[] {
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
