/** One pack over the facts of customers: its schemes, then its rules. Runs and formulas both come through here. */
import { type FactSpec, factCatalog } from './facts/factCatalog';
import { type Facts, factValue } from './facts/factColumn';
import type { Text } from './i18n/text';
import type { Problem } from './problem';
import { failure, type Result, success } from './result';
import { askedFacts } from './rules/evaluate/askedFacts';
import { collectRules } from './rules/evaluate/collectRules';
import { type CompiledPack, compilePack } from './rules/evaluate/compilePack';
import { evaluate } from './rules/evaluate/evaluate';
import type { FactUse, RulePack } from './rules/pack';
import { schemeCatalog } from './schemes/catalog';
import { completeOptions } from './schemes/completeOptions';
import type { Cuts, OptionValue, Rescore, Scheme } from './schemes/scheme';

export interface Classification {
  readonly pack: RulePack;
  readonly compiled: CompiledPack;
  /** The given facts and those of the pack's schemes. */
  readonly facts: Facts;
  /** For each customer an index into `pack.segments`: that of the first rule that holds. */
  readonly segment: Int32Array;
  /** Where rules are collected: for each customer the segments of the further rules that hold, in order. */
  readonly also: readonly (readonly number[])[] | null;
  readonly cuts: readonly Cuts[];
  /** How the schemes judge one customer with other figures; without those that cannot tell all that the rules ask. */
  readonly rescores: readonly Rescore[];
  /** By scheme what it judged by. */
  readonly judged: Readonly<Record<string, Judged>>;
  /** Customers whose figure equals another's across a cut, counted over all schemes. */
  readonly tied: number;
  readonly problems: readonly Problem[];
}

/** What a scheme judged by: its options, complete, and its cut points as JSON. */
export interface Judged {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly frozen: unknown;
}

/** Options by scheme id, laid over those of the pack. */
export type SchemeOptions = Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;

/** A pack over facts: {@link runSchemes}, then {@link applyRules}. */
export function classify(facts: Facts, pack: RulePack, overlay: SchemeOptions = {}): Result<Classification> {
  const schemes = runSchemes(facts, pack, overlay);
  return schemes.ok ? applyRules(schemes.value, pack) : schemes;
}

/** What the schemes of a pack make of facts: all of a classification that its rules have no say in. */
export interface SchemeFacts {
  /** The given facts and those of the schemes. */
  readonly facts: Facts;
  readonly cuts: readonly Cuts[];
  readonly rescores: readonly { readonly scheme: Scheme; readonly rescore: Rescore }[];
  readonly judged: Readonly<Record<string, Judged>>;
  readonly tied: number;
  readonly problems: readonly Problem[];
}

/** Only `pack.schemes` and the pack's words for problems are looked at. */
export function runSchemes(facts: Facts, pack: RulePack, overlay: SchemeOptions = {}): Result<SchemeFacts> {
  const columns = new Map(facts.columns);
  const cuts: Cuts[] = [];
  const rescores: { readonly scheme: Scheme; readonly rescore: Rescore }[] = [];
  const judged: Record<string, Judged> = {};
  const problems: Problem[] = [];
  let tied = 0;
  for (const [id, given] of Object.entries(pack.schemes)) {
    const options = completeOptions(id, { ...given, ...overlay[id] });
    if (!options.ok) return options;
    const scheme: Scheme = schemeCatalog[id as keyof typeof schemeCatalog];
    const missing = missingFacts(scheme.needsWith?.(options.value) ?? scheme.needs, columns, pack);
    if (missing) return failure(missing);
    if (scheme.needsPurchases && !facts.purchases)
      return failure({ code: 'ordersNeeded', at: [], values: { pack: pack.title } });
    const outcome = scheme.run({ ...facts, columns }, options.value);
    for (const [fact, column] of Object.entries(outcome.columns)) columns.set(fact, column);
    cuts.push(...outcome.cuts);
    const frozen = outcome.frozen ?? null;
    const rescore = scheme.thaw?.(frozen, options.value);
    if (rescore) rescores.push({ scheme, rescore });
    judged[id] = { options: options.value, frozen };
    problems.push(...outcome.problems);
    tied += outcome.tied;
  }
  return success({ facts: { ...facts, columns }, cuts, rescores, judged, tied, problems });
}

/** The rules over what the schemes made: cheap enough to be done at every key stroke of an edit. */
export function applyRules(schemes: SchemeFacts, pack: RulePack): Result<Classification> {
  const { facts, cuts, tied } = schemes;
  const compiled = compilePack(pack);
  const missing = missingFacts([...askedFacts(compiled)], facts.columns, pack);
  if (missing) return failure(missing);
  const segment = segmentIndexes(pack, evaluate(compiled, facts));
  return success({
    pack,
    compiled,
    facts,
    segment,
    also: pack.hitPolicy === 'collect' ? furtherSegments(compiled, facts, segment) : null,
    cuts,
    rescores: schemes.rescores.flatMap(({ scheme, rescore }) =>
      tellsAll(rescore, scheme, pack) ? [rescore] : [],
    ),
    judged: schemes.judged,
    tied,
    problems: [...schemes.problems, ...unexpected(pack, facts)],
  });
}

function tellsAll(rescore: Rescore, { gives }: Scheme, { facts }: RulePack): boolean {
  return gives.every((fact) => !(fact in facts) || rescore.gives.includes(fact));
}

/** Customers with a value that the pack does not reckon with, such as a score of 7 where its rules know 1 to 5. */
function unexpected(pack: RulePack, { ids, columns }: Facts): readonly Problem[] {
  return Object.entries(pack.facts).flatMap(([fact, use]): Problem[] => {
    const column = columns.get(fact);
    const rows = column
      ? ids.flatMap((_, row) => (isExpected(factValue(column, row), use) ? [] : [row]))
      : [];
    const [first] = rows;
    if (first === undefined) return [];
    const values = {
      customers: rows.length,
      fact: factTitle(fact, pack),
      pack: pack.title,
      example: ids[first] ?? '',
    };
    return [{ code: 'valuesOutsidePack', at: [], values }];
  });
}

function isExpected(value: ReturnType<typeof factValue>, { values, min, max }: FactUse): boolean {
  if (value === null || typeof value === 'object') return true;
  if (values && !values.includes(value)) return false;
  return typeof value !== 'number' || (value >= (min ?? value) && value <= (max ?? value));
}

function missingFacts(
  needs: readonly string[],
  columns: ReadonlyMap<string, unknown>,
  pack: RulePack,
): Problem | null {
  const missing = needs.filter((fact) => !columns.has(fact));
  if (missing.length === 0) return null;
  return {
    code: 'missingFacts',
    at: [],
    values: { pack: pack.title, facts: missing.map((fact) => factTitle(fact, pack)) },
  };
}

export function factTitle(fact: string, pack: RulePack): Text {
  const known: FactSpec | undefined = (factCatalog as Readonly<Record<string, FactSpec>>)[fact];
  return known?.title ?? pack.facts[fact]?.title ?? { en: fact, 'zh-CN': fact, 'zh-TW': fact };
}

function furtherSegments(
  compiled: CompiledPack,
  facts: Facts,
  first: Int32Array,
): readonly (readonly number[])[] {
  return collectRules(compiled, facts).map((rules, row) => {
    const segments = segmentIndexes(compiled.pack, Int32Array.from(rules));
    return [...new Set(segments)].filter((segment) => segment !== first[row]);
  });
}

/** Rules that fired (−1 for none) as indexes into `pack.segments`. */
export function segmentIndexes(pack: RulePack, rules: Int32Array): Int32Array {
  const indexOf = new Map(pack.segments.map((segment, index) => [segment.id, index]));
  const otherwise = indexOf.get(pack.otherwise) ?? 0;
  const ofRule = pack.rules.map((rule) => indexOf.get(rule.event.params.segment) ?? otherwise);
  return rules.map((rule) => ofRule[rule] ?? otherwise);
}
