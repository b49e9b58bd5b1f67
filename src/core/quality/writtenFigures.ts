/** Numbers and dates that stand in the sheet as text: Fenlei reads them, but Sheets cannot sort or add them up. */
import type { Cell } from '../facts/cell';
import type { Regional } from '../facts/regional';
import { type Role, type RoleSpec, roleCatalog } from '../facts/roles';
import type { Table } from '../facts/table';
import { toDay } from '../facts/toDay';
import { toHalfWidth } from '../facts/toHalfWidth';
import { toNumber } from '../facts/toNumber';
import type { CellPlace, Checked } from './checked';

export interface Written extends CellPlace {
  /** What the text says; `null` where people of another country would read it otherwise, so that nobody should guess. */
  readonly means: Cell;
}

/** Texts in columns of numbers. What carries a percent sign is left as it is: its format says how it is meant. */
export function writtenNumbers(checked: Checked): readonly Written[] {
  return inColumns(checked, ['number', 'count'], (cell) => {
    if (typeof cell !== 'string' || /%/.test(toHalfWidth(cell))) return undefined;
    const number = toNumber(cell, checked.regional);
    if (number === null || number === undefined) return undefined;
    const isSure = marks.every(
      (decimalMark) => toNumber(cell, { ...checked.regional, decimalMark }) === number,
    );
    return isSure ? number : null;
  });
}

/** Texts, and numbers such as 20240301, in columns of dates. With a time of day it stays: a date would lose it. */
export function writtenDays(checked: Checked): readonly Written[] {
  return inColumns(checked, ['day'], (cell) => {
    if (typeof cell !== 'string' && !(typeof cell === 'number' && cell >= 1e7)) return undefined;
    const day = toDay(cell, checked.regional);
    if (day === null || day === undefined) return undefined;
    const isSure = orders.every((dateOrder) => toDay(cell, { ...checked.regional, dateOrder }) === day);
    return isSure && !hasTime(cell) ? { day } : null;
  });
}

const marks: readonly Regional['decimalMark'][] = ['.', ','];
const orders: readonly Regional['dateOrder'][] = ['YMD', 'MDY', 'DMY'];

function hasTime(cell: string | number): boolean {
  return typeof cell === 'string' && /[:時时]/.test(toHalfWidth(cell));
}

function inColumns(
  { table, mapping }: Checked,
  kinds: readonly RoleSpec['kind'][],
  read: (cell: Cell) => Cell | undefined,
): readonly Written[] {
  const columns = (Object.keys(mapping.columns) as Role[])
    .filter((role) => kinds.includes(roleCatalog[role].kind))
    .flatMap((role) => mapping.columns[role] ?? []);
  return columns.flatMap((column) => writtenIn(table, column, read));
}

function writtenIn(table: Table, column: number, read: (cell: Cell) => Cell | undefined): readonly Written[] {
  return table.rows.flatMap((cells, row): Written[] => {
    const means = read(cells[column] ?? null);
    return means === undefined ? [] : [{ row, column, means }];
  });
}
