/** Formulas that fill more cells than their own: writing into what they fill would break them. */
import type { IsFormula } from './typedCells';

const spilling =
  /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|IMPORT[A-Z]+|GOOGLEFINANCE|TRANSPOSE|SPLIT|FLATTEN|SEQUENCE|RANDARRAY|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|[HV]STACK|CHOOSE(?:COLS|ROWS)|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|LINEST|LOGEST|TREND|GROWTH|MMULT|FREQUENCY|LAMBDA|LET|INDEX|OFFSET|INDIRECT)\b|\{|\b[A-Z]+_[A-Z_]+\(|\bRFM\(/i;

/**
 * Whether a formula may fill the cells at its right and below. It errs on the careful side.
 * @example maySpill('=ARRAYFORMULA(B2:B*2)') // true
 * @example maySpill('=B2*C2') // false
 */
export function maySpill(formula: string): boolean {
  return spilling.test(formula);
}

/** For each row and column, both from 0, whether a formula holds or may fill it. `formulas` starts at A1. */
export function formulaCells(formulas: readonly (readonly string[])[]): IsFormula {
  // The leftmost column that a spilling formula in this row or above begins at.
  let leftmost = Number.POSITIVE_INFINITY;
  const from = formulas.map((line) => {
    line.forEach((formula, column) => {
      if (column < leftmost && formula !== '' && maySpill(formula)) leftmost = column;
    });
    return leftmost;
  });
  return (row, column) => column >= (from[row] ?? leftmost) || (formulas[row]?.[column] ?? '') !== '';
}
