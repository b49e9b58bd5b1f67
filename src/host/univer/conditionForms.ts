/** The conditions of colour rules, between the criteria of Apps Script and what Univer can test. */
import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  type IFormulaHighlightCell,
  type INumberHighlightCell,
  type ITextHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { ColorRule } from '../sheetBackend';

type Criteria = Pick<ColorRule, 'criteria' | 'values'>;

/** A condition without the style that it gives. */
export type Condition =
  | Pick<INumberHighlightCell, 'subType' | 'operator' | 'value'>
  | Pick<ITextHighlightCell, 'subType' | 'operator' | 'value'>
  | (Pick<IFormulaHighlightCell, 'subType' | 'value'> & {
      /** What Apps Script calls the condition that is tested by this formula. */
      readonly appsScript?: Criteria;
    });

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** `first` is the cell at the corner of the rule's first range, as a formula names it. */
export function toCondition({ criteria, values }: Criteria, first: string): Condition {
  const number = NUMBERS[criteria];
  if (number !== undefined) {
    const [low = 0, high = 0] = values.map(Number);
    const isSpan = number === CFNumberOperator.between || number === CFNumberOperator.notBetween;
    return {
      subType: CFSubRuleType.number,
      operator: number,
      value: isSpan ? [low, high] : low,
    } as Condition;
  }
  const text = TEXTS[criteria];
  if (text !== undefined) {
    return { subType: CFSubRuleType.text, operator: text, value: String(values[0] ?? '') };
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return { subType: CFSubRuleType.formula, value: String(values[0] ?? '') };
  }
  const value = `=${dateFormula(criteria, values[0], first) ?? 'FALSE'}`;
  return { subType: CFSubRuleType.formula, value, appsScript: { criteria, values } };
}

/** `null` for a condition that only Univer knows. */
export function fromCondition(condition: Condition): Criteria | null {
  if (condition.subType === CFSubRuleType.formula) {
    return condition.appsScript ?? { criteria: 'CUSTOM_FORMULA', values: [condition.value] };
  }
  if (condition.subType === CFSubRuleType.number) {
    const criteria = nameOf(NUMBERS, condition.operator);
    const { value = 0 } = condition;
    return criteria ? { criteria, values: Array.isArray(value) ? value : [value] } : null;
  }
  if (condition.subType !== CFSubRuleType.text) return null;
  const criteria = nameOf(TEXTS, condition.operator);
  if (!criteria) return null;
  return { criteria, values: criteria.startsWith('CELL_') ? [] : [condition.value ?? ''] };
}

/** Days are compared without their time; a cell that holds no number is no date. */
function dateFormula(criteria: string, value: unknown, first: string): string | null {
  const [, test = '', relative] = /^DATE_(AFTER|BEFORE|EQUAL_TO)(_RELATIVE)?$/.exec(criteria) ?? [];
  const day = relative ? RELATIVE_DAYS[String(value)] : String(Math.floor(Number(value)));
  if (!day) return null;
  const cell = `INT(N(${first}))`;
  const isSpan = relative && String(value).startsWith('PAST_');
  const tests: Readonly<Record<string, string>> = {
    AFTER: `${cell}>${day}`,
    BEFORE: `${cell}<${day}`,
    EQUAL_TO: isSpan ? `AND(${cell}>=${day},${cell}<=TODAY())` : `${cell}=${day}`,
  };
  return tests[test] ? `AND(ISNUMBER(${first}),${tests[test]})` : null;
}

function nameOf(names: Readonly<Record<string, string>>, operator: string): string | undefined {
  return Object.keys(names).find((name) => names[name] === operator);
}
