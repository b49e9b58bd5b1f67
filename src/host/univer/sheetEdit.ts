/** What a command of Univer does to whole rows or columns of a sheet. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColCommand,
  InsertRowCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from '@univerjs/sheets';
import type { LineEdit } from '../memory/lineEdit';
import type { Axis } from '../sheetBackend';

export interface SheetEdit {
  readonly axis: Axis;
  readonly edit: LineEdit;
}

/** `null` for every other command. */
export function readEdit({ id, params }: ICommandInfo): SheetEdit | null {
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
