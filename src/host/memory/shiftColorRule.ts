/** What inserting, deleting and moving rows or columns does to a colour rule. */
import type { Axis, ColorRule } from '../sheetBackend';
import { type LineEdit, shiftRect } from './lineEdit';
import { shiftFormula } from './shiftFormula';

export interface RuleShift {
  readonly axis: Axis;
  readonly edit: LineEdit;
  /** The name of the rule's sheet, which is the edited one. */
  readonly sheet: string;
}

/** The rule with its ranges and formulas moved along; `null` when none of its ranges is left. */
export function shiftColorRule(rule: ColorRule, { axis, edit, sheet }: RuleShift): ColorRule | null {
  const ranges = rule.ranges.flatMap((range) => shiftRect(axis, edit, range) ?? []);
  const [before] = rule.ranges;
  const [after] = ranges;
  if (!before || !after) return null;
  const anchor = { before: before[axis], after: after[axis] };
  const values = rule.values.map((value) =>
    typeof value === 'string' && value.startsWith('=')
      ? shiftFormula(value, { axis, edit, sheet, home: sheet, anchor })
      : value,
  );
  return { ...rule, ranges, values };
}
