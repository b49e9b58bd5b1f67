/** Colour rules, between Apps Script's form and Univer's conditional formatting. Both let the first rule win. */
import { BooleanNumber, generateRandomId, type IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
  type IHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { rectA1 } from '../a1';
import type { ColorPoint, ColorRule, ColorScale, Rect } from '../sheetBackend';
import { colorOf } from './cellStyle';
import { type Condition, fromCondition, toCondition } from './conditionForms';
import { fromRange, toRange } from './ranges';

type Size = { readonly rows: number; readonly columns: number };
type Styles = Pick<ColorRule, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
type ScalePoint = IColorScale['config'][number] & { readonly point?: keyof ColorScale };

const POINT_TYPES: Readonly<Record<ColorPoint['type'], CFValueType>> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

export function toUniverRule(rule: ColorRule): IConditionFormattingRule {
  return {
    cfId: generateRandomId(8),
    ranges: rule.ranges.map(toRange),
    stopIfTrue: !rule.gradient,
    rule: toConfig(rule),
  };
}

/** A rule that Apps Script has no word for, such as a data bar, comes as an empty colour scale and keeps its `own`. */
export function fromUniverRule({ ranges, rule }: IConditionFormattingRule, size: Size): ColorRule {
  const rects = ranges.map((range) => fromRange(range, size));
  if (rule.type === CFRuleType.colorScale) {
    const gradient = fromScale((rule as IColorScale).config);
    if (gradient) return { ranges: rects, criteria: '', values: [], gradient };
  }
  const cell = rule as IHighlightCell;
  const criteria =
    rule.type === CFRuleType.highlightCell ? fromCondition(cell as unknown as Condition) : null;
  if (!criteria) return { ranges: rects, criteria: '', values: [], gradient: {}, own: rule };
  return { ranges: rects, ...criteria, ...fromStyle(cell.style) };
}

/** The rule in its new place, with all that Univer keeps in it. */
export function withPlace(rule: IConditionFormattingRule, moved: ColorRule): IConditionFormattingRule {
  const ranges = moved.ranges.map(toRange);
  const condition = rule.rule as unknown as Condition;
  if (rule.rule.type !== CFRuleType.highlightCell || condition.subType !== CFSubRuleType.formula) {
    return { ...rule, ranges };
  }
  const { value } = toCondition(moved, firstCell(moved.ranges));
  return { ...rule, ranges, rule: { ...rule.rule, value } as IConditionFormattingRule['rule'] };
}

function toConfig(rule: ColorRule): IConditionFormattingRule['rule'] {
  if (rule.own) return rule.own as IConditionFormattingRule['rule'];
  if (rule.gradient) return { type: CFRuleType.colorScale, config: toScale(rule.gradient) };
  return {
    type: CFRuleType.highlightCell,
    ...toCondition(rule, firstCell(rule.ranges)),
    style: toStyle(rule),
  } as IConditionFormattingRule['rule'];
}

function firstCell(ranges: readonly Rect[]): string {
  const [{ row, column } = { row: 0, column: 0 }] = ranges;
  return rectA1({ row, column, rows: 1, columns: 1 });
}

function toStyle(rule: Styles): IStyleBase {
  return {
    ...(rule.background !== undefined && { bg: { rgb: rule.background } }),
    ...(rule.fontColor !== undefined && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold !== undefined && { bl: toFlag(rule.bold) }),
    ...(rule.italic !== undefined && { it: toFlag(rule.italic) }),
    ...(rule.underline !== undefined && { ul: { s: toFlag(rule.underline) } }),
    ...(rule.strikethrough !== undefined && { st: { s: toFlag(rule.strikethrough) } }),
  };
}

function fromStyle({ bg, cl, bl, it, ul, st }: IStyleBase): Styles {
  const [background, fontColor] = [colorOf(bg), colorOf(cl)];
  return {
    ...(background !== null && { background }),
    ...(fontColor !== null && { fontColor }),
    ...(isFlag(bl) && { bold: bl === BooleanNumber.TRUE }),
    ...(isFlag(it) && { italic: it === BooleanNumber.TRUE }),
    ...(isFlag(ul?.s) && { underline: ul?.s === BooleanNumber.TRUE }),
    ...(isFlag(st?.s) && { strikethrough: st?.s === BooleanNumber.TRUE }),
  };
}

function toFlag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function isFlag(flag: unknown): boolean {
  return flag !== null && flag !== undefined;
}

function toScale(scale: ColorScale): ScalePoint[] {
  return (['min', 'mid', 'max'] as const)
    .flatMap((point) => {
      const given = scale[point];
      if (!given) return [];
      const value = { type: POINT_TYPES[given.type], ...(given.value !== '' && { value: given.value }) };
      return [{ index: 0, color: given.color, value, point }];
    })
    .map((point, index) => ({ ...point, index }));
}

/** `null` for a scale with a point that Apps Script has no word for. */
function fromScale(config: readonly ScalePoint[]): ColorScale | null {
  const names = config.length === 2 ? (['min', 'max'] as const) : (['min', 'mid', 'max'] as const);
  const scale: { -readonly [Point in keyof ColorScale]: ColorPoint } = {};
  for (const [index, { color, value, point = names[index] }] of config.entries()) {
    const type = (Object.keys(POINT_TYPES) as ColorPoint['type'][]).find(
      (name) => POINT_TYPES[name] === value.type,
    );
    if (!type || !point) return null;
    scale[point] = { color: colorOf({ rgb: color }) ?? color, type, value: String(value.value ?? '') };
  }
  return scale;
}
