/** Days that cannot have come yet, and customers of whom nothing was heard for years. */
import { dayToIso } from '../facts/calendar';
import { encodeIds } from '../facts/encodeIds';
import { readDays } from '../facts/readFigures';
import { type Checked, findingAt } from './checked';
import type { Finding } from './finding';

/** Three years: most trades and most laws on data take such a customer for gone. */
export const staleAfterDays = 1095;

/** Order dates after the analysis date; those in a list of customers are found by `readCustomers`. */
export function findFutureDays({ table, mapping, regional, asOf }: Checked): readonly Finding[] {
  const column = mapping.columns.orderDate;
  if (mapping.kind !== 'orders' || column === undefined) return [];
  const { values } = readDays(table, column, regional);
  return [...values].flatMap((day, row) =>
    day > asOf ? [findingAt('dayAfterAnalysisDate', table, { row, column }, { date: dayToIso(asOf) })] : [],
  );
}

/** The newest order of each customer who has not ordered for {@link staleAfterDays} days, told once per customer. */
export function findStale({ table, mapping, regional, asOf }: Checked): readonly Finding[] {
  const { customer, orderDate, lastOrder } = mapping.columns;
  const column = mapping.kind === 'orders' ? orderDate : lastOrder;
  if (customer === undefined || column === undefined) return [];
  const { codes, ids } = encodeIds(table, customer);
  const { values } = readDays(table, column, regional);
  const newest = new Int32Array(ids.length).fill(-1);
  codes.forEach((code, row) => {
    const day = values[row] ?? Number.NaN;
    const before = newest[code] ?? -1;
    if (code >= 0 && !Number.isNaN(day) && (before < 0 || day > (values[before] ?? 0))) newest[code] = row;
  });
  return [...newest].flatMap((row, code) => {
    const days = asOf - (values[row] ?? Number.NaN);
    if (row < 0 || !(days > staleAfterDays)) return [];
    const said = { customer: ids[code] ?? '', days };
    return [findingAt('staleCustomer', table, { row, column }, said)];
  });
}
