/** Groups of customers found by k-means, described by rules. */
import { type FactSpec, factCatalog } from '../facts/factCatalog';
import { formatFigure } from '../i18n/formatFigure';
import { fill, inEachLanguage, type Locale, type Text } from '../i18n/text';
import { words } from '../i18n/words';
import { failure, type Result, success } from '../result';
import type { RulePack, Segment } from '../rules/pack';
import { clusterTitles } from '../schemes/kmeans/clusterTitles';
import { type FoundClusters, findClusters } from '../schemes/kmeans/findClusters';
import { unscaled } from '../schemes/kmeans/scale';
import { numberBy } from '../schemes/kmeansScheme';
import { labelBy } from './crossValidate';
import { draftPack } from './draftPack';
import { draftTexts } from './draftTexts';
import { binFeature, type Feature } from './feature';
import { growTree } from './growTree';
import { percent } from './learnRules';

export interface GroupsInput {
  /** Numbers by which customers are compared. */
  readonly features: readonly Feature[];
  /** `null`: the number at which groups are most clearly apart. */
  readonly k: number | null;
  /** Ids of packs that there are. */
  readonly taken: ReadonlySet<string>;
  readonly locale: Locale;
}

export interface FoundGroups {
  readonly pack: RulePack;
  readonly groups: readonly { readonly title: Text; readonly customers: number }[];
  /** The mean silhouette, from −1 to 1. */
  readonly clarity: number;
  /** The share of customers, in per cent, whom the rules give the group of the comparison. */
  readonly agreement: number;
  readonly customers: number;
  /** Customers without one of the figures. */
  readonly blank: number;
}

/** Four questions make at most sixteen rules: more nobody would want to edit. */
const depth = 4;
/** Of all customers: a rule for fewer is not worth reading. */
const leastShare = 0.02;
const seed = 1;

/** Fewer customers cannot be told apart by rules of several customers each. */
const leastCustomers = 20;

/**
 * The groups, compared in proportion, and a pack of rules that come as close to them as four questions can. Refused
 * where nothing was chosen, where fewer than 20 customers have all figures, and where they are all alike.
 */
export function findGroups({ features, k, taken, locale }: GroupsInput): Result<FoundGroups> {
  if (features.length === 0) return failure({ code: 'nothingToCompare', at: [] });
  const columns = features.flatMap(({ column }) => (column.kind === 'number' ? [column.values] : []));
  const facts = features.map(({ fact }) => fact);
  const found = findClusters(columns, { k, seed, inProportion: true, numberBy: numberBy(facts) });
  const rows = Int32Array.from(found.clusterOf.keys()).filter((row) => (found.clusterOf[row] as number) >= 0);
  if (rows.length < leastCustomers)
    return failure({
      code: 'tooFewToCompare',
      at: [],
      values: { customers: rows.length, least: leastCustomers },
    });
  const binned = features.flatMap((feature) => binFeature(feature) ?? []);
  const count = found.centres.count;
  const leaf = Math.max(3, Math.floor(rows.length * leastShare));
  const tree = growTree({ features: binned, labels: found.clusterOf, count }, rows, { depth, leaf });
  if (tree.kind === 'leaf') return failure({ code: 'allAlike', at: [] });
  const agreeing = rows.filter((row) => labelBy(tree, { features: binned }, row) === found.clusterOf[row]);
  const agreement = percent(agreeing.length, rows.length);
  const titles = clusterTitles(features, found.centres);
  const pack = draftPack({
    id: 'groups',
    title: draftTexts.groupsTitle,
    taken,
    description: inEachLanguage((one) =>
      fill(draftTexts.groupsDescription[one], {
        customers: rows.length,
        facts: features.map(({ title }) => title[one]).join(words.listSeparator[one]),
        share: agreement,
      }),
    ),
    source: draftTexts.source,
    segments: titles.map((title, cluster) => ({ title, playbook: playbookOf(found, features, cluster) })),
    tree,
    features,
    rows,
    locale,
  });
  return success({
    pack,
    groups: titles.map((title, cluster) => ({ title, customers: found.sizes[cluster] ?? 0 })),
    clarity: found.silhouette,
    agreement,
    customers: rows.length,
    blank: found.blank,
  });
}

/** From this distance to the mean on a figure decides what to do. */
const notable = 0.4;

/** What to do first, and what a customer in the middle of the group is like. */
function playbookOf(
  { centres: { size, values }, scales }: FoundClusters,
  features: readonly Feature[],
  cluster: number,
): Segment['playbook'] {
  const scoreOf = (place: number) => values[cluster * size + place] as number;
  const score = (fact: string) => {
    const place = features.findIndex((feature) => feature.fact === fact);
    return place < 0 ? 0 : scoreOf(place);
  };
  const bought = Math.max(score('monetary'), score('orders'));
  const advice =
    score('recencyDays') > notable
      ? draftTexts.wake
      : bought > notable
        ? draftTexts.thank
        : Math.min(score('monetary'), score('orders')) < -notable
          ? draftTexts.ease
          : draftTexts.suggest;
  const figures = (locale: Locale) =>
    features.map((feature, place) => {
      const scale = scales[place];
      return scale ? figureText(feature, unscaled(scale, scoreOf(place)), locale) : '';
    });
  return [
    advice,
    inEachLanguage((locale) => fill(draftTexts.typical[locale], { figures: figures(locale).join(' · ') })),
  ];
}

function figureText({ fact, title, whole }: Feature, figure: number, locale: Locale): string {
  const spec = (factCatalog as Readonly<Record<string, FactSpec>>)[fact];
  const rounded = whole ? Math.round(figure) : figure;
  const value = formatFigure(rounded, spec ?? { kind: 'number' }, locale);
  if (!spec) return `${title[locale]} ${value}`;
  return fill((rounded === 1 ? (spec.phraseOne ?? spec.phrase) : spec.phrase)[locale], { value });
}
