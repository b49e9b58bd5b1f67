/** A call of the bundle sleeps until its own answer stands in the shared memory, whatever wakes it before. */
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { HEADER_BYTES, LAST, LENGTH, type Outcome, STATE } from '../../../src/host/rpc/messages';
import { blockingCall } from '../../../src/host/worker/blockingCall';

const shared = new SharedArrayBuffer(4096);

/** A page that rings late for the answer before, as one that was held up between the two steps of it does. */
const page = new Worker(
  `const { parentPort, workerData: { shared, LAST, LENGTH, STATE, HEADER_BYTES } } = require('node:worker_threads');
   const header = new Int32Array(shared, 0, HEADER_BYTES / 4), bytes = new Uint8Array(shared, HEADER_BYTES);
   const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
   parentPort.on('message', ({ kind, given }) => {
     // Whoever takes the bell for a part of the answer asks for more, and gets no more.
     const part = new TextEncoder().encode(kind === 'more' ? '' : JSON.stringify(given[0]));
     for (let times = 0; times < 5; times++) { pause(10); Atomics.notify(header, STATE); }
     bytes.set(part);
     Atomics.store(header, LENGTH, part.length);
     Atomics.store(header, STATE, LAST);
     Atomics.notify(header, STATE);
   });`,
  { eval: true, workerData: { shared, LAST, LENGTH, STATE, HEADER_BYTES } },
);
afterAll(() => page.terminate());

test('a bell that rings late for the answer before wakes nobody for good', () => {
  const call = blockingCall(shared, (message) => page.postMessage(message));
  const answers: readonly Outcome[] = [
    { ok: true, value: 'a long answer, of which nothing may stay' },
    { ok: true, value: 'short' },
    { ok: false, error: { name: 'RangeError', message: 'no such sheet' } },
  ];
  expect(call('value', answers[0])).toBe('a long answer, of which nothing may stay');
  expect(call('value', answers[1])).toBe('short');
  expect(() => call('value', answers[2])).toThrow('no such sheet');
});
