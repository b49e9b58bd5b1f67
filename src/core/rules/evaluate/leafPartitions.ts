/**
 * What a leaf asks of typed columns, one loop a question. Each loop puts every row at the border between the rows that
 * are taken and those that are not, then moves the border past it or does not: nothing branches, so nothing is
 * mispredicted. The loops are written out because one loop that calls a question for each row costs five times as much.
 */
import type { Partition } from './partition';

/** NaN is not below any limit. */
export function below(column: Float64Array, limit: number): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +((column[row] ?? Number.NaN) < limit);
    }
    return border;
  };
}

export function above(column: Float64Array, limit: number): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +((column[row] ?? Number.NaN) > limit);
    }
    return border;
  };
}

/** From low to high, both included. */
export function within(column: Float64Array, low: number, high: number): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      const value = column[row] ?? Number.NaN;
      border += +(value >= low) & +(value <= high);
    }
    return border;
  };
}

/** How one number may stand to another: 1 takes the row, 0 does not. */
export interface Relation {
  readonly below: 0 | 1;
  /** Also where both are blank. */
  readonly same: 0 | 1;
  readonly above: 0 | 1;
  /** What a blank in the other column counts as. */
  readonly blank: number;
}

export function related(column: Float64Array, other: Float64Array, relation: Relation): Partition {
  const { below, same, above, blank } = relation;
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      const one = column[row] ?? Number.NaN;
      const given = other[row] ?? Number.NaN;
      const two = Number.isNaN(given) ? blank : given;
      const isSame = +(one === two) | (+Number.isNaN(one) & +Number.isNaN(two));
      border += (+(one < two) & below) | (isSame & same) | (+(one > two) & above);
    }
    return border;
  };
}

/** The answer stands ready for each code; that for −1 stands first. */
export function byCode(codes: ArrayLike<number>, answers: Uint8Array): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += answers[(codes[row] ?? -1) + 1] ?? 0;
    }
    return border;
  };
}

/** Asked for each number; what was said of a blank, or of a small whole number such as a score, is remembered. */
export function byNumber(column: Float64Array, ask: (value: number | null) => boolean): Partition {
  const answerTo = rememberingScores(ask);
  const blank = +ask(null);
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      const value = column[row] ?? Number.NaN;
      border += Number.isNaN(value) ? blank : answerTo(value);
    }
    return border;
  };
}

function rememberingScores(ask: (value: number) => boolean): (value: number) => number {
  const unknown = 2;
  const known = new Uint8Array(4096).fill(unknown);
  return (value) => {
    const place = value >>> 0;
    if (place !== value || place >= known.length) return +ask(value);
    const answer = known[place] ?? unknown;
    if (answer !== unknown) return answer;
    known[place] = +ask(value);
    return known[place] ?? unknown;
  };
}

/** Asked for each row. */
export function byRow(ask: (row: number) => boolean): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +ask(row);
    }
    return border;
  };
}
