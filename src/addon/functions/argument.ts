/** Reads what Sheets passes to a formula: a bare value for one cell, rows of columns for a range, '' for blank. */
import { type Cell, isBlank } from '../../core/facts/cell';
import { toRegional } from '../../core/facts/regional';
import { toDay } from '../../core/facts/toDay';
import { toNumber } from '../../core/facts/toNumber';
import type { Problem } from '../../core/problem';
import { failure, type Result, success } from '../../core/result';
import { toCells } from '../services/readSheet';
import { spreadsheetDays } from '../services/spreadsheet';

/** Text in a formula's range is read by shape; where that leaves it open, as in en_US. */
const regional = toRegional('en_US');

/** An argument left out is `undefined`, a blank one in the middle may be `''`. */
export function isLeftOut(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === '';
}

/** All cells of an argument, as rows; dates are days of the spreadsheet's time zone. */
export function toMatrix(argument: unknown): Cell[][] {
  const rows: unknown[][] = Array.isArray(argument)
    ? argument.map((row) => (Array.isArray(row) ? row : [row]))
    : [[argument ?? '']];
  return toCells(rows, lazyDays());
}

export function toColumn(argument: unknown, name: string): Result<Cell[]> {
  const rows = toMatrix(argument);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > 1) return failure({ code: 'notOneColumn', at: [], found: width, values: { argument: name } });
  return success(rows.map((row) => row[0] ?? null));
}

/** A column of numbers, NaN for blank cells. */
export function toNumbers(argument: unknown, name: string): Result<Float64Array> {
  return allReadable(toReadableNumbers(argument, name));
}

/** A column of days, NaN for blank cells. */
export function toDays(argument: unknown, name: string): Result<Float64Array> {
  return allReadable(toReadableDays(argument, name));
}

/** A cell that holds something else than its column should. */
export interface UnreadableCell extends Problem {
  readonly code: 'notANumber' | 'notADate';
  readonly found: string;
  readonly values: {
    readonly argument: string /** Of the argument, counted from 1. */;
    readonly row: number;
  };
}

/** A column of figures in which some cells may hold something else. */
export interface ReadableFigures {
  /** NaN for these cells, and for blank ones. */
  readonly figures: Float64Array;
  /** From top to bottom. */
  readonly unreadable: readonly UnreadableCell[];
}

export function toReadableNumbers(argument: unknown, name: string): Result<ReadableFigures> {
  return toFigures(argument, name, (cell) => toNumber(cell, regional), 'notANumber');
}

export function toReadableDays(argument: unknown, name: string): Result<ReadableFigures> {
  return toFigures(argument, name, (cell) => toDay(cell, regional), 'notADate');
}

function toFigures(
  argument: unknown,
  name: string,
  read: (cell: Cell) => number | null | undefined,
  code: UnreadableCell['code'],
): Result<ReadableFigures> {
  const column = toColumn(argument, name);
  if (!column.ok) return column;
  const figures = new Float64Array(column.value.length).fill(Number.NaN);
  const unreadable: UnreadableCell[] = [];
  column.value.forEach((cell, row) => {
    const figure = isBlank(cell) ? null : read(cell);
    if (figure === undefined)
      unreadable.push({ code, at: [], found: String(cell), values: { argument: name, row: row + 1 } });
    else figures[row] = figure ?? Number.NaN;
  });
  return success({ figures, unreadable });
}

function allReadable(column: Result<ReadableFigures>): Result<Float64Array> {
  if (!column.ok) return column;
  const [first] = column.value.unreadable;
  return first ? failure(first) : success(column.value.figures);
}

export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** One number within its limits; the fallback where it is left out. */
export function toLimited(argument: unknown, name: string, fallback: number, limits: Limits): Result<number> {
  if (isLeftOut(argument)) return success(fallback);
  const { least, most, whole } = limits;
  const number = toNumber(toMatrix(argument)[0]?.[0], regional);
  if (typeof number === 'number' && number >= least && number <= most && (!whole || Number.isInteger(number)))
    return success(number);
  return failure({
    code: 'numberOutOfRange',
    at: [],
    found: String(argument),
    values: { argument: name, least, most },
  });
}

export function toChoice<T extends string>(
  argument: unknown,
  name: string,
  choices: readonly [T, ...T[]],
): Result<T> {
  if (isLeftOut(argument)) return success(choices[0]);
  const text = String(toMatrix(argument)[0]?.[0] ?? '')
    .trim()
    .toLowerCase();
  const choice = choices.find((one) => one === text);
  return choice
    ? success(choice)
    : failure({ code: 'notAChoice', at: [], found: text, expected: choices, values: { argument: name } });
}

/** The analysis date, or the latest of the days given: a formula has no clock. */
export function toAsOf(argument: unknown, days: Float64Array): Result<number> {
  if (isLeftOut(argument)) return success(latestOf(days));
  const read = toDays(argument, 'as_of');
  if (!read.ok) return read;
  return success(read.value[0] ?? Number.NaN);
}

function latestOf(days: Float64Array): number {
  return days.reduce((latest, day) => Math.max(latest, Number.isNaN(day) ? 0 : day), 0);
}

/** Most ranges hold no date, and asking for the time zone is a service call. */
function lazyDays(): (date: Date) => number {
  let days: ((date: Date) => number) | undefined;
  return (date) => {
    days ??= spreadsheetDays();
    return days(date);
  };
}
