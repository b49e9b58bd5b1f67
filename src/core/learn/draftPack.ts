/** A decision tree turned into a rule pack that people can read and edit. */
import { inEachLanguage, type Locale, type Text } from '../i18n/text';
import { looksOf } from '../lookAlike';
import type { Example, ExampleValue, Rule, RulePack, Segment } from '../rules/pack';
import { packFormat } from '../rules/pack';
import { packLimits } from '../rules/packLimits';
import { segmentColors } from '../rules/segmentColors';
import { draftTexts } from './draftTexts';
import { type Feature, featureValue } from './feature';
import { conditionsOf, factUse } from './leafRules';
import { leafFor, leavesOf, type Tree, type TreeEnd } from './tree';

/** Customers whom no rule takes, since a figure is blank. */
const unknownColor = '#d1d2d5';
const colors = segmentColors.filter((color) => color !== unknownColor);

/** Each label is a segment, and each segment needs a colour of its own. */
export const mostLabels = colors.length;

export interface Draft {
  /** What the pack is called, and its id where that is not among `taken`. */
  readonly id: string;
  readonly title: Text;
  readonly taken: ReadonlySet<string>;
  readonly description: Text;
  readonly source: Text;
  /** In the order of the tree's labels. */
  readonly segments: readonly Pick<Segment, 'title' | 'playbook'>[];
  /** With at least one question: a single end would be no rule. */
  readonly tree: Tree;
  readonly features: readonly Feature[];
  /** Rows of the features, of which test customers are taken. */
  readonly rows: Int32Array;
  /** In which rules are named: a rule's name is one text for all languages. */
  readonly locale: Locale;
}

/**
 * A complete pack that gives every customer the label of the tree, and to customers of whom it needs to know more the
 * segment "Not enough known": one rule for each end, a segment for each label that some end has, a test customer for
 * each rule. Rules divide the customers, so that their order does not matter; that of the most customers comes first.
 */
export function draftPack(draft: Draft): RulePack {
  const { tree, features, locale } = draft;
  const ends = [...leavesOf(tree)].sort((one, other) => other.leaf.customers - one.leaf.customers);
  const segments = draft.segments
    .map(
      (segment, label): Segment => ({ id: segmentId(label), color: colors[label] ?? '#ffffff', ...segment }),
    )
    .filter((_, label) => ends.some(({ leaf }) => leaf.label === label));
  const titleOf = (label: number) => draft.segments[label]?.title[locale] ?? '';
  const names = ruleNames(ends, titleOf);
  const rules = ends.map(
    ({ leaf, way }, place): Rule => ({
      name: names[place] ?? '',
      priority: 10 * (ends.length - place),
      conditions: conditionsOf(way, features),
      event: { type: 'segment', params: { segment: segmentId(leaf.label) } },
    }),
  );
  const asked = features.filter(({ fact }) =>
    ends.some(({ way }) => way.some(({ test }) => test.fact === fact)),
  );
  return {
    format: packFormat,
    ...named(draft),
    description: draft.description,
    source: draft.source,
    hitPolicy: 'first',
    schemes: {},
    facts: Object.fromEntries(asked.map((feature) => [feature.fact, factUse(feature)])),
    segments: [
      ...segments,
      {
        id: otherwise,
        title: draftTexts.unknown,
        color: unknownColor,
        playbook: [draftTexts.completeFigures],
      },
    ],
    rules,
    otherwise,
    examples: examplesOf(draft, ends, { names, asked }),
  };
}

const otherwise = 'unknown';

function segmentId(label: number): string {
  return `group-${label + 1}`;
}

/** The first number that is free, as with copies of packs. */
function named({ id, title, taken }: Draft): Pick<RulePack, 'id' | 'title'> {
  if (!taken.has(id)) return { id, title };
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return {
    id: `${id}-${number}`,
    title: inEachLanguage((locale) => `${title[locale]} ${number}`),
  };
}

/** A segment's only rule has the segment's id, so that it is called by its title; of several each has a number. */
function ruleNames(ends: readonly TreeEnd[], titleOf: (label: number) => string): readonly string[] {
  const taken = new Set<string>();
  return ends.map(({ leaf: { label } }) => {
    if (ends.filter(({ leaf }) => leaf.label === label).length === 1) return segmentId(label);
    const title = titleOf(label).slice(0, packLimits.name - 5);
    let number = 1;
    while (taken.has(looksOf(`${title} ${number}`))) number++;
    taken.add(looksOf(`${title} ${number}`));
    return `${title} ${number}`;
  });
}

interface Parts {
  readonly names: readonly string[];
  readonly asked: readonly Feature[];
}

/** One customer for each rule, under the rule's name, and one of whom nothing is known. */
function examplesOf(
  { tree, rows, segments, locale }: Draft,
  ends: readonly TreeEnd[],
  { names, asked }: Parts,
) {
  const rowOf = new Map<unknown, number>();
  for (const row of rows) {
    const leaf = leafFor(tree, (fact) => {
      const feature = asked.find((one) => one.fact === fact);
      return feature ? featureValue(feature, row) : null;
    });
    if (leaf && !rowOf.has(leaf)) rowOf.set(leaf, row);
    if (rowOf.size === ends.length) break;
  }
  const examples = ends.flatMap(({ leaf }, place): Example[] => {
    const row = rowOf.get(leaf);
    if (row === undefined) return [];
    const name = names[place] ?? '';
    const facts = asked.flatMap((feature): [string, ExampleValue][] => {
      const value = featureValue(feature, row);
      return value === null ? [] : [[feature.fact, value]];
    });
    return [
      {
        name:
          name === segmentId(leaf.label)
            ? (segments[leaf.label]?.title[locale] ?? name).slice(0, packLimits.name)
            : name,
        facts: Object.fromEntries(facts),
        expected: segmentId(leaf.label),
      },
    ];
  });
  return [...examples, { name: draftTexts.unknown[locale], facts: {}, expected: otherwise }];
}
