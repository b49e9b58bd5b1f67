/** What sets a cluster apart, in a few words: "Many orders · ordered recently". */
import { fill, inEachLanguage, type Text } from '../../i18n/text';
import type { Points } from './points';

/** A column of figures that clusters were made of. */
export interface ComparedFact {
  readonly fact: string;
  readonly title: Text;
}

/** From this z-score of a centre on its figure is worth a word, and from the other on a stronger one. */
const notable = 0.4;
const strong = 1.5;
/** A title with more parts is no name. */
const usualParts = 2;

/**
 * A title for every cluster, all different in every language: the two figures in which its centre (in z-scores) lies
 * farthest from the mean, the farthest first; more of them, and at last a number, where two clusters would share a
 * title. Orders, amounts and days since the last order have words of their own, other figures are named.
 * @example clusterTitles([{ fact: 'orders', title: { en: 'Orders', 'zh-CN': '订单数', 'zh-TW': '訂單數' } }], { count: 2, size: 1, values: Float64Array.of(1.6, -0.6) }).map(({ en }) => en) // ['Very many orders', 'Few orders']
 */
export function clusterTitles(facts: readonly ComparedFact[], centres: Points): readonly Text[] {
  const traits = Array.from({ length: centres.count }, (_, cluster) => traitsOf(facts, centres, cluster));
  let titles = traits.map((one) => joined(one.slice(0, usualParts)));
  const isShared = (title: Text) => titles.filter(({ en }) => en === title.en).length > 1;
  titles = titles.map((title, cluster) => (isShared(title) ? joined(traits[cluster] ?? []) : title));
  return titles.map((title, cluster) => {
    const before = titles.slice(0, cluster).filter(({ en }) => en === title.en).length;
    return before === 0
      ? title
      : inEachLanguage((locale) => fill(again[locale], { title: title[locale], number: before + 1 }));
  });
}

/** The words for one cluster, the most telling first. */
function traitsOf(
  facts: readonly ComparedFact[],
  { size, values }: Points,
  cluster: number,
): readonly Text[] {
  const scores = facts.map(({ fact, title }, place) => ({
    fact,
    title,
    score: values[cluster * size + place] as number,
  }));
  return scores
    .filter(({ score }) => Math.abs(score) >= notable)
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score))
    .map(({ fact, title, score }) => {
      const level = (score < 0 ? 1 : 2) + (Math.abs(score) < strong ? 0 : score < 0 ? -1 : 1);
      const own = Object.prototype.hasOwnProperty.call(ownWords, fact);
      const phrase = (own ? ownWords[fact as keyof typeof ownWords] : anyWords)[level] ?? middling;
      return inEachLanguage((locale) => fill(phrase[locale], { title: title[locale] }));
    });
}

function joined(traits: readonly Text[]): Text {
  if (traits.length === 0) return middling;
  return inEachLanguage((locale) => capital(traits.map((trait) => trait[locale]).join(' · ')));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const middling: Text = { en: 'In the middle', 'zh-CN': '中等客户', 'zh-TW': '中等客戶' };
const again: Text = {
  en: '{title} ({number})',
  'zh-CN': '{title}（{number}）',
  'zh-TW': '{title}（{number}）',
};

/** From far below the mean to far above it. */
const ownWords = {
  orders: [
    { en: 'very few orders', 'zh-CN': '订单很少', 'zh-TW': '訂單很少' },
    { en: 'few orders', 'zh-CN': '订单较少', 'zh-TW': '訂單較少' },
    { en: 'many orders', 'zh-CN': '订单较多', 'zh-TW': '訂單較多' },
    { en: 'very many orders', 'zh-CN': '订单很多', 'zh-TW': '訂單很多' },
  ],
  monetary: [
    { en: 'very small amounts', 'zh-CN': '金额很小', 'zh-TW': '金額很小' },
    { en: 'small amounts', 'zh-CN': '金额较小', 'zh-TW': '金額較小' },
    { en: 'large amounts', 'zh-CN': '金额较大', 'zh-TW': '金額較大' },
    { en: 'very large amounts', 'zh-CN': '金额很大', 'zh-TW': '金額很大' },
  ],
  recencyDays: [
    { en: 'ordered very recently', 'zh-CN': '刚刚下过单', 'zh-TW': '剛剛下過單' },
    { en: 'ordered recently', 'zh-CN': '近期下过单', 'zh-TW': '近期下過單' },
    { en: 'long without an order', 'zh-CN': '较久未下单', 'zh-TW': '較久未下單' },
    { en: 'very long without an order', 'zh-CN': '很久未下单', 'zh-TW': '很久未下單' },
  ],
} as const satisfies Record<string, readonly Text[]>;

const anyWords: readonly Text[] = [
  { en: '{title} very low', 'zh-CN': '{title}很低', 'zh-TW': '{title}很低' },
  { en: '{title} low', 'zh-CN': '{title}较低', 'zh-TW': '{title}較低' },
  { en: '{title} high', 'zh-CN': '{title}较高', 'zh-TW': '{title}較高' },
  { en: '{title} very high', 'zh-CN': '{title}很高', 'zh-TW': '{title}很高' },
];
