/** The program of the browser's workers. What it needs of the browser is taken before the bundle's realm loses it. */
import type { ToWorker } from '../rpc/messages';
import { browserRealm } from './browserRealm';
import { runScript } from './runScript';
import { settlePromise } from './settlePromise';

declare const self: DedicatedWorkerGlobalScope;

const post = self.postMessage.bind(self);
const timer = self.setTimeout.bind(self);
const uuid = self.crypto.randomUUID.bind(self.crypto);
const clock = Date.now;
const { wait } = Atomics;
const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

const afterPromiseJobs = () => new Promise<void>((resolve) => timer(resolve));

const hear = runScript({
  post: (message) => post(message),
  makeRealm: browserRealm,
  settle: (value) => settlePromise(value, afterPromiseJobs),
  now: () => clock(),
  sleep: (milliseconds) => void wait(nothing, 0, 0, milliseconds),
  uuid,
});
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
