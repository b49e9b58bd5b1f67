/**
 * `npm run bench:memory`: what the workbench holds while the demo is segmented and undone a hundred times. One JSON line
 * for each stop, after everything that nobody holds was collected, and the growth of a run between the first stop and the
 * last. Compiled code is told apart from what the page keeps: the engine goes on compiling what runs often. Ends with 1
 * where a run leaves too much behind.
 */
import { openWorkbenchBrowser, type Visit } from '../browser/workbenchPage';

const runs = Number(process.argv[2] ?? 100);
/** Not before the twentieth run: so many steps are kept for undo. */
const stops = [25, 50, 75, 100].filter((stop) => stop <= runs);

/** More than this a run may not leave behind: it is flat, as far as that can be measured. */
const mostBytesPerRun = 20_000;

interface Held {
  /** Bytes of JavaScript's heap: what the page keeps, and compiled code. */
  readonly kept: number;
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held({ page }: Visit): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void chunks.push(chunk));
  // Once is not enough for what finalizers let go of.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { ...bytesOf(JSON.parse(chunks.join(''))), nodes, listeners: jsEventListeners };
}

/** The parts of V8's heap snapshot that sizes are read from: a flat list of nodes, so many fields each. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [types: readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

function bytesOf({ snapshot: { meta }, nodes }: HeapSnapshot): Pick<Held, 'kept' | 'code'> {
  const { node_fields: fields, node_types: types } = meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const sums = { kept: 0, code: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const name = types[0][nodes[node + type] ?? 0];
    // What the browser itself holds for the page is no part of the heap.
    if (name === 'native') continue;
    sums[name === 'code' ? 'code' : 'kept'] += nodes[node + size] ?? 0;
  }
  return sums;
}

async function segmentAndUndo(visit: Visit): Promise<void> {
  await visit.menu('Fenlei', 'Segment customers');
  await visit.answer(/Segment customers\?/, 'OK');
  await rest(visit);
  await visit.menu('Fenlei', 'Undo last run');
  await visit.answer(/Undo the last run\?/, 'OK');
  await visit.answer(/undone/, 'OK');
  await rest(visit);
}

/** While a script ends, the menu bar is drawn anew, and a click just then goes nowhere. */
async function rest(visit: Visit): Promise<void> {
  await visit.idle();
  await visit.page.locator('text=/^Running /').waitFor({ state: 'hidden' });
}

const browser = await openWorkbenchBrowser();
const visit = await browser.visit();
await visit.ready();
await rest(visit);
const measured: (readonly [run: number, held: Held])[] = [];
for (let run = 1; run <= runs; run++) {
  await segmentAndUndo(visit);
  if (!stops.includes(run)) continue;
  const now = await held(visit);
  measured.push([run, now]);
  console.log(
    JSON.stringify({
      ...{ run, keptMB: megabytes(now.kept), codeMB: megabytes(now.code) },
      ...{ nodes: now.nodes, listeners: now.listeners },
    }),
  );
}
const [[from, first] = [0, null], [to, last] = [0, null]] = [measured[0], measured[measured.length - 1]];
if (first && last && to > from) {
  const perRun = (name: keyof Held) => Math.round((last[name] - first[name]) / (to - from));
  if (perRun('kept') > mostBytesPerRun) process.exitCode = 1;
  console.log(
    JSON.stringify({
      ...{ from, to, keptBytesPerRun: perRun('kept'), codeBytesPerRun: perRun('code') },
      ...{ nodesPerRun: perRun('nodes'), listenersPerRun: perRun('listeners') },
    }),
  );
}
await visit.close();
await browser.close();

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e4) / 100;
}
