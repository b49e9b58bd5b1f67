/** The orders that a table of customers can count: a slip of the pen in one row must not cost the whole table. */
import { type Cell, isBlank } from '../../core/facts/cell';
import { formulaProblems } from '../../core/formulaProblems';
import type { Text } from '../../core/i18n/text';
import { failure, type Result, success } from '../../core/result';
import {
  type ReadableFigures,
  toColumn,
  toReadableDays,
  toReadableNumbers,
  type UnreadableCell,
} from './argument';
import { toSameLength } from './sameLength';
import type { LeftOut } from './tableHeader';

export interface ReadableOrders {
  /** Blank in a row that is left out, and so are its figures. */
  readonly customers: readonly Cell[];
  readonly day: Float64Array;
  readonly amount: Float64Array;
  /** From top to bottom; rows without anything in them are no orders. */
  readonly leftOut: readonly LeftOut[];
}

/** A problem where nothing of a column can be read: then it is the wrong column. */
export function toReadableOrders(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
): Result<ReadableOrders> {
  const cells = toColumn(customers, 'customers');
  if (!cells.ok) return cells;
  const days = checkSome(toReadableDays(dates, 'dates'));
  if (!days.ok) return days;
  const numbers = checkSome(toReadableNumbers(amounts, 'amounts'));
  if (!numbers.ok) return numbers;
  const fitted = toSameLength(cells.value, { dates: days.value.figures, amounts: numbers.value.figures });
  if (!fitted.ok) return fitted;
  const [day, amount] = fitted.value as [Float64Array, Float64Array];

  const leftOut = new Map<number, LeftOut>();
  for (const cell of [...days.value.unreadable, ...numbers.value.unreadable]) {
    if (!leftOut.has(cell.values.row)) leftOut.set(cell.values.row, unreadable(cell));
  }
  cells.value.forEach((cell, index) => {
    const isOrder = !Number.isNaN(day[index]) || !Number.isNaN(amount[index]);
    if (isBlank(cell) && isOrder && !leftOut.has(index + 1))
      leftOut.set(index + 1, { row: index + 1, says: withoutCustomer });
  });
  for (const row of leftOut.keys()) {
    if (row > day.length) continue;
    day[row - 1] = Number.NaN;
    amount[row - 1] = Number.NaN;
  }
  return success({
    customers: cells.value.map((cell, index) => (leftOut.has(index + 1) ? null : cell)),
    ...{ day, amount },
    leftOut: [...leftOut.values()].sort((one, other) => one.row - other.row),
  });
}

const withoutCustomer: Text = {
  en: 'row {row} names no customer',
  'zh-CN': '第 {row} 行没有客户',
  'zh-TW': '第 {row} 列沒有客戶',
};

/** Long texts would push everything else out of the cell. */
const longestFound = 40;

function unreadable({ code, found, values: { argument, row } }: UnreadableCell): LeftOut {
  const text = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
  return { row, says: formulaProblems[code].says, values: { argument, found: `"${text}"` } };
}

function checkSome(column: Result<ReadableFigures>): Result<ReadableFigures> {
  if (!column.ok) return column;
  const { figures, unreadable: cells } = column.value;
  const [first] = cells;
  return first && figures.every(Number.isNaN) ? failure(first) : column;
}
