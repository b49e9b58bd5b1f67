/** What may be written at a place of a pack's text: keys and values of the schema, and the names that the pack itself has. */
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import { type OperatorSpec, operatorNames, operators } from '../../core/rules/operators/operators';
import { keysAt, type Path, valuesAt } from '../../core/rules/schema/schemaAt';
import { cursorAt, type TextRange } from './jsonTree';

export interface Offer {
  /** As JSON: keys and texts with their quotes. */
  readonly text: string;
  readonly isKey: boolean;
}

export interface Offers extends TextRange {
  readonly offers: readonly Offer[];
}

/** Everything that fits; what was written of it so far stands in the range, and the editor picks by it. */
export function completionsAt(text: string, place: number): Offers {
  const { path, isKey, word } = cursorAt(text, place);
  const names = isKey ? keysFor(text, path) : valuesFor(text, path);
  return {
    ...word,
    offers: [...new Set(names.map((name) => JSON.stringify(name)))].map((offer) => ({ text: offer, isKey })),
  };
}

function keysFor(text: string, path: Path): readonly unknown[] {
  const last = path[path.length - 1];
  const isOfExample = path.length === 3 && path[0] === 'examples' && last === 'facts';
  if (isOfExample || (path.length === 1 && last === 'facts')) return factsOf(text);
  return keysAt(path);
}

function valuesFor(text: string, path: Path): readonly unknown[] {
  const last = path[path.length - 1];
  const before = path[path.length - 2];
  if (last === 'fact') return factsOf(text);
  if (last === 'operator') return operatorsFor(text, path);
  if (last === 'segment' || last === 'otherwise' || last === 'expected' || before === 'expected')
    return idsOf(text, 'segments', 'id');
  if (last === 'condition') return Object.keys(record(parsed(text).conditions));
  return valuesAt(path);
}

/** Those that fit the kind of the fact beside it, where that is known. */
function operatorsFor(text: string, path: Path): readonly string[] {
  const { fact } = record(valueAt(parsed(text), path.slice(0, -1)));
  const declared = record(record(parsed(text).facts)[String(fact)]).kind;
  const known = (factCatalog as Readonly<Record<string, FactSpec>>)[String(fact)]?.kind;
  const kind = known ?? declared;
  const fitting = operatorNames.filter((name) =>
    (operators[name] as OperatorSpec).facts.some((one) => one === kind),
  );
  return fitting.length > 0 ? fitting : operatorNames;
}

function factsOf(text: string): readonly string[] {
  return [...Object.keys(record(parsed(text).facts)), ...Object.keys(factCatalog)];
}

function idsOf(text: string, list: string, key: string): readonly string[] {
  const entries = parsed(text)[list];
  return Array.isArray(entries) ? entries.map((entry) => String(record(entry)[key] ?? '')) : [];
}

/** The latest text that could be read: while something is being typed, it mostly cannot. */
let latest: { readonly text: string; readonly value: Readonly<Record<string, unknown>> } = {
  text: '',
  value: {},
};

function parsed(text: string): Readonly<Record<string, unknown>> {
  if (text === latest.text) return latest.value;
  try {
    latest = { text, value: record(JSON.parse(text)) };
  } catch {
    latest = { text, value: latest.value };
  }
  return latest.value;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => record(inner)[step], value);
}

function record(value: unknown): Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)
    : {};
}
