import { type Classification, classify } from '../../core/classify';
import { isBlank } from '../../core/facts/cell';
import { customersFromOrders } from '../../core/facts/customersFromOrders';
import { encodeIds } from '../../core/facts/encodeIds';
import { factValue } from '../../core/facts/factColumn';
import { toMinorUnits } from '../../core/facts/toMinorUnits';
import { builtInPack } from '../packs';
import { userLanguage } from '../services/spreadsheet';
import { answer, type Value } from './answer';
import { toAsOf } from './argument';
import { toReadableOrders } from './readableOrders';
import { rfmHeader } from './rfmHeader';
import { toScoreOptions } from './scoreOptions';

const facts = ['recencyDays', 'orders', 'monetary', 'r', 'f', 'm', 'rfm'];

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
  const { customers: cells, day, amount, leftOut } = answer(toReadableOrders(customers, dates, amounts));
  const today = answer(toAsOf(asOf, day));
  const options = answer(toScoreOptions(bins, method));
  const encoded = encodeIds(
    { sheet: '', header: [''], rows: cells.map((cell) => [cell]), firstRow: 1, firstColumn: 1 },
    0,
  );
  const bought = customersFromOrders(
    {
      ids: encoded.ids,
      idCells: encoded.cells,
      names: [],
      customer: encoded.codes,
      day,
      minor: amount.map(toMinorUnits),
      orderId: null,
      rowCount: cells.filter((cell) => !isBlank(cell)).length,
      withoutCustomer: 0,
    },
    today,
  ).customers;
  const result = answer(classify(bought.facts, answer(builtInPack('rfm')), { rfm: options }));
  return [[...rfmHeader(leftOut, userLanguage())], ...rowsOf(result, options.bins === binsOfPack)];
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
