/** Why a customer is in a segment, in one line of figures: it stands in the note and in `SEGMENT_WHY`. */
import type { Classification } from '../classify';
import { type FactSpec, factCatalog } from '../facts/factCatalog';
import { factValue } from '../facts/factColumn';
import { formatFigure } from '../i18n/formatFigure';
import { fill, type Locale } from '../i18n/text';
import type { Condition, RulePack } from '../rules/pack';
import { schemeCatalog } from '../schemes/catalog';
import type { Scheme } from '../schemes/scheme';

/** Makes the line for one customer after another: which facts count is found once for the whole pack. */
export function reasons({ pack, facts }: Classification, locale: Locale): (customer: number) => string {
  const parts = reasonFacts(pack).flatMap((fact) => {
    const column = facts.columns.get(fact);
    if (!column) return [];
    const spec: FactSpec | undefined = (factCatalog as Readonly<Record<string, FactSpec>>)[fact];
    const phrase = spec?.phrase[locale] ?? `${pack.facts[fact]?.title?.[locale] ?? fact}: {value}`;
    const phraseOne = spec?.phraseOne?.[locale] ?? phrase;
    return [{ column, phrase, phraseOne, format: spec ?? { kind: column.kind } }];
  });
  return (customer) =>
    parts
      .flatMap(({ column, phrase, phraseOne, format }) => {
        const value = factValue(column, customer);
        return value === null
          ? []
          : [fill(value === 1 ? phraseOne : phrase, { value: formatFigure(value, format, locale) })];
      })
      .join(' · ');
}

/**
 * The facts that the rules ask about, then those that explain the schemes. A class in letters or words is left out:
 * the segment itself already says it.
 */
function reasonFacts(pack: RulePack): readonly string[] {
  const schemes = Object.keys(pack.schemes).map(
    (id): Scheme => schemeCatalog[id as keyof typeof schemeCatalog],
  );
  const classes = new Set(
    schemes.flatMap(({ gives }) => gives.filter((fact) => factCatalog[fact].kind !== 'number')),
  );
  const asked = pack.rules.flatMap((rule) => leafFacts(rule.conditions, pack));
  const all = [
    ...asked.filter((fact) => !classes.has(fact as never)),
    ...schemes.flatMap(({ evidence }) => evidence),
  ];
  return [...new Set(all)];
}

function leafFacts(condition: Condition, pack: RulePack): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('all' in condition) return condition.all.flatMap((child) => leafFacts(child, pack));
  if ('any' in condition) return condition.any.flatMap((child) => leafFacts(child, pack));
  if ('not' in condition) return leafFacts(condition.not, pack);
  const named = pack.conditions?.[condition.condition];
  return named ? leafFacts(named, pack) : [];
}
