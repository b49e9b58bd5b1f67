/** Which values of a fact the rules could tell apart: the constants they mention, one value between any two, blank. */
import { isoToDay, toSerialDay } from '../../facts/calendar';
import { operators } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { FactUse, Leaf, Scalar, Value } from '../pack';

export interface FactValue {
  readonly value: Scalar;
  /** How many values this one stands for, where they can be counted; blank is none. */
  readonly count: number | null;
}

/** The analysis date that stands for any other: dates that rules count from it are placed around it. */
export const someDay = 45_658; // 2025-01-01

/**
 * Values of a fact, one for each point that the conditions about it mention and one between any two neighbours, as far
 * as the pack's declaration lets them occur; blank comes last. `another` stands for all texts that are not mentioned.
 * Conditions compare the fact with literal values. A list has no such values: see `listFormulas`.
 * @example factValues({ kind: 'number', whole: true, min: 0 }, [{ operator: 'lessThan', value: 2 }], '…').map(({ value }) => value) // [0, 1, 2, 3, null]
 * @example factValues({ kind: 'text' }, [{ operator: 'in', value: ['A', 'B'] }], '…').map(({ value }) => value) // ['A', 'B', '…', null]
 */
export function factValues(use: FactUse, leaves: readonly Leaf[], another: string): readonly FactValue[] {
  return [...knownValues(use, leaves, another), { value: null, count: 0 }];
}

function knownValues(use: FactUse, leaves: readonly Leaf[], another: string): readonly FactValue[] {
  switch (use.kind) {
    case 'number':
    case 'day':
      return numbers(use, leaves.flatMap(pointsOf));
    case 'text':
      return texts(use, leaves.flatMap(mentionedTexts), another);
    case 'boolean':
      return each((use.values ?? [false, true]).filter(isBoolean));
    case 'list':
      return [];
  }
}

/**
 * The texts in the value of a condition.
 * @example mentionedTexts({ value: ['A', null, 3] }) // ['A']
 */
export function mentionedTexts({ value }: Pick<Leaf, 'value'>): readonly string[] {
  return scalarsOf(value).filter(isText);
}

/**
 * Whether all that conditions ask about these days is how long before the analysis date they are: then one date can
 * stand for any analysis date.
 */
export function relativeDays({ min, max, values }: FactUse, leaves: readonly Leaf[]): boolean {
  if (min !== undefined || max !== undefined || values) return false;
  return leaves.every((leaf) => /(^|:)withinDays$/.test(leaf.operator) || pointsOf(leaf).length === 0);
}

/** The numbers at which the answer of a condition can change; days by `withinDays` lie around `someDay`. */
function pointsOf({ operator, value }: Leaf): readonly number[] {
  const split = splitOperator(operator);
  const base = 'unknown' in split ? null : split.base;
  const points = scalarsOf(value).flatMap((one) => {
    if (base === 'withinDays') return [someDay - Number(one), someDay];
    if (base === 'dateBefore' || base === 'dateAfter') return isoToDay(String(one)) ?? [];
    // Comparing sizes turns texts, yes and no into numbers, and blank into 0.
    const comparesSizes = base !== null && operators[base].value === 'number';
    return comparesSizes || typeof one === 'number' ? Number(one) : [];
  });
  return points.filter(Number.isFinite);
}

function scalarsOf(value: Value): readonly Scalar[] {
  if (Array.isArray(value)) return value as readonly Scalar[];
  return typeof value === 'object' && value !== null ? [] : [value as Scalar];
}

function texts(use: FactUse, mentioned: readonly string[], another: string): readonly FactValue[] {
  return use.values ? each(use.values.filter(isText)) : [...each(mentioned), { value: another, count: null }];
}

/** Days that a calendar has: beyond them no cell can hold a date. */
const firstDay = toSerialDay(1, 1, 1) ?? 0;
const lastDay = toSerialDay(9999, 12, 31) ?? 0;

function numbers(use: FactUse, points: readonly number[]): readonly NumberValue[] {
  const isDay = use.kind === 'day';
  const whole = isDay || use.whole === true;
  const low = Math.max(use.min ?? Number.NEGATIVE_INFINITY, isDay ? firstDay : Number.NEGATIVE_INFINITY);
  const high = Math.min(use.max ?? Number.POSITIVE_INFINITY, isDay ? lastDay : Number.POSITIVE_INFINITY);
  const canOccur = (value: number) => value >= low && value <= high && (!whole || Number.isInteger(value));
  if (use.values) return each(use.values.filter(isNumber).filter(canOccur));
  const start = points.length === 0 && isDay ? [someDay] : points;
  const inside = start.filter((point) => point > low && point < high);
  const ends = Array.from(new Set([low, ...inside, high])).sort((one, other) => one - other);
  const found = ends.flatMap((end, index) => [
    { value: end, count: 1 },
    ...numbersBetween(end, ends[index + 1] ?? end, whole),
  ]);
  const possible = found.filter(({ value }) => Number.isFinite(value) && canOccur(value));
  // The days of ten thousand years can be counted, but that would tell nobody anything.
  return isDay ? possible.map(({ value }) => ({ value, count: null })) : possible;
}

/** A number strictly between the two ends, near one of them, that stands for all; none where there is none. */
function numbersBetween(low: number, high: number, whole: boolean): readonly NumberValue[] {
  const middle = Number.isFinite(low + high) ? (low + high) / 2 : low / 2 + high / 2;
  const wanted = [Math.floor(low) + 1, Math.ceil(high) - 1, middle, low * 2, high * 2, 1];
  const value = wanted.find(
    (number) =>
      Number.isFinite(number) && number > low && number < high && (!whole || Number.isInteger(number)),
  );
  if (value === undefined) return [];
  const count = Math.ceil(high) - Math.floor(low) - 1;
  return [{ value, count: whole && Number.isSafeInteger(count) ? count : null }];
}

interface NumberValue extends FactValue {
  readonly value: number;
}

function each<T extends Scalar>(values: readonly T[]): readonly { readonly value: T; readonly count: 1 }[] {
  return Array.from(new Set(values), (value) => ({ value, count: 1 }));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
