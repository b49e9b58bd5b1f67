/** Hostile packs in a thread of 64 MB that may die without taking the tests along. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Report } from './hostileWorker';

/** What became of a pack: a report, or the death of its thread. */
export type Fate = Report | { readonly outcome: 'died'; readonly message: string };

export const megabytes = 64;
const longest = 60_000;

export interface HostileThread {
  readonly take: (input: unknown) => Promise<Fate>;
  readonly close: () => Promise<void>;
}

/** A thread that takes one pack after another; the next pack after a death gets a new one. */
export async function hostileThread(): Promise<HostileThread> {
  const code = await workerCode();
  let worker: Worker | null = null;
  return {
    take: async (input) => {
      worker ??= new Worker(code, {
        eval: true,
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
      });
      const fate = await fateOf(worker, input);
      if (fate.outcome === 'died') {
        await worker.terminate();
        worker = null;
      }
      return fate;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function fateOf(worker: Worker, input: unknown): Promise<Fate> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ outcome: 'died', message: `took over ${longest} ms` }), longest);
    const fail = (error: Error) => settle({ outcome: 'died', message: error.message });
    const settle = (fate: Fate) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail);
      resolve(fate);
    };
    worker.on('message', settle).on('error', fail);
    worker.postMessage(input);
  });
}

/** Bundled, because a thread would otherwise spend its memory on compiling TypeScript. */
async function workerCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('hostileWorker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
