/** Sheets of a stated number of customers, made by rule, so that every run of them takes the same calls. */
import type { CellValue } from '../../src/host/sheetBackend';

/** 2026-06-30. */
const today = 46_203;
const ordersEach = 4;

/** Four orders of each customer over two years. */
export function ordersOf(customers: number): CellValue[][] {
  const rows: CellValue[][] = [['Order no', 'Order date', 'Customer no', 'Customer name', 'Amount']];
  for (let order = 0; order < customers * ordersEach; order++) {
    const customer = order % customers;
    rows.push([
      `A${String(order).padStart(7, '0')}`,
      today - ((order * 37 + customer * 11) % 730),
      `C${String(customer).padStart(6, '0')}`,
      `Customer ${customer}`,
      1 + ((order * 7919) % 50_000) / 100,
    ]);
  }
  return rows;
}

/** One row of totals for each customer. */
export function totalsOf(customers: number): CellValue[][] {
  const rows: CellValue[][] = [
    ['Customer no', 'Customer name', 'Last order date', 'Number of orders', 'Total amount'],
  ];
  for (let customer = 0; customer < customers; customer++)
    rows.push([
      `C${String(customer).padStart(6, '0')}`,
      `Customer ${customer}`,
      today - ((customer * 37) % 400),
      1 + ((customer * 13) % 9),
      100 + ((customer * 7919) % 100_000) / 100,
    ]);
  return rows;
}
