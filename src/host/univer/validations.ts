/** What the cells of a sheet accept, read and written as a layer; Univer keeps it as a list of rules with ranges. */
import {
  CommandType,
  generateRandomId,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
  type ISheetDataValidationRule,
  type Worksheet,
} from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { shiftIndex, shiftRect } from '../memory/lineEdit';
import type { Axis, Rect, Validation } from '../sheetBackend';
import type { Block } from './cellMatrix';
import type { Change } from './followers';
import { fromRange, toRange } from './ranges';
import type { SheetEdit } from './sheetEdit';
import { sizeOf } from './sheetInfo';
import type { Place, Step, UniverDocument } from './univerDocument';
import { fromUniverValidation, toUniverValidation } from './validationForms';

type Rule = ISheetDataValidationRule;

interface SetValidationsParams extends Place {
  readonly rules: readonly Rule[];
}

const SET_VALIDATIONS = 'local-host.mutation.set-validations';

export function registerValidations(injector: Injector): void {
  const set: ICommand<SetValidationsParams> = {
    id: SET_VALIDATIONS,
    type: CommandType.MUTATION,
    handler: (accessor, params) => {
      if (!params) return false;
      const { unitId, subUnitId, rules } = params;
      const model = accessor.get(DataValidationModel);
      for (const { uid } of [...model.getRules(unitId, subUnitId)]) {
        model.removeRule(unitId, subUnitId, uid, 'command');
      }
      for (const rule of rules) model.addRule(unitId, subUnitId, { ...rule }, 'command');
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(set);
}

export function readValidations(document: UniverDocument, worksheet: Worksheet, rect: Rect): string[][] {
  const cells = Array.from({ length: rect.rows }, () => new Array<string>(rect.columns).fill(''));
  for (const rule of rulesOf(document.injector, document.place(worksheet))) {
    const text = JSON.stringify(fromUniverValidation(rule));
    for (const range of rule.ranges) {
      const { row, column, rows, columns } = fromRange(range, sizeOf(worksheet));
      for (let r = Math.max(row, rect.row); r < Math.min(row + rows, rect.row + rect.rows); r++) {
        const line = cells[r - rect.row] ?? [];
        const end = Math.min(column + columns, rect.column + rect.columns);
        for (let c = Math.max(column, rect.column); c < end; c++) line[c - rect.column] = text;
      }
    }
  }
  return cells;
}

/** `null` where every cell accepts already what it should. */
export function writeValidations(
  document: UniverDocument,
  worksheet: Worksheet,
  { rect, cells }: Block<string>,
): Step | null {
  const now = readValidations(document, worksheet, rect);
  if (cells.every((line, row) => line.every((text, column) => text === now[row]?.[column]))) return null;
  const place = document.place(worksheet);
  const before = rulesOf(document.injector, place);
  const others = before.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => without(fromRange(range, sizeOf(worksheet)), rect)).map(toRange),
  }));
  const after = [...others.filter(({ ranges }) => ranges.length > 0), ...toRules({ rect, cells })];
  return {
    redos: [setValidations({ ...place, rules: after })],
    undos: [setValidations({ ...place, rules: before })],
  };
}

/** Written even where nothing changes: Univer follows edits, too, and lines that change places in its own way. */
export function validationChange(document: UniverDocument, worksheet: Worksheet, edit: SheetEdit): Change[] {
  const place = document.place(worksheet);
  const before = rulesOf(document.injector, place);
  if (before.length === 0) return [];
  const after = before.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => shift(fromRange(range, sizeOf(worksheet)), edit)).map(toRange),
  }));
  const rules = [
    ...after.filter(({ ranges }) => ranges.length > 0),
    ...toRules(linesBetween(document, worksheet, edit)),
  ];
  return [{ redo: setValidations({ ...place, rules }), undo: setValidations({ ...place, rules: before }) }];
}

/** Lines that come in split what they come into, and those that change places take along what their cells accept. */
function shift(rect: Rect, { axis, edit }: SheetEdit): Rect[] {
  if (edit.kind === 'delete') return [shiftRect(axis, edit, rect) ?? []].flat();
  const size = axis === 'row' ? rect.rows : rect.columns;
  const lines = Array.from({ length: size }, (_, line) => shiftIndex(edit, rect[axis] + line) ?? -1);
  return runsOf(lines.sort((a, b) => a - b)).map(([start, count]) => span(rect, axis, [start, count]));
}

/** What lines accept that come in between cells of one kind. */
function linesBetween(
  document: UniverDocument,
  worksheet: Worksheet,
  { axis, edit }: SheetEdit,
): Block<string> {
  const size = sizeOf(worksheet);
  const whole = { row: 0, column: 0, ...size };
  const last = axis === 'row' ? size.rows : size.columns;
  if (edit.kind !== 'insert' || edit.before === 0 || edit.before >= last)
    return { rect: { ...whole, rows: 0 }, cells: [] };
  const line = (at: number) => readValidations(document, worksheet, span(whole, axis, [at, 1])).flat();
  const [first, second] = [line(edit.before - 1), line(edit.before)];
  const common = first.map((text, at) => (text === second[at] ? text : ''));
  const cells =
    axis === 'row'
      ? Array.from({ length: edit.count }, () => common)
      : common.map((text) => new Array<string>(edit.count).fill(text));
  return { rect: span(whole, axis, [edit.before, edit.count]), cells };
}

function span(rect: Rect, axis: Axis, [start, count]: readonly [number, number]): Rect {
  return axis === 'row' ? { ...rect, row: start, rows: count } : { ...rect, column: start, columns: count };
}

function runsOf(sorted: readonly number[]): [start: number, count: number][] {
  const runs: [number, number][] = [];
  for (const line of sorted) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === line) last[1]++;
    else runs.push([line, 1]);
  }
  return runs;
}

/** What is left of a rectangle around another one. */
function without(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.row, hole.row);
  const bottom = Math.min(rect.row + rect.rows, hole.row + hole.rows);
  const left = Math.max(rect.column, hole.column);
  const right = Math.min(rect.column + rect.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [rect];
  const middle = { row: top, rows: bottom - top };
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { ...middle, column: rect.column, columns: left - rect.column },
    { ...middle, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function toRules(block: Block<string>): Rule[] {
  return [...stretchesByText(block)].map(([text, rects]) => ({
    ...toUniverValidation(JSON.parse(text) as Validation),
    uid: generateRandomId(8),
    ranges: rects.map(toRange),
  }));
}

/** Per column, the runs of rows that accept the same. */
function stretchesByText({ rect, cells }: Block<string>): ReadonlyMap<string, readonly Rect[]> {
  const found = new Map<string, Rect[]>();
  for (let column = 0; column < rect.columns; column++) {
    const texts = new Set(cells.flatMap((line) => line[column] || []));
    for (const text of texts) {
      const rows = cells.flatMap((line, row) => (line[column] === text ? [rect.row + row] : []));
      const rects = runsOf(rows).map(([row, count]) => ({
        row,
        column: rect.column + column,
        rows: count,
        columns: 1,
      }));
      found.set(text, [...(found.get(text) ?? []), ...rects]);
    }
  }
  return found;
}

function setValidations(params: SetValidationsParams): IMutationInfo {
  return { id: SET_VALIDATIONS, params };
}

function rulesOf(injector: Injector, { unitId, subUnitId }: Place): readonly Rule[] {
  return [...injector.get(SheetDataValidationModel).getRules(unitId, subUnitId)];
}
