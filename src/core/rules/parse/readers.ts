/**
 * One reader for each kind of value in a pack's file. A reader that finds something else reports it and answers a
 * placeholder, so that the rest is read too and all problems are told at once; `parsePack` then gives up the whole.
 */
import { isoToDay } from '../../facts/calendar';
import { type Locale, locales, type Text } from '../../i18n/text';
import { looksOf } from '../../lookAlike';
import { packLimits } from '../packLimits';
import { inside, isRecord, report, reportStranger, type Source } from './source';

/** The sources of the keys an object may have; `null` where there is no object. Other keys are reported. */
export function readFields<K extends string>(
  source: Source,
  keys: readonly K[],
): Readonly<Record<K, Source>> | null {
  if (!isRecord(source.value)) return refuse(source, ['{…}'], null);
  const found = Object.keys(source.value);
  if (!fits(source, found.length, packLimits.entries)) return null;
  for (const key of found) {
    if (!(keys as readonly string[]).includes(key)) reportUnknownKey(inside(source, key), key, keys);
  }
  const sources = keys.map((key) => [key, inside(source, key)] as const);
  return Object.fromEntries(sources) as Record<K, Source>;
}

/** Keys that json-rules-engine knows and a pack does without: see the advice in the catalogue. */
const engineOnlyKeys: readonly string[] = ['path', 'params', 'priority', 'name', 'onSuccess', 'onFailure'];

function reportUnknownKey(source: Source, key: string, keys: readonly string[]): void {
  const code = engineOnlyKeys.includes(key) ? 'engineOnlyKey' : 'unknownKey';
  reportStranger(source, code, { found: key, known: keys });
}

/** Name and source of every entry of an object whose names the author chose. */
export function readEntries(source: Source): readonly (readonly [string, Source])[] {
  if (!isRecord(source.value)) return refuse(source, ['{…}'], []);
  const names = Object.keys(source.value);
  if (!fits(source, names.length, packLimits.entries)) return [];
  return names
    .map((name) => [name, inside(source, name)] as const)
    .filter(([name, entry]) => isUsableName(name, entry));
}

/** The entries of an object whose names are mentioned elsewhere: no two of them may look alike. */
export function readDeclarations(source: Source): readonly (readonly [string, Source])[] {
  const entries = readEntries(source);
  reportLookAlikes(entries.map(([name, entry]) => ({ ...entry, value: name })));
  return entries;
}

/** Reports names that look like an earlier one of the list without being it. */
export function reportLookAlikes(names: readonly Source[]): void {
  const seen = new Map<string, string>();
  for (const source of names) {
    const { value } = source;
    if (typeof value !== 'string' || value.length > packLimits.name) continue;
    const looks = looksOf(value);
    const first = seen.get(looks) ?? value;
    if (first !== value) report(source, 'lookAlikeName', { expected: [first] });
    seen.set(looks, first);
  }
}

/** The source of each entry of a list. */
export function readList(source: Source, most: number = packLimits.entries): readonly Source[] {
  if (!Array.isArray(source.value)) return refuse(source, ['[…]'], []);
  if (!fits(source, source.value.length, most)) return [];
  return Array.from(source.value, (_, index) => inside(source, index));
}

/** A name that can be looked up safely anywhere: an id, a fact, a rule. */
export function readName(source: Source): string {
  if (typeof source.value !== 'string') return refuse(source, ['"…"'], '');
  return isUsableName(source.value, source) ? source.value : '';
}

/** One of a few words. */
export function readChoice<T extends string>(source: Source, choices: readonly T[]): T | null {
  const chosen = choices.find((choice) => choice === source.value);
  return chosen ?? refuse(source, source.suggest(source.value, choices), null);
}

/** A text in every language. One plain text is taken for all of them: a manager writes in one language. */
export function readText(source: Source): Text {
  if (typeof source.value === 'string') {
    const text = readWords(source);
    return { en: text, 'zh-CN': text, 'zh-TW': text };
  }
  const fields = readFields(source, locales);
  const read = (locale: Locale) => (fields ? readWords(fields[locale]) : '');
  return { en: read('en'), 'zh-CN': read('zh-CN'), 'zh-TW': read('zh-TW') };
}

function readWords(source: Source): string {
  if (typeof source.value !== 'string') return refuse(source, ['"…"'], '');
  if (source.value.trim() === '') report(source, 'blankText');
  return fits(source, source.value.length, packLimits.text) ? source.value : '';
}

export function readNumber(source: Source): number {
  return typeof source.value === 'number' && Number.isFinite(source.value)
    ? source.value
    : refuse(source, ['1', '2.5'], 0);
}

/** A date that the calendar has, written as `2026-06-30`. */
export function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && isoToDay(value) !== null;
}

export function readFlag(source: Source): boolean {
  return typeof source.value === 'boolean' ? source.value : refuse(source, ['true', 'false'], false);
}

/** `undefined` where the file has nothing, else what the reader makes of it. */
export function readOptional<T>(source: Source, read: (source: Source) => T): T | undefined {
  return source.value === undefined ? undefined : read(source);
}

/** Reports a value of the wrong type, or one that is missing. */
export function refuse<T>(source: Source, expected: readonly string[], placeholder: T): T {
  report(source, source.value === undefined ? 'missingKey' : 'wrongType', { expected });
  return placeholder;
}

/** Reports what is too long or too many. */
export function fits(source: Source, size: number, most: number): boolean {
  if (size > most) report(source, 'tooLarge', { values: { size, most } });
  return size <= most;
}

/** Reports at the source, with the name as what was found: it may be a key there and not its value. */
function isUsableName(name: string, source: Source): boolean {
  const named = () => ({ ...source, value: name });
  if (name.trim() === '') report(named(), 'blankText');
  // `constructor`, `__proto__` and the like would find JavaScript's own members wherever a name is looked up.
  else if (name in Object.prototype) report(named(), 'reservedName');
  else return name.length <= packLimits.name || fits(named(), name.length, packLimits.name);
  return false;
}
