/** Values that a pack itself says a fact never has. */
import { dayToIso, isoToDay } from '../../facts/calendar';
import type { ExampleValue, FactUse } from '../pack';
import type { Suggest } from '../parse/source';

/**
 * `null` where a value of the fact's kind can occur: it is one of those listed, within the limits, whole where only
 * whole numbers occur. Else the value that is nearest to it as a pack writes it; of a list the first member that never
 * occurs is looked at. Of several equally near numbers it is the first one listed.
 * @example nearestValue(7, { kind: 'number', min: 1, max: 5 }, (_, names) => names) // '5'
 * @example nearestValue(3, { kind: 'number', min: 1, max: 5 }, (_, names) => names) // null
 * @example nearestValue(['A', 'D'], { kind: 'list', values: ['C', 'A'] }, (_, names) => names) // '"C"'
 */
export function nearestValue(value: ExampleValue, use: FactUse, suggest: Suggest): string | null {
  if (value === null) return null;
  if (use.kind === 'day') return nearestDay(value, use);
  if (typeof value === 'number') return nearestNumber(value, use);
  const stranger = listOf(value).find((one) => use.values && !use.values.includes(one));
  if (stranger === undefined) return null;
  const [nearest] = suggest(stranger, (use.values ?? []).map(String));
  return nearest === undefined ? nothing : use.kind === 'boolean' ? nearest : JSON.stringify(nearest);
}

/** Where a fact is declared without any value. */
const nothing = '…';

function nearestDay(value: ExampleValue, use: FactUse): string | null {
  const day = isoToDay(String(value));
  const nearest = day === null ? null : nearestNumber(day, { ...use, whole: true });
  return nearest === null || nearest === nothing ? nearest : JSON.stringify(dayToIso(Number(nearest)));
}

function nearestNumber(value: number, use: FactUse): string | null {
  const listed = use.values?.filter((one): one is number => typeof one === 'number');
  const nearest = listed ? nearestOf(value, listed) : nearestWithin(value, use);
  return nearest === value ? null : String(nearest ?? nothing);
}

function nearestOf(value: number, listed: readonly number[]): number | undefined {
  return [...listed].sort((one, other) => Math.abs(one - value) - Math.abs(other - value))[0];
}

function nearestWithin(value: number, use: FactUse): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole } = use;
  if (!whole) return Math.min(Math.max(value, min), max);
  return Math.min(Math.max(Math.round(value), Math.ceil(min)), Math.floor(max));
}

function listOf(value: ExampleValue): readonly (string | boolean)[] {
  return Array.isArray(value) ? value : [value as string | boolean];
}
