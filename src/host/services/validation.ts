/** What a cell accepts: checked when a value is written, in the platform's words. */
import { rectA1 } from '../a1';
import type { CellValue, Rect, Validation } from '../sheetBackend';
import { notEmulated, refuse, SAYS } from './platformError';

/**
 * Refuses a value that a cell does not accept. Blank is always accepted, and so is everything where a validation only
 * marks. Texts and numbers of a list are the same, as in Sheets.
 */
export function checkValidation(
  text: string,
  value: CellValue,
  { row, column }: Pick<Rect, 'row' | 'column'>,
): void {
  if (text === '' || value === null) return;
  const validation = JSON.parse(text) as Validation;
  if (!validation.strict || accepts(validation, value)) return;
  const cell = rectA1({ row, column, rows: 1, columns: 1 });
  const list = validation.criteria === 'VALUE_IN_LIST' ? validation.values.map(String) : [];
  refuse(SAYS.invalidInput(cell, list));
}

function accepts({ criteria, values }: Validation, value: CellValue): boolean {
  const [first = 0, second = 0] = values.map(Number);
  switch (criteria) {
    case 'CHECKBOX':
      return typeof value === 'boolean' || values.some((allowed) => String(allowed) === String(value));
    case 'VALUE_IN_LIST':
      return values.some((allowed) => String(allowed) === String(value));
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= first;
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= first && value <= second;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    default:
      throw notEmulated(`writing into a cell with the validation ${criteria}`);
  }
}
