/** The program of `worker/` in a thread of Node, with a `vm` context as the realm. */
import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { createNodeRealm, type NodeRealm } from '../../../src/host/nodeRealm';
import { runScript } from '../../../src/host/worker/runScript';

const nothing = new Int32Array(new SharedArrayBuffer(4));
let realm: NodeRealm;

const hear = runScript({
  post: (message) => parentPort?.postMessage(message),
  makeRealm: ({ code, now }) => {
    const bundle = new vm.Script(code, { filename: 'Code.gs' });
    realm = createNodeRealm({ bundle, now, codeGeneration: true });
    return realm;
  },
  settle: (value) => realm.settle(value),
  now: Date.now,
  sleep: (milliseconds) => void Atomics.wait(nothing, 0, 0, milliseconds),
  uuid: randomUUID,
});
parentPort?.on('message', hear);
