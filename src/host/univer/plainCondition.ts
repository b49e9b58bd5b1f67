/** Conditions so plain that they need no formula engine: a cell holds a certain text, as in `=$F2="VIP"`. */
import { columnIndex } from '../a1';
import type { CellValue } from '../sheetBackend';

export interface PlainCondition {
  readonly row: Line;
  readonly column: Line;
  /** In lower case. */
  readonly text: string;
}

/** Counted from 0; a fixed one, written with `$`, stays where it is for every cell of the rule. */
interface Line {
  readonly index: number;
  readonly isFixed: boolean;
}

const PLAIN = /^=\s*(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})\s*=\s*"((?:[^"]|"")+)"\s*$/i;

/**
 * `null` for all other formulas; a comparison with the empty text is one of them, since blank cells equal it.
 * @example parsePlainCondition('=$F2="VIP"')?.column // { index: 5, isFixed: true }
 * @example parsePlainCondition('=LEN($F2)>3') // null
 */
export function parsePlainCondition(formula: string): PlainCondition | null {
  const [, fixedColumn, letters = '', fixedRow, digits, text = ''] = PLAIN.exec(formula) ?? [];
  if (digits === undefined) return null;
  return {
    row: { index: Number(digits) - 1, isFixed: fixedRow === '$' },
    column: { index: columnIndex(letters.toUpperCase()), isFixed: fixedColumn === '$' },
    text: text.replace(/""/g, '"').toLowerCase(),
  };
}

/**
 * Whether it holds for the cell that lies so far below and to the right of the rule's first one. Texts are compared as
 * in a formula, where capitals do not count.
 */
export function plainConditionHolds(
  { row, column, text }: PlainCondition,
  [below, right]: readonly [number, number],
  valueAt: (row: number, column: number) => CellValue,
): boolean {
  const value = valueAt(row.index + (row.isFixed ? 0 : below), column.index + (column.isFixed ? 0 : right));
  return typeof value === 'string' && value.toLowerCase() === text;
}
