/** The scheme `kmeans`: groups of customers with similar figures, found without any rule. */
import { type FactId, factCatalog } from '../facts/factCatalog';
import type { Facts } from '../facts/factColumn';
import { fill, inEachLanguage, type Text } from '../i18n/text';
import { words } from '../i18n/words';
import type { Problem } from '../problem';
import { fewCustomers } from './fewCustomers';
import { mostClusters } from './kmeans/chooseK';
import { clusterTitles } from './kmeans/clusterTitles';
import { type ClusterOptions, type FoundClusters, findClusters } from './kmeans/findClusters';
import { kmeansOptions } from './kmeansOptions';
import { thawKmeans } from './kmeansRescore';
import type { OptionValue, Scheme, SchemeOutcome } from './scheme';
import { hasNeverBought, numbersOf } from './schemeFacts';

export const kmeansScheme = {
  title: { en: 'Groups found in the figures', 'zh-CN': '按数据自动分组', 'zh-TW': '依資料自動分群' },
  explanation: {
    en: 'Finds groups of customers whose figures are alike, without anybody writing a rule (k-means). Group 1 is the one that buys the most on average.',
    'zh-CN': '无需编写规则，自动找出数据相近的客户组（k-means）。第 1 组的平均购买金额最高。',
    'zh-TW': '無需撰寫規則，自動找出資料相近的客戶群（k-means）。第 1 組的平均購買金額最高。',
  },
  options: kmeansOptions,
  needs: ['recencyDays', 'orders', 'monetary'],
  needsWith: ({ facts }) => facts as readonly FactId[],
  gives: ['cluster'],
  evidence: ['recencyDays', 'orders', 'monetary'],
  run: runKmeans,
  thaw: thawKmeans,
} as const satisfies Scheme;

/** The values of the fact `cluster`. */
const numbers = Array.from({ length: mostClusters }, (_, cluster) => String(cluster + 1));

/** Below this mean silhouette Kaufman and Rousseeuw (1990) see no substantial structure. */
const leastClarity = 0.25;

/**
 * Which clusters come first: those with the largest mean amount, else by the first figure; of days since the last order
 * few come first.
 */
export function numberBy(facts: readonly string[]): ClusterOptions['numberBy'] {
  const columns = facts.map((fact, column) => ({ column, fact, largestFirst: fact !== 'recencyDays' }));
  return [
    ...columns.filter(({ fact }) => fact === 'monetary'),
    ...columns.filter(({ fact }) => fact !== 'monetary'),
  ];
}

/**
 * The cluster of every customer, from '1' on. Whoever never bought, or lacks one of the figures, has none. There are no
 * cut points of single figures, and equal customers share a cluster.
 */
function runKmeans(facts: Facts, options: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  const chosen = options.facts as readonly FactId[];
  const found = findClusters(buyersOnly(facts, chosen), {
    k: options.k === 'auto' ? null : Number(options.k),
    seed: Number(options.seed),
    inProportion: options.inProportion === true,
    numberBy: numberBy(chosen),
  });
  const { count, size, values } = found.centres;
  return {
    columns: { cluster: { kind: 'text', codes: found.clusterOf, words: numbers } },
    cuts: [],
    tied: 0,
    problems: noticesOf(found, chosen),
    frozen: {
      buyersOnly: knowsBuyers(facts),
      scales: found.scales,
      centres: Array.from({ length: count }, (_, at) =>
        Array.from(values.subarray(at * size, (at + 1) * size)),
      ),
    },
  };
}

/** A count of zero orders is no habit of buying: such customers would make a group of their own. */
function buyersOnly(facts: Facts, chosen: readonly FactId[]): readonly Float64Array[] {
  const orders = numbersOf(facts, 'orders');
  const recency = numbersOf(facts, 'recencyDays');
  const isTold = knowsBuyers(facts);
  return chosen.map((fact) =>
    numbersOf(facts, fact).map((value, row) =>
      isTold && hasNeverBought(orders[row] as number, recency[row] as number) ? Number.NaN : value,
    ),
  );
}

function knowsBuyers({ columns }: Facts): boolean {
  return columns.has('orders') || columns.has('recencyDays');
}

function noticesOf(found: FoundClusters, chosen: readonly FactId[]): readonly Problem[] {
  const { clusterOf, sizes, blank, silhouette } = found;
  const titles = chosen.map((fact) => factCatalog[fact].title);
  const compared = chosen.map((fact, place) => ({ fact, title: titles[place] as Text }));
  const groups = clusterTitles(compared, found.centres).map((title, cluster) =>
    inEachLanguage((locale) =>
      fill(group[locale], { number: cluster + 1, title: title[locale], customers: sizes[cluster] ?? 0 }),
    ),
  );
  const isVague = silhouette < leastClarity;
  return [
    ...(blank > 0
      ? [{ code: 'customersWithoutGroup', at: [], values: { customers: blank, facts: titles } } as const]
      : []),
    ...fewCustomers(clusterOf.length - blank),
    ...(isVague
      ? [{ code: 'groupsOverlap', at: [], values: { clarity: silhouette.toFixed(2) } } as const]
      : []),
    ...(groups.length > 0
      ? [
          {
            code: 'groupsFound',
            at: [],
            values: {
              groups: inEachLanguage((locale) =>
                groups.map((one) => one[locale]).join(words.clauseSeparator[locale]),
              ),
            },
          } as const,
        ]
      : []),
  ];
}

const group: Text = {
  en: '{number} {title} ({customers})',
  'zh-CN': '{number} {title}（{customers} 位）',
  'zh-TW': '{number} {title}（{customers} 位）',
};
