/** The values inside one thing, by their places, and those that differ from one pack to the other. */
import { type Locale, locales, type Text } from '../../../i18n/text';
import type { FieldDifference, FieldValue } from './difference';
import { keyOf } from './keyOf';

/** A place inside a thing, and the value there. */
export type Field = readonly [at: FieldDifference['at'], value: FieldValue];

/** What differs; a field that only one side has is `null` on the other. */
export function diffFields(
  thing: Pick<FieldDifference, 'of' | 'name'>,
  before: readonly Field[],
  after: readonly Field[],
): readonly FieldDifference[] {
  const [earlier, later] = [before, after].map(
    (fields) => new Map(fields.map((field) => [keyOf(field[0]), field])),
  );
  const places = new Map([...(earlier ?? []), ...(later ?? [])].map(([key, [at]]) => [key, at]));
  return [...places].flatMap(([key, at]): FieldDifference[] => {
    const from = earlier?.get(key)?.[1] ?? null;
    const to = later?.get(key)?.[1] ?? null;
    return keyOf(from) === keyOf(to) ? [] : [{ change: 'changed', ...thing, at, from, to }];
  });
}

/** A text, language by language. */
export function textFields(at: FieldDifference['at'], text: Text | undefined): readonly Field[] {
  return text ? locales.map((locale: Locale): Field => [[...at, locale], text[locale]]) : [];
}
