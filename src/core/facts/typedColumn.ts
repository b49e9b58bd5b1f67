/** Reads the cells of a fact whose kind is known. */
import type { ProblemCode } from '../problem';
import { type Cell, isBlank } from './cell';
import { type Column, type FactKind, numberColumn, textColumn } from './factColumn';
import { listEntries } from './listEntries';
import type { Regional } from './regional';
import { toDay } from './toDay';
import { toId } from './toId';
import { toNumber } from './toNumber';
import { toTruth } from './toTruth';

export interface UnreadCell {
  /** Its place among the cells. */
  readonly index: number;
  readonly code: Extract<ProblemCode, 'unreadableNumber' | 'unreadableDay' | 'unreadableTruth'>;
}

/**
 * The cells as a column of this kind, blank where a cell is blank or cannot be read; `unread` names the latter. Texts
 * are folded as ids are; entries of a list stand between commas, semicolons or 、.
 * @example typedColumn(['a, b；c', ''], 'list', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }).column.values // [['a', 'b', 'c'], null]
 * @example typedColumn([1, 'many'], 'number', { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }).unread // [{ index: 1, code: 'unreadableNumber' }]
 */
export function typedColumn(
  cells: readonly Cell[],
  kind: FactKind,
  regional: Regional,
): { readonly column: Column; readonly unread: readonly UnreadCell[] } {
  const unread: UnreadCell[] = [];
  const figures = <T>(read: (cell: Cell) => T | null | undefined, code: UnreadCell['code']) =>
    cells.map((cell, index) => {
      const value = isBlank(cell) ? null : read(cell);
      if (value === undefined) unread.push({ index, code });
      return value ?? null;
    });
  const numbers = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  const readColumn = (): Column => {
    switch (kind) {
      case 'number':
        return numberColumn(numbers(figures((cell) => toNumber(cell, regional), 'unreadableNumber')));
      case 'day':
        return numberColumn(numbers(figures((cell) => toDay(cell, regional), 'unreadableDay')), kind);
      case 'boolean': {
        const truths = figures(toTruth, 'unreadableTruth');
        return { kind, values: Int8Array.from(truths, (truth) => (truth === null ? -1 : +truth)) };
      }
      case 'text':
        return textColumn(cells.map(toId));
      case 'list':
        return { kind, values: cells.map(toEntries) };
    }
  };
  return { column: readColumn(), unread };
}

function toEntries(cell: Cell): readonly string[] | null {
  const entries = listEntries(toId(cell) ?? '');
  return entries.length > 0 ? entries : null;
}
