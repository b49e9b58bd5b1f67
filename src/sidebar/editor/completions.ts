/** What may be written at a place of a pack's text: keys and values of the schema, and the names that the pack itself has. */
import { type FactSpec, factCatalog } from '../../core/facts/factCatalog';
import type { FactKind } from '../../core/facts/factColumn';
import type { Locale } from '../../core/i18n/text';
import { keysAt, type Path, valuesAt } from '../../core/rules/schema/schemaAt';
import { describeOffer } from './describeOffer';
import { fittingOperators } from './fittingOperators';
import { cursorAt, parseJsonText, readLoosely, type TextRange } from './jsonTree';
import { type LooseRecord, record, textOr, valueAt } from './looseRecord';

export interface Offer {
  /** As JSON: texts with their quotes. */
  readonly text: string;
  readonly isKey: boolean;
  /** What it is called where people read it; `''` where it has no other name. */
  readonly title: string;
}

export interface Offers extends TextRange {
  readonly offers: readonly Offer[];
}

/** Everything that fits, the most usual first; what was written of it so far stands in the range, and the editor picks by it. */
export function completionsAt(text: string, place: number, locale: Locale): Offers | null {
  const json = parseJsonText(text);
  const cursor = cursorAt(json, place);
  if (!cursor) return null;
  const { path, isKey, word } = cursor;
  const pack = record(readLoosely(json));
  const written = text.slice(word.from, word.to);
  const there = isKey ? Object.keys(record(valueAt(pack, path))).map((key) => JSON.stringify(key)) : [];
  const before = text.slice(word.from, place).replace('"', '');
  const offers = [...new Set<Simple>(isKey ? keysFor(pack, path) : valuesFor(pack, path, before))]
    .map((value) => ({
      text: JSON.stringify(value),
      isKey,
      title: describeOffer({ pack, path, isKey, value }, locale),
    }))
    .filter((offer) => !there.includes(offer.text) || offer.text === written);
  return { ...word, offers };
}

function keysFor(pack: LooseRecord, path: Path): readonly string[] {
  const [first, , last] = path;
  const isOfExample = path.length === 3 && first === 'examples' && last === 'facts';
  if (path.length === 1 && first === 'facts') return Object.keys(factCatalog);
  return isOfExample ? factsOf(pack) : keysAt(path);
}

type Simple = string | number | boolean | null;

/** `written`: what stands before the cursor. */
function valuesFor(pack: LooseRecord, path: Path, written: string): readonly Simple[] {
  const named = path.filter((step) => typeof step === 'string');
  const last = named[named.length - 1];
  if (last === 'fact') return factsOf(pack);
  if (last === 'operator') return operatorsFor(pack, path, written);
  if (last === 'value' && path[0] !== 'facts') return valuesBeside(pack, path);
  if (path[0] === 'examples' && path[2] === 'facts') return valuesOfFact(pack, String(path[3]));
  if (last === 'segment' || last === 'otherwise' || last === 'expected') return segmentsOf(pack);
  if (last === 'condition') return Object.keys(record(pack.conditions));
  return valuesAt(path).filter(isSimple);
}

/** Those that fit the kind of the fact beside it, where that is known. */
function operatorsFor(pack: LooseRecord, path: Path, written: string): readonly string[] {
  const kind = kindOf(pack, textOr(record(valueAt(pack, path.slice(0, -1))).fact));
  return fittingOperators(kinds.find((one) => one === kind) ?? null, written);
}

const kinds: readonly FactKind[] = ['number', 'text', 'boolean', 'day', 'list'];

/** What the fact beside it can be, as far as the pack lists it. */
function valuesBeside(pack: LooseRecord, path: Path): readonly Simple[] {
  const leaf = record(valueAt(pack, path.slice(0, path.lastIndexOf('value'))));
  return leaf.operator === 'isBlank' ? [true, false] : valuesOfFact(pack, textOr(leaf.fact));
}

function valuesOfFact(pack: LooseRecord, fact: string): readonly Simple[] {
  const { values } = record(valueAt(pack, ['facts', fact]));
  if (Array.isArray(values)) return values.filter(isSimple);
  return kindOf(pack, fact) === 'boolean' ? [true, false] : [];
}

function kindOf(pack: LooseRecord, fact: string): unknown {
  const known = new Map<string, FactSpec>(Object.entries(factCatalog));
  return known.get(fact)?.kind ?? record(valueAt(pack, ['facts', fact])).kind;
}

function factsOf(pack: LooseRecord): readonly string[] {
  return [...Object.keys(record(pack.facts)), ...Object.keys(factCatalog)];
}

function segmentsOf({ segments }: LooseRecord): readonly string[] {
  return Array.isArray(segments) ? segments.map((segment) => textOr(record(segment).id)).filter(Boolean) : [];
}

function isSimple(value: unknown): value is Simple {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
