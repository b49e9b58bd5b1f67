/** Colour rules of a sheet as the conditional formatting of a workbook and back, in their order. */
import type {
  CellIsOperators,
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Style,
} from 'exceljs';
import { parseA1, rectA1, referenceRect } from '../a1';
import type { ColorRule, Rect } from '../sheetBackend';
import type { ColorReader } from './xlsxColors';
import { toArgb } from './xlsxColors';
import { fromXlsxFormula, toXlsxFormula } from './xlsxFormula';
import { xmlText } from './xmlText';

/** Criteria of Apps Script and the comparison that a workbook calls the same. */
const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

/** Criteria that a workbook says as a formula over the first cell of the range; so they come back as formulas. */
const FORMULAS: Readonly<Record<string, (cell: string, value: string) => string>> = {
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_EQUAL_TO: (cell, value) => `${cell}=${value}`,
  TEXT_CONTAINS: (cell, value) => `NOT(ISERROR(SEARCH(${value},${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, value) => `ISERROR(SEARCH(${value},${cell}))`,
  TEXT_STARTS_WITH: (cell, value) => `LEFT(${cell},LEN(${value}))=${value}`,
  TEXT_ENDS_WITH: (cell, value) => `RIGHT(${cell},LEN(${value}))=${value}`,
};

/** The conditional formatting for a sheet's rules, first rule first; criteria without a counterpart are left out. */
export function toConditionalFormatting(rules: readonly ColorRule[]): ConditionalFormattingOptions[] {
  return rules.flatMap((rule, index) => {
    const [first] = rule.ranges;
    const condition = first && toCondition(rule, first);
    if (!condition) return [];
    const style: Partial<Style> = {
      ...(rule.background && {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: toArgb(rule.background) } },
      }),
      ...((rule.fontColor || rule.bold) && {
        font: {
          ...(rule.bold && { bold: true }),
          ...(rule.fontColor && { color: { argb: toArgb(rule.fontColor) } }),
        },
      }),
    };
    const complete = { ...condition, priority: index + 1, style } as ConditionalFormattingRule;
    return [{ ref: rule.ranges.map(rectA1).join(' '), rules: [complete] }];
  });
}

/** A rule of a workbook beside what the backend knows of it: `null` for scales, bars and icons. */
export interface XlsxRule {
  readonly ref: string;
  readonly rule: ConditionalFormattingRule;
  readonly colorRule: ColorRule | null;
}

/** The rules of a workbook's sheet, the winner first. `size` closes ranges that run to the end of the sheet. */
export function readXlsxRules(
  formattings: readonly ConditionalFormattingOptions[],
  size: { readonly rows: number; readonly columns: number },
  toColor: ColorReader,
): XlsxRule[] {
  return formattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
    .map(({ ref, rule }) => ({ ref, rule, colorRule: toColorRule(rule, toRanges(ref, size), toColor) }));
}

function toColorRule(
  rule: ConditionalFormattingRule,
  ranges: readonly Rect[],
  toColor: ColorReader,
): ColorRule | null {
  const criteria = fromCondition(rule);
  if (!criteria || ranges.length === 0) return null;
  const fill = rule.style?.fill;
  const background = toColor(fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined);
  const fontColor = toColor(rule.style?.font?.color);
  return {
    ranges,
    ...criteria,
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(rule.style?.font?.bold && { bold: true }),
  };
}

function toCondition({ criteria, values }: ColorRule, first: Rect): object | null {
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'expression', formulae: [xmlText(toXlsxFormula(String(values[0])))] };
  const operator = COMPARISONS[criteria];
  if (operator) return { type: 'cellIs', operator, formulae: values.map(toLiteral) };
  const cell = rectA1({ ...first, rows: 1, columns: 1 });
  const formula = FORMULAS[criteria]?.(cell, toLiteral(values[0] ?? ''));
  return formula === undefined ? null : { type: 'expression', formulae: [formula] };
}

function fromCondition(rule: ConditionalFormattingRule): Pick<ColorRule, 'criteria' | 'values'> | null {
  const { formulae } = rule as { readonly formulae?: readonly unknown[] };
  const [formula] = formulae ?? [];
  if (formula === undefined) return null;
  if (rule.type === 'cellIs') {
    const operator = (rule as { readonly operator: CellIsOperators | string }).operator;
    const criteria = Object.keys(COMPARISONS).find((name) => COMPARISONS[name] === operator);
    return criteria ? { criteria, values: (formulae ?? []).map(fromLiteral) } : null;
  }
  if (rule.type !== 'expression' && rule.type !== 'containsText') return null;
  return { criteria: 'CUSTOM_FORMULA', values: [fromXlsxFormula(String(formula))] };
}

function toLiteral(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value).toUpperCase();
  return value.startsWith('=') ? toXlsxFormula(value) : `"${xmlText(value).replaceAll('"', '""')}"`;
}

function fromLiteral(text: unknown): string | number {
  const number = Number(text);
  return Number.isFinite(number) ? number : fromXlsxFormula(String(text));
}

function toRanges(ref: string, size: { readonly rows: number; readonly columns: number }): Rect[] {
  return ref.split(/[\s,]+/).flatMap((text) => {
    const reference = parseA1(text);
    if (!reference) return [];
    const { row, column, rows, columns } = referenceRect(reference, size);
    const clipped = {
      row,
      column,
      rows: Math.min(rows, size.rows - row),
      columns: Math.min(columns, size.columns - column),
    };
    return clipped.rows > 0 && clipped.columns > 0 ? [clipped] : [];
  });
}
