/** Figures that are likely slips: negative quantities, amounts far above all others, shares of more than the whole. */
import type { Cell } from '../facts/cell';
import { readNumbers } from '../facts/readFigures';
import { toHalfWidth } from '../facts/toHalfWidth';
import { toNumber } from '../facts/toNumber';
import { quantile } from '../schemes/quantile';
import { type Checked, findingAt } from './checked';
import type { Finding } from './finding';

export function findOutOfRange(checked: Checked): readonly Finding[] {
  return [...negativeQuantities(checked), ...farAmounts(checked), ...overHundred(checked)];
}

function negativeQuantities({ table, mapping, regional }: Checked): readonly Finding[] {
  const column = mapping.columns.quantity;
  if (column === undefined) return [];
  const { values } = readNumbers(table, column, regional);
  return [...values].flatMap((value, row) =>
    value < 0 ? [findingAt('negativeQuantity', table, { row, column })] : [],
  );
}

/** With fewer, no amount can be called unusual. */
const fewestAmounts = 20;
const fence = 3;

/**
 * The largest amount that is not far out: Tukey's outer fence (the upper quartile and three times the distance between
 * the quartiles), taken over the logarithms of the positive amounts since amounts spread by factors; quartiles of R's
 * type 7. `null` with fewer than twenty positive amounts or where half of them are equal.
 * @example farBound([1, 2, 3]) // null
 */
export function farBound(amounts: readonly number[]): number | null {
  const logs = Float64Array.from(
    amounts.filter((amount) => amount > 0),
    Math.log,
  ).sort();
  if (logs.length < fewestAmounts) return null;
  const [low, high] = [quantile(logs, 1, 4), quantile(logs, 3, 4)];
  return high > low ? Math.exp(high + fence * (high - low)) : null;
}

function farAmounts({ table, mapping: { columns }, regional }: Checked): readonly Finding[] {
  const column = columns.amount ?? columns.total ?? columns.unitPrice;
  if (column === undefined) return [];
  const { values } = readNumbers(table, column, regional);
  const bound = farBound([...values]);
  if (bound === null) return [];
  const most = Number(bound.toPrecision(2));
  return [...values].flatMap((value, row) =>
    Math.abs(value) > bound ? [findingAt('farAmount', table, { row, column }, { most })] : [],
  );
}

/** A rate of exchange is no share of anything. */
const isShare = (header: string) =>
  /%|％|percent|百分比|占比|佔比|率$/i.test(header.trim()) &&
  !/[汇匯税稅]率$|增[长長]率$/.test(header.trim());

function overHundred({ table, regional }: Checked): readonly Finding[] {
  return table.header.flatMap((header, column) => {
    const cells = table.rows.map((row) => row[column] ?? null);
    const isWritten = cells.map((cell) => isPercent(cell));
    if (!isShare(header) && !isWritten.includes(true)) return [];
    const values = cells.map((cell) => toNumber(cell, regional) ?? Number.NaN);
    // Of 0.35 and 35 in a column of shares, the commoner one says which is meant.
    const plain = values.filter((value, row) => !isWritten[row] && value > 0);
    const whole = plain.filter((value) => value <= 1).length * 2 > plain.length ? 1 : 100;
    return values.flatMap((value, row) => {
      const isOver = isWritten[row] ? value > 1 : isShare(header) && value > whole;
      return isOver ? [findingAt('overHundredPercent', table, { row, column })] : [];
    });
  });
}

function isPercent(cell: Cell): boolean {
  return typeof cell === 'string' && /^[-+\d.,' ]+%$/.test(toHalfWidth(cell));
}
