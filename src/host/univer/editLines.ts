/** Inserts, deletes and moves rows or columns, with everything that Univer's parts make follow. */
import { Direction, type IMutationInfo, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveColsMutationUndoFactory,
  MoveRowsCommand,
  MoveRowsMutation,
  MoveRowsMutationUndoFactory,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Axis } from '../sheetBackend';
import { toRange } from './ranges';
import type { SheetEdit } from './sheetEdit';
import { sizeOf } from './sheetInfo';
import type { Place, Step, UniverDocument } from './univerDocument';

/**
 * Univer's own commands would also move the user's selection, leave rows out that a filter hides, and refuse some
 * edits; so the mutations are put together here, and the commands only named to the parts that follow them.
 */
export function editLines(document: UniverDocument, worksheet: Worksheet, edit: SheetEdit): void {
  const { command, params, step } = plan(document, worksheet, edit);
  document.applyAs({ id: command, params }, worksheet, step);
}

interface Plan {
  readonly command: string;
  readonly params: object;
  readonly step: Step;
}

function plan(document: UniverDocument, worksheet: Worksheet, { axis, edit }: SheetEdit): Plan {
  const place = document.place(worksheet);
  const isRow = axis === 'row';
  switch (edit.kind) {
    case 'insert': {
      const params = { ...place, range: lines(worksheet, axis, [edit.before, edit.count]) };
      const [insert, remove] = isRow
        ? [InsertRowMutation.id, RemoveRowMutation.id]
        : [InsertColMutation.id, RemoveColMutation.id];
      return {
        command: isRow ? InsertRowCommand.id : InsertColCommand.id,
        params: { ...params, direction: isRow ? Direction.UP : Direction.LEFT },
        step: { redos: [{ id: insert, params }], undos: [{ id: remove, params }] },
      };
    }
    case 'delete': {
      const range = lines(worksheet, axis, [edit.first, edit.count]);
      const params = { ...place, range };
      return {
        command: isRow ? RemoveRowCommand.id : RemoveColCommand.id,
        params,
        step: {
          redos: [{ id: isRow ? RemoveRowMutation.id : RemoveColMutation.id, params }],
          undos: bringBack(worksheet, axis, params),
        },
      };
    }
    case 'move': {
      const sourceRange = lines(worksheet, axis, [edit.first, edit.count]);
      const targetRange = lines(worksheet, axis, [edit.before, edit.count]);
      const params = { ...place, sourceRange, targetRange };
      const [id, reverse] = isRow
        ? [MoveRowsMutation.id, MoveRowsMutationUndoFactory]
        : [MoveColsMutation.id, MoveColsMutationUndoFactory];
      return {
        command: isRow ? MoveRowsCommand.id : MoveColsCommand.id,
        params: { ...place, fromRange: sourceRange, toRange: targetRange, range: sourceRange },
        step: {
          redos: [{ id, params }],
          undos: [{ id, params: reverse(document.injector, params) }],
        },
      };
    }
  }
}

function lines(worksheet: Worksheet, axis: Axis, [first, count]: readonly [number, number]): IRange {
  const whole = { row: 0, column: 0, ...sizeOf(worksheet) };
  return axis === 'row'
    ? { ...toRange({ ...whole, row: first, rows: count }), rangeType: RANGE_TYPE.ROW }
    : { ...toRange({ ...whole, column: first, columns: count }), rangeType: RANGE_TYPE.COLUMN };
}

/** Deleted lines again, with their sizes and their cells. */
function bringBack(
  worksheet: Worksheet,
  axis: Axis,
  params: Place & { readonly range: IRange },
): IMutationInfo[] {
  const { unitId, subUnitId, range } = params;
  const { startRow, endRow, startColumn, endColumn } = range;
  const insert =
    axis === 'row'
      ? {
          id: InsertRowMutation.id,
          params: { ...params, rowInfo: slice(worksheet.getRowManager().getRowData(), startRow, endRow) },
        }
      : {
          id: InsertColMutation.id,
          params: {
            ...params,
            colInfo: slice(worksheet.getColumnManager().getColumnData(), startColumn, endColumn),
          },
        };
  const cells = worksheet.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  return [insert, { id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: cells } }];
}

/** Counted from 0. Univer's own function of this kind leaves gaps out and so moves what follows them. */
function slice<T>(lines: Readonly<Record<number, T>>, first: number, last: number): Record<number, T> {
  const part: Record<number, T> = {};
  for (let line = first; line <= last; line++) {
    const info = lines[line];
    if (info !== undefined) part[line - first] = { ...info };
  }
  return part;
}
