/** What somebody must have before a pack can say anything, in one line. */
import { purchaseFacts } from '../../facts/customersFromOrders';
import { fill, type Locale, type Text } from '../../i18n/text';
import { words } from '../../i18n/words';
import { observedFacts } from '../../profile/observed';
import { schemeCatalog } from '../../schemes/catalog';
import type { Scheme } from '../../schemes/scheme';
import { askedFacts } from '../evaluate/askedFacts';
import { compilePack } from '../evaluate/compilePack';
import type { RulePack } from '../pack';
import { factTitle } from './describeValue';

/**
 * Figures of purchases come from orders or a list with totals; what people observe is answered in the sidebar or stands
 * in a column of the sheet; everything else is a column.
 * @example packNeeds({ schemes: { abc: {} }, facts: {}, segments: [], rules: [] }, 'en') // 'Purchases: Amount bought'
 */
export function packNeeds(pack: RulePack, locale: Locale): string {
  const schemes = Object.keys(pack.schemes).map(
    (id): Scheme => schemeCatalog[id as keyof typeof schemeCatalog],
  );
  const computed = new Set<string>(schemes.flatMap(({ gives }): readonly string[] => gives));
  const asked = [...askedFacts(compilePack(pack))].filter((fact) => !computed.has(fact));
  const needed = [...new Set([...schemes.flatMap(({ needs }): readonly string[] => needs), ...asked])];
  const observed = new Set(observedFacts(pack.facts).map(([fact]) => fact));
  const isPurchase = (fact: string) => (purchaseFacts as readonly string[]).includes(fact);
  const titles = (facts: readonly string[]) =>
    facts.map((fact) => factTitle(fact, pack, locale)).join(words.listSeparator[locale]);
  const parts = [
    [phrases.purchases, needed.filter(isPurchase)],
    [phrases.answers, needed.filter((fact) => observed.has(fact))],
    [phrases.columns, needed.filter((fact) => !isPurchase(fact) && !observed.has(fact))],
  ] as const;
  return [
    ...(schemes.some(({ needsPurchases }) => needsPurchases) ? [orderSheet[locale]] : []),
    ...parts
      .filter(([, facts]) => facts.length > 0)
      .map(([phrase, facts]) => fill(phrase[locale], { facts: titles(facts) })),
  ].join(words.clauseSeparator[locale]);
}

/** For schemes that look at single purchases: totals are not enough. */
const orderSheet: Text = { en: 'An order sheet', 'zh-CN': '订单表', 'zh-TW': '訂單表' };

const phrases = {
  purchases: { en: 'Purchases: {facts}', 'zh-CN': '购买记录：{facts}', 'zh-TW': '購買紀錄：{facts}' },
  answers: { en: 'Answers by staff: {facts}', 'zh-CN': '员工填写：{facts}', 'zh-TW': '員工填寫：{facts}' },
  columns: { en: 'Columns: {facts}', 'zh-CN': '表中的列：{facts}', 'zh-TW': '表中的欄：{facts}' },
} as const satisfies Record<string, Text>;
