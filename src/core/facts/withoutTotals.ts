/** Rows of totals below a table: they are nobody's orders and no customer. */
import type { Problem } from '../problem';
import { type Cell, isBlank } from './cell';
import { cellAddress, type Table } from './table';

/** As the first text of a row, or in the column of customers. */
const totalWords = new Set(
  'total totals subtotal sub-total sum grandtotal average 合计 总计 小计 汇总 平均 合計 總計 小計 彙總 總額 总额'.split(
    ' ',
  ),
);

/**
 * The table without the rows at its end that are totals, and a problem for each: a row whose customer, or whose first
 * text where it names none, is a word such as "Total" or 合计. Only the end counts: further up, it may be a name. Notes
 * below the totals, rows with a single cell, go with them; without totals they may be customers.
 * @example withoutTotals({ sheet: 'S', header: ['Id', 'Sum'], rows: [['A', 5], ['Total', 5], [], ['Made by Mei']], firstRow: 2, firstColumn: 1 }, 0).table.rows // [['A', 5]]
 * @example withoutTotals({ sheet: 'S', header: ['Id', 'Sum'], rows: [['A', 5], ['Total', 5]], firstRow: 2, firstColumn: 1 }, 0).table.rows // [['A', 5]]
 */
export function withoutTotals(
  table: Table,
  customer: number | undefined,
): { readonly table: Table; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let end = table.rows.length;
  for (let last = end - 1; last >= 0; last--) {
    const row = table.rows[last] ?? [];
    if (row.every(isBlank)) continue;
    const column = totalColumn(row, customer);
    if (column < 0 && row.filter((cell) => !isBlank(cell)).length > 1) break;
    if (column < 0) continue;
    const at = [table.sheet, cellAddress(table, last, column)];
    problems.unshift({ code: 'totalRow', at, found: String(row[column]) });
    end = last;
  }
  return problems.length > 0
    ? { table: { ...table, rows: table.rows.slice(0, end) }, problems }
    : { table, problems };
}

function totalColumn(row: readonly Cell[], customer: number | undefined): number {
  const isNamed = customer !== undefined && !isBlank(row[customer]);
  const column = isNamed ? customer : row.findIndex((cell) => !isBlank(cell));
  const text = row[column];
  return typeof text === 'string' && totalWords.has(text.replace(/[\s:：]/g, '').toLowerCase()) ? column : -1;
}
