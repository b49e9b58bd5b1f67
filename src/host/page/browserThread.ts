/** A web worker with the program of `worker/`. */
import type { Thread } from './script';

/**
 * `url` is a blob made of the program's text: only then the worker has the page's content policy, whatever headers
 * its server sends with scripts.
 */
export function browserThread(url: string): Thread {
  const worker = new Worker(url, { name: 'Apps Script' });
  // Heard from the start: a spare worker may fail before anybody listens.
  const failed = new Promise<Error>((resolve) => {
    worker.addEventListener('error', ({ message }) => resolve(new Error(message || 'a worker cannot start')));
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear, fail) => {
      worker.addEventListener('message', ({ data }) => hear(data));
      void failed.then(fail);
    },
    end: () => worker.terminate(),
  };
}

/** The address that `browserThread` wants. */
export function workerUrl(program: string): string {
  return URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
}
