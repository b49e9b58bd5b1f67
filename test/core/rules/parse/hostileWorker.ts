/** The thread in which hostile packs are taken all the way: it may die of them, and tells how long each one took. */
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { type Outcome, takeAllTheWay } from './hostileSteps';
import type { After } from './hostileUses';

export interface Step {
  readonly step: string;
  readonly milliseconds: number;
}

export interface Report {
  readonly outcome: Outcome | 'threw';
  /** Of an exception, else empty. */
  readonly message: string;
  /**
   * The step that took longest, by the clock or of the processor, whichever is less: other programs may hold the thread
   * up.
   */
  readonly slowest: Step;
  /** The largest heap seen after any of the steps, in megabytes. */
  readonly heap: number;
}

parentPort?.on('message', (input: unknown) => parentPort?.postMessage(report(input)));

function report(input: unknown): Report {
  let heap = 0;
  let slowest: Step = { step: '', milliseconds: 0 };
  let clock = performance.now();
  let processor = process.cpuUsage();
  const after = (step: string) => {
    const { user, system } = process.cpuUsage(processor);
    const milliseconds = Math.min(performance.now() - clock, (user + system) / 1000);
    if (milliseconds > slowest.milliseconds) slowest = { step, milliseconds };
    heap = Math.max(heap, getHeapStatistics().used_heap_size / 2 ** 20);
    clock = performance.now();
    processor = process.cpuUsage();
  };
  const { outcome, message } = attempt(input, after);
  return { outcome, message, slowest, heap };
}

function attempt(input: unknown, after: After): Pick<Report, 'outcome' | 'message'> {
  try {
    return { outcome: takeAllTheWay(input, after), message: '' };
  } catch (error) {
    return {
      outcome: 'threw',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
