/** A list of customers with totals, of three habits, some of whom somebody labelled. */
import { recogniseColumns, toMapping } from '../../../src/core/facts/recogniseColumns';
import { toRegional } from '../../../src/core/facts/regional';
import { toTable } from '../../../src/core/facts/table';
import type { Locale } from '../../../src/core/i18n/text';
import { learnableColumns } from '../../../src/core/learn/learnableColumns';
import { readFacts } from '../../../src/core/readFacts';
import type { DraftCustomers } from '../../../src/sidebar/draft/DraftRules';

const headers = {
  en: ['Customer ID', 'Orders', 'Total amount', 'Last order', 'Seats', 'Kind'],
  'zh-CN': ['客户编号', '订单数', '累计金额', '最近下单', '座位数', '客户级别'],
  'zh-TW': ['客戶編號', '訂單數', '累計金額', '最近下單', '座位數', '客戶級別'],
} as const;

const labels = {
  en: ['Key', 'Regular', 'Occasional'],
  'zh-CN': ['重点', '普通', '偶尔'],
  'zh-TW': ['重點', '一般', '偶爾'],
} as const;

/** Every fifth is not labelled, every eleventh is labelled as somebody else would be. */
export function labelledCustomers(language: Locale, withLabels = true): DraftCustomers {
  const rows = Array.from({ length: 90 }, (_, row) => {
    const habit = row % 3;
    const orders = [30, 8, 1][habit] ?? 1;
    const label = row % 5 === 4 ? null : labels[language][row % 11 === 10 ? 1 : habit];
    return [
      `C${String(row).padStart(3, '0')}`,
      orders + (row % 4),
      orders * 100 + row * 7,
      { day: 46_200 - ([10, 60, 300][habit] ?? 0) - (row % 30) },
      row % 7 === 6 ? null : (row * 13) % 40,
      ...(withLabels ? [label ?? null] : []),
    ];
  });
  const header = headers[language].slice(0, withLabels ? 6 : 5);
  const table = toTable('Customers', [header, ...rows]);
  const regional = toRegional('en_US');
  const mapping = toMapping(recogniseColumns(table, regional));
  if (!mapping) throw new Error('the list of the state is not recognised');
  const facts = readFacts({ orders: null, customers: { table, mapping }, asOf: 46_203, regional });
  return {
    ids: facts.customers.facts.ids,
    columns: () => learnableColumns(facts, new Set(Object.values(mapping.columns))),
  };
}
