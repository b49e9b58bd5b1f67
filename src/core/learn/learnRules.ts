/** Rules learned from a column that people labelled. */
import type { TextColumn } from '../facts/factColumn';
import { fill, inEachLanguage, type Locale } from '../i18n/text';
import { failure, type Result, success } from '../result';
import type { RulePack } from '../rules/pack';
import { compareCodePoints } from '../schemes/compareCodePoints';
import { crossValidate, type Validation } from './crossValidate';
import { draftPack, mostLabels } from './draftPack';
import { draftTexts } from './draftTexts';
import { binFeature, type Feature } from './feature';
import { growTree, type Labelled, type TreeLimits } from './growTree';

export interface LearnInput {
  /** The customers, so that the order of the sheet does not show. */
  readonly ids: readonly string[];
  readonly labels: Feature & { readonly column: TextColumn };
  /** What rules may ask about; the labels among them are left out. */
  readonly features: readonly Feature[];
  readonly limits: TreeLimits;
  /** Ids of packs that there are. */
  readonly taken: ReadonlySet<string>;
  readonly locale: Locale;
}

export interface LearnedRules {
  readonly pack: RulePack;
  /** In the order of `validation.confusion`. */
  readonly labels: readonly string[];
  readonly validation: Validation;
  /** Labels with too few customers to learn from. */
  readonly leftOut: readonly string[];
  /** Labels that no rule leads to. */
  readonly unreached: readonly string[];
}

/** Fewer customers of a label cannot be divided into the five parts of a cross-validation. */
const leastPerLabel = 5;
/** With fewer, a share of right answers is a matter of luck. */
const leastCustomers = 20;
const seed = 1;

/**
 * A tree learned from the labels, tried by cross-validation, as a pack. The most frequent label comes first; labels of
 * fewer than five customers are left out. Refused where fewer than two labels, fewer than 20 customers or more than
 * eleven labels remain, where there is nothing to ask about, and where no question tells the labels apart.
 */
export function learnRules(input: LearnInput): Result<LearnedRules> {
  const { ids, labels, limits, locale } = input;
  const features = input.features.filter(({ fact }) => fact !== labels.fact);
  if (features.length === 0) return failure({ code: 'nothingToCompare', at: [] });
  const { words, leftOut, codes } = frequentLabels(labels.column);
  const rows = Int32Array.from(codes.keys())
    .filter((row) => (codes[row] as number) >= 0)
    .sort((one, other) => compareCodePoints(ids[one] ?? '', ids[other] ?? ''));
  const counts = { labels: words.length, customers: rows.length, each: leastPerLabel, least: leastCustomers };
  if (words.length < 2 || rows.length < leastCustomers)
    return failure({ code: 'tooFewLabels', at: [], values: counts });
  if (words.length > mostLabels)
    return failure({ code: 'tooManyLabels', at: [], values: { ...counts, most: mostLabels } });
  const binned = features.flatMap((feature) => binFeature(feature) ?? []);
  const labelled: Labelled = { features: binned, labels: codes, count: words.length };
  const tree = growTree(labelled, rows, limits);
  if (tree.kind === 'leaf') return failure({ code: 'labelsNotTold', at: [] });
  const validation = crossValidate(labelled, rows, { limits, seed });
  const pack = draftPack({
    id: 'learned',
    title: inEachLanguage((one) => fill(draftTexts.learnedTitle[one], { column: labels.title[one] })),
    taken: input.taken,
    description: inEachLanguage((one) =>
      fill(draftTexts.learnedDescription[one], {
        column: labels.title[one],
        customers: rows.length,
        share: percent(validation.right, rows.length),
        base: percent(validation.rightByLargest, rows.length),
      }),
    ),
    source: draftTexts.source,
    segments: words.map((label) => ({
      title: inEachLanguage(() => label),
      playbook: [inEachLanguage((one) => fill(draftTexts.likeLabel[one], { label }))],
    })),
    tree,
    features,
    rows,
    locale,
  });
  const reached = new Set(pack.segments.map(({ title }) => title.en));
  return success({
    pack,
    labels: words,
    validation,
    leftOut,
    unreached: words.filter((label) => !reached.has(label)),
  });
}

/**
 * A share in whole per cent; 100 only for all.
 * @example percent(7, 8) // 88
 * @example percent(999, 1000) // 99
 */
export function percent(part: number, whole: number): number {
  return part < whole ? Math.min(99, Math.round((100 * part) / whole)) : 100;
}

/** The labels of enough customers, the most frequent first, and the number of each customer's among them. */
function frequentLabels({ codes, words }: TextColumn) {
  const counts = words.map(() => 0);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const present = [...words.keys()].filter((code) => (counts[code] ?? 0) > 0);
  const byCount = present.sort(
    (one, other) =>
      (counts[other] ?? 0) - (counts[one] ?? 0) || compareCodePoints(words[one] ?? '', words[other] ?? ''),
  );
  const kept = byCount.filter((code) => (counts[code] ?? 0) >= leastPerLabel);
  const placeOf = new Map(kept.map((code, place) => [code, place]));
  return {
    words: kept.map((code) => words[code] ?? ''),
    leftOut: byCount.slice(kept.length).map((code) => words[code] ?? ''),
    codes: codes.map((code) => placeOf.get(code) ?? -1),
  };
}
