/**
 * What a leaf asks of typed columns, one loop a question. Each loop puts every row at the border between the rows that
 * are taken and those that are not, then moves the border past it or does not: nothing branches, so nothing is
 * mispredicted. The loops are written out because one loop that calls a question for each row costs five times as much.
 */
import type { Partition } from './partition';

/** The column is below a limit; NaN never is. */
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

/** One column is below another. */
export function belowOther(column: Float64Array, other: Float64Array): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +((column[row] ?? Number.NaN) < (other[row] ?? Number.NaN));
    }
    return border;
  };
}

export function atMostOther(column: Float64Array, other: Float64Array): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +((column[row] ?? Number.NaN) <= (other[row] ?? Number.NaN));
    }
    return border;
  };
}

/** Both columns hold the same number, or both NaN. */
export function sameAsOther(column: Float64Array, other: Float64Array): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      const one = column[row] ?? Number.NaN;
      const two = other[row] ?? Number.NaN;
      border += +(one === two) | (+Number.isNaN(one) & +Number.isNaN(two));
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

/** Asked for each row: where there are too many different values to ask once for each. */
export function byTest(test: (row: number) => boolean): Partition {
  return (rows, from, to) => {
    let border = from;
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      rows[i] = rows[border] ?? 0;
      rows[border] = row;
      border += +test(row);
    }
    return border;
  };
}
