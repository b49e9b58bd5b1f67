/** Why a customer is in a segment, in one line: it stands in the note and in `SEGMENT_WHY`. */
import type { Classification } from '../classify';
import { type FactSpec, factCatalog } from '../facts/factCatalog';
import { type Column, factValue } from '../facts/factColumn';
import { formatFigure } from '../i18n/formatFigure';
import { fill, type Locale } from '../i18n/text';
import { describeLeaf } from '../rules/describe/describeLeaf';
import { describeOwn } from '../rules/describe/describeOwn';
import { type ConditionExplanation, explain, type FactValue } from '../rules/explain/explain';
import type { Condition, Leaf, RulePack } from '../rules/pack';
import { schemeCatalog } from '../schemes/catalog';
import type { Scheme } from '../schemes/scheme';

/**
 * Makes the line for one customer after another: the conditions that held, each with the customer's own figure where
 * the condition does not name it, then the figures that explain the schemes. A score or class that a scheme computed is
 * not repeated as a condition: its figures say more than a list of codes.
 */
export function reasons(result: Classification, locale: Locale): (customer: number) => string {
  const { pack, facts } = result;
  const computed = computedFacts(pack);
  const asked = [...new Set(pack.rules.flatMap((rule) => leafFacts(rule.conditions, pack)))];
  const figures = [
    ...asked.filter((fact) => computed.has(fact) && kindOf(fact) === 'number'),
    ...evidence(pack),
  ];
  const own = asked.some((fact) => !computed.has(fact));
  return (customer) => {
    const held = own ? heldLeaves(result, customer).filter(({ leaf }) => !computed.has(leaf.fact)) : [];
    const told = new Set(held.map(({ leaf }) => leaf.fact));
    return [
      ...held.map(({ leaf, value }) => conditionText(leaf, value, { pack, locale })),
      ...[...new Set(figures)]
        .filter((fact) => !told.has(fact))
        .map((fact) => figureText(fact, facts.columns.get(fact), customer, locale)),
    ]
      .filter((text) => text !== '')
      .join(' · ');
  };
}

function computedFacts(pack: RulePack): ReadonlySet<string> {
  return new Set(schemesOf(pack).flatMap(({ gives }): readonly string[] => gives));
}

function evidence(pack: RulePack): readonly string[] {
  return schemesOf(pack).flatMap((scheme): readonly string[] => scheme.evidence);
}

function schemesOf(pack: RulePack): readonly Scheme[] {
  return Object.keys(pack.schemes).map((id): Scheme => schemeCatalog[id as keyof typeof schemeCatalog]);
}

const catalog: Readonly<Record<string, FactSpec>> = factCatalog;

function kindOf(fact: string): string | undefined {
  return catalog[fact]?.kind;
}

function leafFacts(condition: Condition, pack: RulePack): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('all' in condition) return condition.all.flatMap((child) => leafFacts(child, pack));
  if ('any' in condition) return condition.any.flatMap((child) => leafFacts(child, pack));
  if ('not' in condition) return leafFacts(condition.not, pack);
  const named = pack.conditions?.[condition.condition];
  return named ? leafFacts(named, pack) : [];
}

interface HeldLeaf {
  readonly leaf: Leaf;
  readonly value: FactValue;
}

function heldLeaves({ compiled, facts }: Classification, customer: number): readonly HeldLeaf[] {
  const { fired } = explain(compiled, facts, customer);
  return fired ? leavesThatHeld(fired.conditions) : [];
}

/** Below a `not` a leaf that failed is what held. */
function leavesThatHeld(condition: ConditionExplanation): readonly HeldLeaf[] {
  if (condition.kind === 'leaf')
    return condition.held ? [{ leaf: condition.leaf, value: condition.own }] : [];
  if (!condition.held) return [];
  if (condition.kind !== 'not') return condition.below.flatMap(leavesThatHeld);
  return condition.below.flatMap((child) =>
    child.kind === 'leaf'
      ? [{ leaf: { ...child.leaf, operator: `not:${child.leaf.operator}` }, value: child.own }]
      : [],
  );
}

function conditionText(
  leaf: Leaf,
  value: FactValue,
  { pack, locale }: { readonly pack: RulePack; readonly locale: Locale },
): string {
  const sentence = describeLeaf(leaf, pack, locale);
  if (leaf.operator === 'contains' || (leaf.operator === 'equal' && leaf.value === value)) return sentence;
  const figure = describeOwn(leaf.fact, value, pack, locale);
  return locale === 'en' ? `${sentence} (${figure})` : `${sentence}（${figure}）`;
}

function figureText(fact: string, column: Column | undefined, customer: number, locale: Locale): string {
  const value = column ? factValue(column, customer) : null;
  const spec = catalog[fact];
  if (value === null || !spec) return '';
  const phrase = value === 1 ? (spec.phraseOne ?? spec.phrase) : spec.phrase;
  return fill(phrase[locale], { value: formatFigure(value, spec, locale) });
}
