/** Sorting by numbers without moving them: the order of rows, for every scheme that ranks customers. */

/** Of fewer rows, the buckets of large digits would be most of the work. */
const manyRows = 4096;

/**
 * The rows in ascending order of their values; equal values keep the order they had, blanks (NaN) come last.
 *
 * A radix sort over the 64 bits of each number, in passes of 16 bits, of 8 where there are few rows; a pass in which all
 * rows share a bucket is skipped. 0 and -0 are equal, infinities are allowed. With `start`, a permutation of the rows,
 * "the order they had" is that one. Empty input gives an empty order.
 * @example Array.from(radixArgsort(Float64Array.of(5, NaN, -1, 5))) // [2, 0, 3, 1]
 */
export function radixArgsort(values: Float64Array, start?: Int32Array): Int32Array {
  const bits = sortableBits(values);
  const digits = values.length < manyRows ? new Uint8Array(bits) : new Uint16Array(bits);
  const digitBits = 8 * digits.BYTES_PER_ELEMENT;
  const passes = 64 / digitBits;
  const counts = new Int32Array(1 << digitBits);
  let order = start ? Int32Array.from(start) : rowNumbers(values.length);
  let spare = new Int32Array(values.length);
  for (let pass = 0; pass < passes; pass++) {
    if (!moveByDigit({ digits, pass, passes, order, target: spare, counts })) continue;
    [order, spare] = [spare, order];
  }
  return order;
}

/**
 * The bits of each number, the lowest first, arranged so that they sort as unsigned numbers: all bits of a negative
 * number are flipped, only the sign bit of the others. NaN gets the largest bits.
 */
function sortableBits(values: Float64Array): ArrayBuffer {
  // Every platform we run on is little-endian: the low half of a number comes first.
  const numbers = new Float64Array(values.length);
  const words = new Uint32Array(numbers.buffer);
  for (let row = 0; row < values.length; row++) {
    // Adding 0 turns -0 into 0, so that the two share their bits.
    numbers[row] = (values[row] as number) + 0;
    const low = words[2 * row] ?? 0;
    const high = words[2 * row + 1] ?? 0;
    const blank = Number.isNaN(values[row]);
    const flip = high >>> 31 === 1 ? 0xffffffff : 0;
    words[2 * row] = blank ? 0xffffffff : low ^ flip;
    words[2 * row + 1] = blank ? 0xffffffff : high ^ (flip | 0x80000000);
  }
  return numbers.buffer;
}

interface Pass {
  readonly digits: Uint8Array | Uint16Array;
  readonly pass: number;
  readonly passes: number;
  readonly order: Int32Array;
  readonly target: Int32Array;
  readonly counts: Int32Array;
}

/** Whether the rows were moved: `false` where this digit is the same in all of them. */
function moveByDigit({ digits, pass, passes, order, target, counts }: Pass): boolean {
  const n = order.length;
  counts.fill(0);
  for (let at = pass; at < digits.length; at += passes) {
    const digit = digits[at] as number;
    counts[digit] = (counts[digit] as number) + 1;
  }
  if (n === 0 || counts[digits[pass] as number] === n) return false;
  let next = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const size = counts[bucket] as number;
    counts[bucket] = next;
    next += size;
  }
  for (let at = 0; at < n; at++) {
    const row = order[at] as number;
    const digit = digits[row * passes + pass] as number;
    const place = counts[digit] as number;
    target[place] = row;
    counts[digit] = place + 1;
  }
  return true;
}

function rowNumbers(n: number): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(n);
  for (let row = 0; row < n; row++) rows[row] = row;
  return rows;
}
