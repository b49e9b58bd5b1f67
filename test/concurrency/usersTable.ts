/** What a user's own table must be: the model, in which every act by hand does what it should do to the sheet. */
import type { CellValue } from '../../src/host/sheetBackend';

export interface UsersCell {
  readonly value: CellValue;
  readonly note: string;
  readonly background: string;
}

/** The header first. */
export type UsersTable = readonly (readonly UsersCell[])[];

export const blankCell: UsersCell = { value: null, note: '', background: '#ffffff' };

export function toUsersTable(rows: readonly (readonly CellValue[])[]): UsersTable {
  return rows.map((row) => row.map((value) => ({ ...blankCell, value })));
}

export function valuesIn(table: UsersTable): CellValue[][] {
  return table.map((row) => row.map(({ value }) => value));
}

export function columnsIn([header]: UsersTable): number {
  return header?.length ?? 0;
}

/** Where the customers' ids stand; −1 once somebody deleted them. */
export function keyColumnIn(table: UsersTable): number {
  return table[1]?.findIndex(({ value }) => /^[KCN]\d{4,}$/.test(String(value))) ?? -1;
}

/** Where the last figures stand, as numbers or as text; −1 where there are none. */
export function amountColumnIn(table: UsersTable): number {
  return (table[1] ?? []).reduce(
    (last, { value }, place) => (typeof value === 'number' || isAmountAsText(value) ? place : last),
    -1,
  );
}

const textual = /^\d,\d{3}\.\d\d$/;

export function isAmountAsText(value: CellValue): value is string {
  return textual.test(String(value));
}

/** As somebody types it, or an export brings it: each of `at` another one. */
export function amountAsText(at: number): string {
  return `${1 + (at % 9)},${String(100 + (at % 900))}.50`;
}

export function amountOf(text: string): number {
  return Number(text.replace(',', ''));
}

export function withCell(
  table: UsersTable,
  [row, column]: readonly [number, number],
  change: Partial<UsersCell>,
): UsersTable {
  return table.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? { ...cell, ...change } : cell)) : cells,
  );
}

export function withRow(table: UsersTable, before: number, row: readonly UsersCell[]): UsersTable {
  return [...table.slice(0, before), row, ...table.slice(before)];
}

export function withoutRow(table: UsersTable, row: number): UsersTable {
  return table.filter((_, at) => at !== row);
}

export function withColumn(table: UsersTable, before: number, column: readonly UsersCell[]): UsersTable {
  return table.map((cells, row) => [
    ...cells.slice(0, before),
    column[row] ?? blankCell,
    ...cells.slice(before),
  ]);
}

export function withoutColumn(table: UsersTable, column: number): UsersTable {
  return table.map((cells) => cells.filter((_, at) => at !== column));
}

/** The rows below the header in this order. */
export function inOrder(table: UsersTable, order: readonly number[]): UsersTable {
  return [...table.slice(0, 1), ...order.flatMap((row) => [table[row + 1] ?? []])];
}

/** The order of the rows below the header by one column, the largest first; equal ones keep their order. */
export function orderBy(table: UsersTable, column: number): readonly number[] {
  const keys = table.slice(1).map((row) => row[column]?.value ?? '');
  const compare = (one: CellValue, other: CellValue) =>
    typeof one === 'number' && typeof other === 'number'
      ? other - one
      : String(one) < String(other)
        ? 1
        : String(one) > String(other)
          ? -1
          : 0;
  return keys.map((_, row) => row).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
}
