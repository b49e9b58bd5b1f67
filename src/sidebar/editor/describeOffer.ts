/** What something that may be written in a pack is called in the user's language. */
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import type { Locale, Text } from '../../core/i18n/text';
import { fieldNames, languageNames, valueNames } from '../../core/rules/describe/fieldNames';
import type { Path } from '../../core/rules/schema/schemaAt';
import { schemeCatalog } from '../../core/schemes/catalog';
import type { OptionSpec, Scheme } from '../../core/schemes/scheme';
import { operatorPhrase } from '../rules/operatorWords';
import { type LooseRecord, record, textOr, valueAt } from './looseRecord';

export interface Described {
  readonly pack: LooseRecord;
  /** Of the object that a key stands in, or of the value itself. */
  readonly path: Path;
  readonly isKey: boolean;
  readonly value: unknown;
}

/** `''` where there is nothing to say beyond the word itself. */
export function describeOffer({ pack, path, isKey, value }: Described, locale: Locale): string {
  const name = String(value);
  const named = path.filter((step) => typeof step === 'string');
  const last = named[named.length - 1];
  if (path[0] === 'schemes') return inWords(schemeText(isKey ? [...path, name] : path, name, isKey), locale);
  if (last === 'fact' || (isKey && last === 'facts')) return factTitle(pack, name, locale);
  if (isKey) {
    const field = inWords(languageNames.get(name) ?? of<Text>(fieldNames, name), locale);
    return field.includes('{') ? '' : field;
  }
  if (last === 'operator') return operatorPhrase(name, locale);
  if (last === 'segment' || last === 'otherwise' || last === 'expected') {
    const segments = Array.isArray(pack.segments) ? pack.segments.map(record) : [];
    return inWords(segments.find(({ id }) => id === name)?.title, locale);
  }
  return inWords(last === 'kind' || last === 'hitPolicy' ? of<Text>(valueNames, name) : undefined, locale);
}

/** `schemes › abc › boundary › before`: the scheme, its option, or what may be chosen. */
function schemeText(path: Path, name: string, isKey: boolean): Text | undefined {
  const [, scheme, option] = path.map(String);
  const found = of<Scheme>(schemeCatalog, scheme);
  if (option === undefined) return found?.title;
  const spec = found && of<OptionSpec>(found.options, option);
  if (isKey) return spec?.title;
  return spec?.type === 'choice' || spec?.type === 'several' ? of<Text>(spec.choices, name) : undefined;
}

function factTitle(pack: LooseRecord, fact: string, locale: Locale): string {
  const title = of<FactSpec>(factCatalog, fact)?.title ?? record(valueAt(pack, ['facts', fact])).title;
  return inWords(title, locale);
}

function of<T>(catalog: Readonly<Record<string, T>>, name = ''): T | undefined {
  return Object.prototype.hasOwnProperty.call(catalog, name) ? catalog[name] : undefined;
}

/** A pack's texts are one for all languages, or one each. */
function inWords(text: unknown, locale: Locale): string {
  return typeof text === 'string' ? text : textOr(record(text)[locale]);
}
