/** A finding as a sentence for whoever runs the shop. */
import { fill, type Locale, type Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import { fillSpaced } from '../describe/fillSpaced';
import type { RulePack } from '../pack';
import { type Context, describeExample } from './describeExample';
import type { Finding } from './findings';
import { andMore, countedRule, findingTexts, ruleName } from './findingTexts';

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
        ...describeExample(finding.example, context),
        missing: String(missing),
        of: String(of),
      };
    }
    case 'overlap':
      return { ...common, ...describeExample(finding.example, context) };
    case 'undecided':
      return { rules: namesOf(finding.rules, context) };
    case 'neverHolds':
      return { ...common, customers: String(finding.customers) };
    case 'neverFirst': {
      const by = finding.takenBy.map((taker) =>
        fill(countedRule[locale], { rule: pack.rules[taker.rule]?.name ?? '', customers: taker.customers }),
      );
      return { ...common, customers: String(finding.customers), by: firstOf(by, locale) };
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
  const names = rules.map((index) => fill(ruleName[locale], { rule: pack.rules[index]?.name ?? '' }));
  return firstOf(names, locale);
}

/** How many rules are named. */
const namedRules = 5;

/** The first of these rules, and how many more there are. */
function firstOf(rules: readonly string[], locale: Locale): string {
  const named = rules.slice(0, namedRules).join(words.listSeparator[locale]);
  const more = rules.length - namedRules;
  return more > 0 ? fill(andMore[locale], { named, more }) : named;
}
