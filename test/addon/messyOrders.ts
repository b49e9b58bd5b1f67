/** Orders with every fault that a fix can mend, and some that only a person can. */
import type { CellValue } from '../../src/host/sheetBackend';
import { someOrders } from './someOrders';

/** Good rows first, so that the columns are told by them. */
export function messyOrders(customers: number): CellValue[][] {
  const rows = someOrders(customers);
  return [
    ...rows,
    ['A900001', 46_000, 'c00000', 'Customer 0', '1,234.50'],
    ['A900002', '2026-03-01', ' C00010', 'Customer 10', 12],
    ['A900003', '2026年3月2日', 'Ｃ00020', 'Customer 20', '￥９９'],
    ['a900001 ', 46_000, 'C00000', 'Customer 0', 7],
    ['A900005', '3/4/2026', 'C00010', '=1+1', '1,234'],
    ['A900006', 'soon', '', 'Customer 10', 'much'],
    ['A900007', '20260304', 'C00010', 'Customer 10', 8],
    ['A900007', '20260304', 'C00010', 'Customer 10', 8],
  ];
}
