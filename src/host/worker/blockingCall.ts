/** The bundle's end of a call to the page: it asks by message, then sleeps until the answer stands in shared memory. */
import {
  AWAITED,
  type FromWorker,
  fromFailure,
  HEADER_BYTES,
  LAST,
  LENGTH,
  type Outcome,
  STATE,
} from '../rpc/messages';
import type { Call } from '../rpc/methods';

// Made before the realm is stripped of it.
const decoder = new TextDecoder();

export function blockingCall(shared: SharedArrayBuffer, post: (message: FromWorker) => void): Call {
  const header = new Int32Array(shared, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT);
  const bytes = new Uint8Array(shared, HEADER_BYTES);
  const { wait, store, load } = Atomics;

  const readPart = (): { readonly part: Uint8Array; readonly isLast: boolean } => {
    // The page may still be about to ring for the answer before, which was seen without it.
    while (load(header, STATE) === AWAITED) wait(header, STATE, AWAITED);
    const isLast = load(header, STATE) === LAST;
    return { part: bytes.slice(0, load(header, LENGTH)), isLast };
  };

  return (method, ...given) => {
    store(header, STATE, AWAITED);
    post({ kind: 'call', method, given });
    let text = '';
    for (;;) {
      const { part, isLast } = readPart();
      text += decoder.decode(part, { stream: !isLast });
      if (isLast) break;
      store(header, STATE, AWAITED);
      post({ kind: 'more' });
    }
    const outcome = JSON.parse(text) as Outcome;
    if (!outcome.ok) throw fromFailure(outcome.error);
    return outcome.value;
  };
}
