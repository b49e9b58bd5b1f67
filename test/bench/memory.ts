/**
 * `npm run bench:memory`: what the workbench holds while the demo is segmented and undone a hundred times. One JSON line
 * for each stop, after everything that nobody holds was collected, and the growth of a run between the first stop and the last.
 */
import { openWorkbenchBrowser, type Visit } from '../browser/workbenchPage';

const runs = Number(process.argv[2] ?? 100);
const stops = [10, 25, 50, 75, 100].filter((stop) => stop <= runs);

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held({ page }: Visit): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  // Once is not enough for what finalizers let go of.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
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
    JSON.stringify({ run, heapMB: megabytes(now.heap), nodes: now.nodes, listeners: now.listeners }),
  );
}
const [[from, first] = [0, null], [to, last] = [0, null]] = [measured[0], measured[measured.length - 1]];
if (first && last && to > from) {
  const perRun = (name: keyof Held) => Math.round((last[name] - first[name]) / (to - from));
  console.log(
    JSON.stringify({
      ...{ from, to, heapBytesPerRun: perRun('heap') },
      ...{ nodesPerRun: perRun('nodes'), listenersPerRun: perRun('listeners') },
    }),
  );
}
await visit.close();
await browser.close();

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
