/** A finding as a sentence for whoever runs the shop. */
import type { FactKind } from '../../facts/factColumn';
import { fill, type Locale, type Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import { describeLeaf } from '../describe/describeLeaf';
import { describeValue, factTitle } from '../describe/describeValue';
import { fillSpaced } from '../describe/fillSpaced';
import type { ExampleValue, RulePack, Scalar } from '../pack';
import type { ExampleCustomer, Finding } from './findings';
import {
  andAlso,
  anotherText,
  anyone,
  asOfExample,
  countedRule,
  emptyList,
  factOfExample,
  findingTexts,
  ruleName,
} from './findingTexts';

/**
 * The finding in one or two plain sentences: rules by their names, segments by their titles, example customers by the
 * titles of their facts.
 * @example describeFinding({ kind: 'always', rules: [0] }, { hitPolicy: 'first', rules: [{ name: 'VIP' }], segments: [] }, 'en') // 'Every customer fits the rule “VIP”, so the rules behind it are never asked.'
 */
export function describeFinding(finding: Finding, pack: RulePack, locale: Locale): string {
  const text: Text = findingTexts[textOf(finding, pack)];
  return fillSpaced(text[locale], valuesOf(finding, { pack, locale }));
}

function textOf(finding: Finding, { hitPolicy }: RulePack): keyof typeof findingTexts {
  switch (finding.kind) {
    case 'always':
      return hitPolicy === 'collect' ? 'alwaysCollected' : 'always';
    case 'gap':
      if (finding.example.assuming.length > 0) return 'possibleGap';
      return finding.onlyBlank ? 'blankGap' : finding.combinations ? 'countedGap' : 'gap';
    case 'overlap':
      if (finding.relation !== 'partial') return finding.relation;
      return finding.example.assuming.length > 0 ? 'possiblePartial' : 'partial';
    case 'undecided':
      return ({ reach: 'undecidedReach', gap: 'undecidedGap', overlap: 'undecidedOverlap' } as const)[
        finding.about
      ];
    default:
      return finding.kind;
  }
}

interface Context {
  readonly pack: RulePack;
  readonly locale: Locale;
}

/** Every place that one of the sentences for this finding may have. */
function valuesOf(finding: Finding, context: Context): Readonly<Record<string, string>> {
  const { pack, locale } = context;
  const [rule, other] = finding.rules.map((index) => pack.rules[index]?.name ?? '');
  const segment = pack.segments.find(({ id }) => id === pack.otherwise)?.title[locale] ?? pack.otherwise;
  const common = { rule: rule ?? '', other: other ?? '', segment };
  const listed = (entries: readonly string[]) => entries.join(words.listSeparator[locale]);
  switch (finding.kind) {
    case 'unsatisfiable':
    case 'always':
      return common;
    case 'masked':
      return { ...common, by: namesOf(finding.by, context) };
    case 'gap': {
      const { missing = 0, of = 0 } = finding.combinations ?? {};
      return {
        ...common,
        ...exampleValues(finding.example, context),
        missing: String(missing),
        of: String(of),
      };
    }
    case 'overlap':
      return { ...common, ...exampleValues(finding.example, context) };
    case 'undecided':
      return { rules: namesOf(finding.rules, context) };
    case 'neverHolds':
      return { ...common, customers: String(finding.customers) };
    case 'neverFirst': {
      const by = finding.takenBy.map((taker) =>
        fill(countedRule[locale], { rule: pack.rules[taker.rule]?.name ?? '', customers: taker.customers }),
      );
      return { ...common, customers: String(finding.customers), by: listed(by) };
    }
    case 'unmatched':
      return {
        segment,
        customers: String(finding.customers),
        of: String(finding.of),
        ids: listed(finding.ids),
      };
  }
}

function namesOf(rules: readonly number[], { pack, locale }: Context): string {
  return rules
    .map((index) => fill(ruleName[locale], { rule: pack.rules[index]?.name ?? '' }))
    .join(words.listSeparator[locale]);
}

function exampleValues(example: ExampleCustomer, context: Context): Readonly<Record<string, string>> {
  const { pack, locale } = context;
  const facts = Object.entries(example.facts).map(([fact, value]) =>
    fill(factOfExample[locale], {
      fact: factTitle(fact, pack, locale),
      value: describeExampleValue(fact, value, { ...context, another: example.another }),
    }),
  );
  const date = example.asOf === undefined ? [] : [fill(asOfExample[locale], { day: example.asOf })];
  return {
    example: facts.length === 0 ? anyone[locale] : [...facts, ...date].join(words.listSeparator[locale]),
    assumed: example.assuming
      .map(({ leaf, holds }) =>
        describeLeaf(holds ? leaf : { ...leaf, operator: `not:${leaf.operator}` }, pack, locale),
      )
      .join(andAlso[locale]),
  };
}

/** As exact as conditions are described: a rounded figure could lie on the other side of a limit. */
function describeExampleValue(
  fact: string,
  value: ExampleValue,
  { pack, locale, another }: Context & Pick<ExampleCustomer, 'another'>,
): string {
  const kind: FactKind | undefined = pack.facts[fact]?.kind;
  const describe = (one: Scalar) => {
    if (kind === 'day' && one !== null) return String(one);
    const isAnother = one !== null && one === another;
    return isAnother
      ? anotherText[locale]
      : describeValue({ fact, operator: 'equal', value: one }, pack, locale);
  };
  if (!isList(value)) return describe(value);
  return value.length === 0 ? emptyList[locale] : value.map(describe).join(words.listSeparator[locale]);
}

function isList(value: ExampleValue): value is readonly string[] {
  return Array.isArray(value);
}
