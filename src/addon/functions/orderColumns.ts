/** The customers that the columns of a formula name, with what their orders tell: `RFM`, `XYZ_CLASS`, `P_ALIVE`, `CLV`. */
import { isBlank } from '../../core/facts/cell';
import { customersFromOrders } from '../../core/facts/customersFromOrders';
import { encodeIds } from '../../core/facts/encodeIds';
import type { Facts } from '../../core/facts/factColumn';
import { toMinorUnits } from '../../core/facts/toMinorUnits';
import { type Result, success } from '../../core/result';
import { toAsOf } from './argument';
import { toReadableOrders } from './readableOrders';
import type { LeftOut } from './tableHeader';

/** Arguments as Sheets passes them. */
export interface OrderColumns {
  readonly customers: unknown;
  readonly dates: unknown;
  readonly amounts: unknown;
  readonly asOf: unknown;
}

export interface ColumnCustomers {
  readonly facts: Facts;
  readonly leftOut: readonly LeftOut[];
}

export function toCustomers({ customers, dates, amounts, asOf }: OrderColumns): Result<ColumnCustomers> {
  const readable = toReadableOrders(customers, dates, amounts);
  if (!readable.ok) return readable;
  const { customers: cells, day, amount, leftOut } = readable.value;
  const today = toAsOf(asOf, day);
  if (!today.ok) return today;
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
    today.value,
  );
  return success({ facts: bought.customers.facts, leftOut });
}
