/** Sheets to run on, made by rule, so that every test of the add-on sees the same customers. */
import type { CellValue } from '../../src/host/sheetBackend';

/** 2026-06-30. */
export const today = 46_203;

/** About four orders for each of `customers` customers over two years, a few returns among them. */
export function someOrders(customers: number): CellValue[][] {
  const rows: CellValue[][] = [['Order no', 'Order date', 'Customer no', 'Customer name', 'Amount']];
  for (let order = 0; order < customers * 4; order++) {
    const customer = (order * 7 + (order % 5) * 3) % customers;
    const amount = ((order * 7919) % 50_000) / 100;
    rows.push([
      `A${String(order).padStart(6, '0')}`,
      today - ((order * 37 + customer * 11) % 730),
      `C${String(customer).padStart(5, '0')}`,
      `Customer ${customer}`,
      order % 23 === 0 ? -amount / 4 : amount + 1,
    ]);
  }
  return rows;
}

/** One row per customer with totals. */
export function someCustomers(customers: number): CellValue[][] {
  const rows: CellValue[][] = [
    ['Customer no', 'Customer name', 'Last order date', 'Number of orders', 'Total amount'],
  ];
  for (let customer = 0; customer < customers; customer++)
    rows.push([
      `K${String(customer).padStart(4, '0')}`,
      `Shop ${customer}`,
      today - ((customer * 37) % 400),
      1 + ((customer * 13) % 9),
      100 + ((customer * 7919) % 100_000) / 100,
    ]);
  return rows;
}
