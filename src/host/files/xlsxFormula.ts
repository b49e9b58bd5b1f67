/** Formulas as a workbook keeps them: without `=`, and without ranges that only Sheets leaves open. */

/** The last row of a worksheet, where an open range of Sheets ends. */
const LAST_ROW = 1_048_576;
const OPEN_RANGE = /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gi;

/**
 * A formula of Sheets for a workbook. Excel calls a whole file damaged for one range such as `C2:C`, so it is closed.
 * @example toXlsxFormula('=SUM(C2:C)') // 'SUM(C2:C1048576)'
 */
export function toXlsxFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(OPEN_RANGE, (whole, from?: string, column?: string) =>
      from ? `${from}:${column}${LAST_ROW}` : whole,
    );
}

/**
 * A workbook's formula for Sheets; the prefixes that mark newer functions in files go.
 * @example fromXlsxFormula('_xlfn.CONCAT(A1:A1048576)') // '=CONCAT(A1:A)'
 */
export function fromXlsxFormula(formula: string): string {
  const bare = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
  return `=${bare.replace(new RegExp(`(:\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'g'), '$1')}`;
}
