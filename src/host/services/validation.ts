/** What a cell accepts: `SpreadsheetApp.DataValidation`, and the check when a value is written. */
import { rectA1 } from '../a1';
import type { CellValue, Rect, Validation } from '../sheetBackend';
import type { EnumMember } from './enumMember';
import { DataValidationCriteria } from './enums';
import { notEmulated, refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';

export class DataValidation extends ServiceObject {
  readonly service = 'DataValidation';
  readonly #validation: Validation;

  constructor(validation: Validation) {
    super();
    this.#validation = validation;
  }

  getAllowInvalid = () => !this.#validation.strict;
  getCriteriaValues = () => [...this.#validation.values];

  getCriteriaType(): EnumMember {
    const known: Readonly<Record<string, EnumMember>> = DataValidationCriteria;
    const { criteria } = this.#validation;
    const member = known[criteria];
    if (!member) throw notEmulated(`the validation ${criteria}`);
    return member;
  }
}

/** `null` for a cell that accepts everything. */
export function toDataValidation(text: string): DataValidation | null {
  return text === '' ? null : new DataValidation(JSON.parse(text) as Validation);
}

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
    default:
      throw notEmulated(`writing into a cell with the validation ${criteria}`);
  }
}
