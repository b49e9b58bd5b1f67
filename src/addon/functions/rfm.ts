import { type Classification, classify } from '../../core/classify';
import { factValue } from '../../core/facts/factColumn';
import type { Text } from '../../core/i18n/text';
import { builtInPack } from '../packs';
import { userLanguage } from '../services/spreadsheet';
import { answer, type Value } from './answer';
import { toCustomers } from './orderColumns';
import { toScoreOptions } from './scoreOptions';
import { tableHeader } from './tableHeader';

const facts = ['recencyDays', 'orders', 'monetary', 'r', 'f', 'm', 'rfm'];

const headings: readonly Text[] = [
  { en: 'Recency', 'zh-CN': '距今天数', 'zh-TW': '距今天數' },
  { en: 'Frequency', 'zh-CN': '订单数', 'zh-TW': '訂單數' },
  { en: 'Monetary', 'zh-CN': '购买金额', 'zh-TW': '購買金額' },
  { en: 'R', 'zh-CN': 'R', 'zh-TW': 'R' },
  { en: 'F', 'zh-CN': 'F', 'zh-TW': 'F' },
  { en: 'M', 'zh-CN': 'M', 'zh-TW': 'M' },
  { en: 'RFM', 'zh-CN': 'RFM', 'zh-TW': 'RFM' },
  { en: 'Segment', 'zh-CN': '分群', 'zh-TW': '分群' },
];

/** The eleven groups are defined for scores from 1 to 5 only. */
const binsOfPack = 5;

/** `RFM`: see the function catalogue. */
export function rfmTable(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  bins?: unknown,
  method?: unknown,
): Value[][] {
  const bought = answer(toCustomers({ customers, dates, amounts, asOf }));
  const options = answer(toScoreOptions(bins, method));
  const result = answer(classify(bought.facts, answer(builtInPack('rfm')), { rfm: options }));
  return [
    tableHeader(bought.leftOut, headings, userLanguage()),
    ...rowsOf(result, options.bins === binsOfPack),
  ];
}

function rowsOf(
  { facts: { ids, columns }, pack, segment }: Classification,
  withSegments: boolean,
): Value[][] {
  const language = userLanguage();
  const titles = pack.segments.map(({ title }) => title[language]);
  return ids.map((id, row) => [
    id,
    ...facts.map((fact) => {
      const column = columns.get(fact);
      return (column ? (factValue(column, row) as number | null) : null) ?? '';
    }),
    withSegments ? (titles[segment[row] ?? -1] ?? '') : '',
  ]);
}
