/** Files opened in a thread of limited memory that may die of them without taking the tests along. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { FileFate } from './fileWorker';

/** Of objects; what is unpacked lies beside it, within the limit of half a gigabyte. */
export const megabytes = 700;
/** Far beyond what any of them takes, for a machine that does other things as well. */
const longest = 120_000;

export interface FileThread {
  /** What became of the file: the code of a problem, or how many cells it holds; a death is told as an exception. */
  readonly open: (bytes: Uint8Array, path: string) => Promise<FileFate>;
  readonly close: () => Promise<void>;
}

export async function fileThread(): Promise<FileThread> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('fileWorker.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  const worker = new Worker(outputFiles[0]?.text ?? '', {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const open = (bytes: Uint8Array, path: string) =>
    new Promise<FileFate>((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(new Error(`took over ${longest} ms`))), longest);
      const hear = (fate: FileFate) => settle(() => resolve(fate));
      const fail = (error: Error) => settle(() => reject(error));
      const settle = (end: () => void) => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail);
        end();
      };
      worker.on('message', hear).on('error', fail);
      worker.postMessage({ bytes, path });
    });
  return { open, close: async () => void (await worker.terminate()) };
}
