/** A condition over many customers at once, and how conditions combine: what evaluation calls for each block of rows. */

/**
 * Reorders `rows` from `from` up to `to` so that the rows for which the condition holds come first, and returns where
 * the others begin. A condition thus works only on rows that are still undecided, and calls nothing for each of them.
 */
export type Partition = (rows: Int32Array, from: number, to: number) => number;

/** Each part looks only at the rows that those before it took. */
export function allOf(parts: readonly Partition[]): Partition {
  return (rows, from, to) => {
    let end = to;
    for (const part of parts) end = part(rows, from, end);
    return end;
  };
}

/** Each part looks only at the rows that those before it left. */
export function anyOf(parts: readonly Partition[]): Partition {
  return (rows, from, to) => {
    let start = from;
    for (const part of parts) start = part(rows, start, to);
    return start;
  };
}

export function notOf(part: Partition): Partition {
  return (rows, from, to) => {
    const middle = part(rows, from, to);
    rows.subarray(from, to).reverse();
    return from + to - middle;
  };
}

/** One that takes every row, or none. */
export function always(answer: boolean): Partition {
  return (_rows, from, to) => (answer ? to : from);
}

/** For each of so many customers 1 where the condition holds, else 0. */
export function maskOf(part: Partition, count: number): Uint8Array {
  const mask = new Uint8Array(count);
  for (const rows of blocksOf(count)) {
    const end = part(rows, 0, rows.length);
    for (let i = 0; i < end; i++) mask[rows[i] ?? 0] = 1;
  }
  return mask;
}

/** As many rows as keep their part of every column in the processor's nearest caches. */
const blockSize = 2048;

/** The numbers of all rows, block after block, in an array that is used again for the next. */
export function* blocksOf(count: number): Iterable<Int32Array> {
  const rows = new Int32Array(Math.min(blockSize, count));
  for (let start = 0; start < count; start += blockSize) {
    const block = rows.subarray(0, Math.min(blockSize, count - start));
    for (let i = 0; i < block.length; i++) block[i] = start + i;
    yield block;
  }
}
