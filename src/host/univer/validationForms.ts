/** What a cell accepts, between Univer's rules and ours. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRuleBase,
  type IDataValidationRuleOptions,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import type { Validation } from '../sheetBackend';

export type RuleForm = IDataValidationRuleBase & IDataValidationRuleOptions;

/** A rule that has no word here is kept as it is under this name. */
const OWN = 'OWN';

export function fromUniverValidation(form: RuleForm): Validation {
  const strict = form.errorStyle === DataValidationErrorStyle.STOP;
  const numbers = [form.formula1, form.formula2].flatMap((text) =>
    text === undefined || text === '' ? [] : Number(text),
  );
  const isNumber = form.type === DataValidationType.DECIMAL || form.type === DataValidationType.WHOLE;
  if (form.type === DataValidationType.CHECKBOX) return { criteria: 'CHECKBOX', values: [], strict };
  if (form.type === DataValidationType.LIST && !form.formula1?.startsWith('='))
    return { criteria: 'VALUE_IN_LIST', values: deserializeListOptions(form.formula1 ?? ''), strict };
  if (isNumber && form.operator === DataValidationOperator.BETWEEN && !numbers.some(Number.isNaN))
    return { criteria: 'NUMBER_BETWEEN', values: numbers, strict };
  if (
    isNumber &&
    form.operator === DataValidationOperator.GREATER_THAN_OR_EQUAL &&
    !numbers.some(Number.isNaN)
  )
    return { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: numbers, strict };
  return { criteria: OWN, values: [JSON.stringify(form)], strict };
}

export function toUniverValidation({ criteria, values, strict }: Validation): RuleForm {
  const [first = '', second = ''] = values.map(String);
  if (criteria === OWN) return JSON.parse(first) as RuleForm;
  const errorStyle = strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING;
  const isBetween = criteria === 'NUMBER_BETWEEN';
  switch (criteria) {
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX, errorStyle };
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: serializeListOptions(values.map(String)),
        showDropDown: true,
        errorStyle,
      };
    case 'NUMBER_BETWEEN':
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return {
        type: DataValidationType.DECIMAL,
        operator: isBetween ? DataValidationOperator.BETWEEN : DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: first,
        ...(isBetween && { formula2: second }),
        errorStyle,
      };
    default:
      throw new RangeError(`Univer has no validation ${criteria}`);
  }
}
