/** What a cell of a workbook holds. */
import type { CellErrorValue, CellFormulaValue, CellValue as XlsxValue } from 'exceljs';
import type { CellValue } from '../sheetBackend';
import { type SheetCells, shownValue } from './sheetCells';
import { LONGEST_TEXT } from './xlsxExtras';
import { toXlsxFormula } from './xlsxFormula';
import { xmlText } from './xmlText';

const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;

/** The content of a cell: a formula with what it shows, an error, or a value, with long texts cut to what fits. */
export function xlsxContent(cells: SheetCells, row: number, column: number): XlsxValue {
  const shown = shownValue(cells, row, column);
  const formula = cells.formula[row]?.[column];
  if (!formula) return toXlsxValue(shown);
  const content: CellFormulaValue = { formula: xmlText(toXlsxFormula(formula)) };
  return shown === null ? content : { ...content, result: toXlsxValue(shown) ?? '' };
}

function toXlsxValue(value: CellValue): string | number | boolean | CellErrorValue | null {
  if (typeof value !== 'string') return value;
  return ERROR.test(value)
    ? { error: value as CellErrorValue['error'] }
    : xmlText(value.slice(0, LONGEST_TEXT));
}
