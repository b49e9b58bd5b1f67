/** The thread in which hostile packs are taken all the way: it may die of them, and tells how long each one took. */
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { type Outcome, takeAllTheWay } from './hostileSteps';

export interface Report {
  readonly outcome: Outcome | 'threw';
  /** Of an exception, else empty. */
  readonly message: string;
  /** By the clock or of the processor, whichever is less: other programs may hold the thread up. */
  readonly milliseconds: number;
  /** The largest heap seen after any of the steps, in megabytes. */
  readonly heap: number;
}

parentPort?.on('message', (input: unknown) => parentPort?.postMessage(report(input)));

function report(input: unknown): Report {
  let heap = 0;
  const after = () => {
    heap = Math.max(heap, getHeapStatistics().used_heap_size / 2 ** 20);
  };
  const clock = performance.now();
  const processor = process.cpuUsage();
  const { outcome, message } = attempt(input, after);
  const { user, system } = process.cpuUsage(processor);
  const milliseconds = Math.min(performance.now() - clock, (user + system) / 1000);
  return { outcome, message, milliseconds, heap };
}

function attempt(input: unknown, after: () => void): Pick<Report, 'outcome' | 'message'> {
  try {
    return { outcome: takeAllTheWay(input, after), message: '' };
  } catch (error) {
    return {
      outcome: 'threw',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
