/** The page's end of a blocked call: it lays the answer into the shared memory, part by part, and wakes the worker. */
import { HEADER_BYTES, LAST, LENGTH, type Outcome, PART, STATE } from '../rpc/messages';

export interface Answers {
  write(outcome: Outcome): void;
  /** The worker has read a part and sleeps again. */
  writeMore(): void;
}

const encoder = new TextEncoder();

export function answersInto(shared: SharedArrayBuffer): Answers {
  const header = new Int32Array(shared, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT);
  const bytes = new Uint8Array(shared, HEADER_BYTES);
  let left = new Uint8Array();

  const writePart = () => {
    const part = left.subarray(0, bytes.length);
    left = left.subarray(part.length);
    bytes.set(part);
    Atomics.store(header, LENGTH, part.length);
    Atomics.store(header, STATE, left.length > 0 ? PART : LAST);
    Atomics.notify(header, STATE);
  };
  return {
    write: (outcome) => {
      left = encoder.encode(JSON.stringify(outcome));
      writePart();
    },
    writeMore: writePart,
  };
}
