/**
 * The demo shop's list of customers, as a CSV file: what its staff noted of each, in one column for every fact that a
 * built-in pack asks people about or reads from the sheet, so that each pack has something to say.
 *
 * The answers come from one seed. About a quarter of the customers were never asked, as in a real shop; the column
 * "Care" was filled in by hand, for who wants rules learned from it. Below stand people who asked and never bought; one
 * of them is likely a customer already, whose name somebody wrote otherwise.
 */

import { purchaseFacts } from '../core/facts/customersFromOrders';
import { factCatalog } from '../core/facts/factCatalog';
import type { Locale, Text } from '../core/i18n/text';
import { observedFacts } from '../core/profile/observed';
import { factTitle } from '../core/rules/describe/describeValue';
import { askedFacts } from '../core/rules/evaluate/askedFacts';
import { compilePack } from '../core/rules/evaluate/compilePack';
import type { FactUse, RulePack } from '../core/rules/pack';
import { schemeFacts } from '../core/schemes/schemeOfFact';
import { type Random, seededRandom } from '../core/seededRandom';
import { csvText } from './csvText';
import { type DemoCustomer, demoCustomers, demoSeed, numberOf } from './demoCustomers';
import { pick, within } from './draw';

const headers = {
  number: { en: 'Customer no', 'zh-CN': '客户编号', 'zh-TW': '客戶編號' },
  name: { en: 'Customer name', 'zh-CN': '客户名称', 'zh-TW': '客戶名稱' },
  care: { en: 'Care', 'zh-CN': '关怀程度', 'zh-TW': '關懷程度' },
  need: factCatalog.needEstimate.title,
  satisfaction: factCatalog.satisfaction.title,
} as const satisfies Record<string, Text>;

const care = {
  personal: { en: 'Personal', 'zh-CN': '专人', 'zh-TW': '專人' },
  usual: { en: 'Usual', 'zh-CN': '照常', 'zh-TW': '照常' },
  light: { en: 'Light', 'zh-CN': '少打扰', 'zh-TW': '少打擾' },
} as const satisfies Record<string, Text>;

/** The first is C0001, Kettle Row Bakery. */
const prospects = ['Kettle Row Bakry', '苏云舟', 'Odette Fernway', '高橋藍'];
/** What somebody typed who did not want to commit. */
const vague: Text = { en: 'about 3000', 'zh-CN': '大概3000', 'zh-TW': '大約3000' };
const vagueRow = 141;

const askedShare = 0.75;
/** How often people judge otherwise than they usually do. */
const slipShare = 0.06;

/**
 * A row per customer of the demo orders, then the prospects: number, name, care, the need in a year and the satisfaction
 * from 1 to 5 as far as known, then a column per fact.
 * @example demoList('en', []).split('\n')[0] // 'Customer no,Customer name,Care,Estimated need,Satisfaction'
 */
export function demoList(language: Locale, packs: readonly RulePack[]): string {
  return csvText(demoListRows(language, packs));
}

/** The same as cells, the header first. */
export function demoListRows(language: Locale, packs: readonly RulePack[]): readonly (readonly string[])[] {
  const customers = demoCustomers(seededRandom(demoSeed));
  const [random, judging] = [seededRandom(demoSeed + 1), seededRandom(demoSeed + 2)];
  const fixed = customers.map((customer, row) => [
    customer.number,
    customer.name,
    careOf(customer, random)[language],
    row === vagueRow ? vague[language] : needOf(customer, judging),
    satisfactionOf(customer, judging),
  ]);
  const columns = columnsOf(packs).map(({ fact, use, pack }) => ({
    header: factTitle(fact, pack, language),
    cells: customers.map(() => (random() < askedShare ? answerTo(use, random, language) : '')),
  }));
  const header = Object.values(headers).map((text) => text[language]);
  return [
    [...header, ...columns.map((column) => column.header)],
    ...fixed.map((cells, row) => [...cells, ...columns.map((column) => column.cells[row] ?? '')]),
    ...prospects.map((name, at) => [
      numberOf(customers.length + at),
      name,
      ...new Array(header.length - 2 + columns.length).fill(''),
    ]),
  ];
}

/** Houses and frequent guests are looked after in person, passers-by are left in peace. */
function careOf({ habit }: DemoCustomer, random: Random): Text {
  if (random() < slipShare) return pick(random, Object.values(care));
  if (habit.house) return care.personal;
  const isRegular = habit.spells.some(({ again }) => again !== undefined && again.every[1] <= 60);
  return isRegular ? care.usual : care.light;
}

/** What one may need of tea and coffee in a year, here or elsewhere, in round figures; of half the customers nobody knows. */
function needOf({ habit }: DemoCustomer, random: Random): string {
  const level = random();
  const need = habit.house ? within(random, [5, 40]) : 2 + 28 * level * level * level;
  return random() < 0.5 ? String(Math.round(need) * 500) : '';
}

/** Those who still come are more content. */
function satisfactionOf({ habit }: DemoCustomer, random: Random): string {
  const stays = habit.spells.some(({ again }) => again !== undefined && again.until[0] <= 60);
  const score = Math.round(within(random, stays ? [3, 5.4] : [1, 5]));
  return random() < 0.6 ? String(score) : '';
}

interface ListColumn {
  readonly fact: string;
  readonly use: FactUse;
  readonly pack: RulePack;
}

/** Two packs may ask for the same: it is noted once. */
function columnsOf(packs: readonly RulePack[]): readonly ListColumn[] {
  const columns = new Map<string, ListColumn>();
  const elsewhere = new Set<string>([...schemeFacts, ...purchaseFacts, 'city', 'channel']);
  for (const pack of packs) {
    const observed = observedFacts(pack.facts).map(([fact]) => fact);
    for (const fact of [...observed, ...askedFacts(compilePack(pack))]) {
      const use = pack.facts[fact];
      if (use && !elsewhere.has(fact) && !columns.has(fact)) columns.set(fact, { fact, use, pack });
    }
  }
  return [...columns.values()];
}

function answerTo(use: FactUse, random: Random, language: Locale): string {
  const titles = use.answers?.map(({ title }) => title[language]);
  // Neighbours in the list are of one kind: people tick what fits together.
  if (titles && use.kind === 'list') {
    const first = Math.floor(random() * titles.length);
    return titles.slice(first, first + 1 + Math.floor(random() * 2)).join(', ');
  }
  if (titles) return pick(random, titles);
  if (use.kind === 'number') return String(Math.round(within(random, [use.min ?? 0, use.max ?? 100])));
  return use.values ? String(pick(random, use.values)) : '';
}
