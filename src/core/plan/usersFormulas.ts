/** Formulas of the user's whose result hangs on columns that come or go. */
import { columnLetters } from '../facts/table';
import { type ColumnsRead, columnsRead } from './columnsRead';

export interface SheetFormulas {
  readonly name: string;
  /** From A1; `''` where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
}

export interface GoneColumns {
  /** The sheet that loses them. */
  readonly sheet: string;
  /** From 1. */
  readonly columns: readonly number[];
}

/**
 * The cells whose formulas read nothing but columns that go, as `List!H2`: they would show #REF!. A range that reaches
 * beyond the columns only shrinks, and a formula that stands in such a column goes with it.
 * @example brokenFormulas([{ name: 'S', formulas: [['', '=COUNTIF(S!$F2:F,"x")', '=SUM(A1:F1)']] }], { sheet: 'S', columns: [6] }) // ['S!B1']
 */
export function brokenFormulas(
  sheets: readonly SheetFormulas[],
  { sheet, columns }: GoneColumns,
): readonly string[] {
  const gone = new Set(columns);
  const isGone = ({ first, last, ...read }: ColumnsRead) => {
    if (read.sheet !== sheet || last - first >= gone.size) return false;
    for (let column = first; column <= last; column++) if (!gone.has(column)) return false;
    return true;
  };
  return sheets.flatMap(({ name, formulas }) =>
    cellsWhere(formulas, (formula, column) => {
      if (name === sheet && gone.has(column)) return false;
      return columnsRead(formula, name).some(isGone);
    }).map((cell) => `${name}!${cell}`),
  );
}

/**
 * The cells of a sheet whose formulas read across the place behind column `after`: columns that are inserted there come
 * into what they add up or count.
 * @example reachingFormulas({ name: 'S', formulas: [['', '=SUM(C2:2)', '=SUM(A1:D1)']] }, 4) // ['B1']
 */
export function reachingFormulas({ name, formulas }: SheetFormulas, after: number): readonly string[] {
  return cellsWhere(formulas, (formula) =>
    columnsRead(formula, name).some(
      ({ sheet, first, last }) => sheet === name && first <= after && after < last,
    ),
  );
}

function cellsWhere(
  formulas: SheetFormulas['formulas'],
  test: (formula: string, column: number) => boolean,
): readonly string[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula !== '' && test(formula, column + 1) ? [`${columnLetters(column + 1)}${row + 1}`] : [],
    ),
  );
}
