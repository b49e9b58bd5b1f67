/** Threads of Node in the place of a browser's workers. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Thread } from '../../../src/host/page/script';

/** Bundled once, because a thread cannot read TypeScript. */
export async function nodeThreads(): Promise<() => Thread> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('nodeWorker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  const program = outputFiles[0]?.text ?? '';
  return () => {
    const worker = new Worker(program, { eval: true });
    return {
      post: (message) => worker.postMessage(message),
      listen: (hear, fail) => {
        worker.on('message', hear);
        worker.on('error', fail);
      },
      end: () => void worker.terminate(),
    };
  };
}
