/** Finds every text in anything: catalogues, packs, menus, schemes. */
import { locales, type Text } from '../../src/core/i18n/text';

export interface PlacedText {
  /** Steps from the top, joined with slashes. */
  readonly place: string;
  /** Some languages may be missing or no text at all: that is what the check is for. */
  readonly text: Readonly<Partial<Record<keyof Text, unknown>>>;
}

/** Every object below `value` that has a language among its keys, each object once. */
export function textsIn(value: unknown, place = '', seen = new Set<unknown>()): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (locales.some((locale) => Object.hasOwn(value, locale))) return [{ place, text: value }];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, below]) => textsIn(below, `${place}/${String(key)}`, seen));
}
