/** Which form a condition's value has, which values fit it, and what stands there first. */
import type { FactKind } from '../../core/facts/factColumn';
import { isFactReference } from '../../core/rules/factReference';
import { operators } from '../../core/rules/operators/operators';
import { splitOperator } from '../../core/rules/operators/splitOperator';
import type { FactUse, Scalar, Value } from '../../core/rules/pack';

export type ValueForm = 'number' | 'text' | 'yesNo' | 'date' | 'days' | 'range' | 'list' | 'blank';

/**
 * The form that operator and fact ask for; an operator that nobody knows is given a text.
 * @example valueForm('not:between', { kind: 'number' }) // 'range'
 */
export function valueForm(operator: string, { kind }: FactUse): ValueForm {
  const split = splitOperator(operator);
  if ('unknown' in split) return 'text';
  const { decorators, base } = split;
  if (decorators.includes('someValue') || decorators.includes('everyValue')) return 'list';
  const wanted = operators[base].value;
  switch (wanted) {
    case 'same':
      return formOf[kind];
    case 'member':
      return 'text';
    case 'flag':
      return 'yesNo';
    default:
      return wanted;
  }
}

/** Facts that hold lists or days are only ever asked for equality with a blank, or with another fact. */
const formOf: Readonly<Record<FactKind, ValueForm>> = {
  number: 'number',
  text: 'text',
  boolean: 'yesNo',
  day: 'blank',
  list: 'blank',
};

/** The kind of the facts that a value of the form can be compared with; `null` where a pack allows none. */
export function comparableKind(operator: string, use: FactUse): FactKind | null {
  const split = splitOperator(operator);
  if ('unknown' in split || valueForm(operator, use) === 'list') return null;
  switch (operators[split.base].value) {
    case 'same':
      return use.kind;
    case 'number':
      return 'number';
    case 'text':
    case 'member':
      return 'text';
    case 'date':
      return 'day';
    default:
      return null;
  }
}

/** Whether the editor of the form can show the value. */
export function fitsForm(value: Value, form: ValueForm): boolean {
  if (isList(value)) {
    if (form === 'range') return value.length === 2 && value.every((one) => typeof one === 'number');
    return form === 'list';
  }
  switch (form) {
    case 'number':
    case 'days':
      return typeof value === 'number';
    case 'text':
    case 'date':
      return typeof value === 'string';
    case 'yesNo':
      return typeof value === 'boolean';
    case 'blank':
      return value === null;
    default:
      return false;
  }
}

/** The value kept where it fits, else one that a pack may have there. */
export function fittingValue(value: Value, operator: string, { use, today }: Setting): Value {
  const form = valueForm(operator, use);
  const canRefer = comparableKind(operator, use) !== null;
  if (isFactReference(value) ? canRefer : fitsForm(value, form)) return value;
  return firstValue(form, { use, today });
}

export interface Setting {
  readonly use: FactUse;
  readonly today: string;
}

export function firstValue(form: ValueForm, { use, today }: Setting): Value {
  switch (form) {
    case 'range':
      return [use.min ?? 0, use.max ?? Math.max(use.min ?? 0, 100)];
    case 'list':
      return [firstEntry(use)];
    case 'date':
      return today;
    case 'days':
      return 30;
    case 'yesNo':
      return true;
    case 'blank':
      return null;
    case 'number':
      return use.kind === 'number' ? firstEntry(use) : 0;
    case 'text':
      return use.kind === 'number' ? '' : firstEntry(use);
  }
}

function firstEntry({ kind, values, min = 0 }: FactUse): Scalar {
  return values?.[0] ?? (kind === 'number' ? min : kind === 'boolean' ? true : '');
}

/** TypeScript's own `Array.isArray` forgets about lists that are read-only. */
export function isList(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}
