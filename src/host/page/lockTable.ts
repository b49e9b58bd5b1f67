/** The locks of executions that run beside each other: who has which, and who waits for it. */
import type { Methods } from '../rpc/methods';
import type { Scope } from '../services/platform';

export interface LockTable {
  /** The locks as one further execution has them. */
  join(): LockHolder;
}

export interface LockHolder {
  /** What its worker calls. */
  readonly methods: Methods;
  releaseAll(): void;
}

interface Waiting {
  readonly holder: object;
  readonly settle: (got: boolean) => void;
}

export function createLockTable(): LockTable {
  const holders = new Map<Scope, object>();
  const queues = new Map<Scope, Waiting[]>();

  const take = (holder: object, scope: Scope, milliseconds: number): boolean | Promise<boolean> => {
    const current = holders.get(scope);
    if (current === undefined || current === holder) {
      holders.set(scope, holder);
      return true;
    }
    if (milliseconds === 0) return false;
    return new Promise((resolve) => {
      const queue = queues.get(scope) ?? [];
      queues.set(scope, queue);
      const settle = (got: boolean) => {
        clearTimeout(timer);
        queue.splice(queue.indexOf(waiting), 1);
        if (got) holders.set(scope, holder);
        resolve(got);
      };
      const waiting = { holder, settle };
      const timer = setTimeout(() => settle(false), milliseconds);
      queue.push(waiting);
    });
  };

  const release = (holder: object, scope: Scope) => {
    if (holders.get(scope) !== holder) return;
    holders.delete(scope);
    queues.get(scope)?.[0]?.settle(true);
  };

  return {
    join: () => {
      const holder = {};
      const releaseAll = () => {
        for (const queue of queues.values())
          for (const waiting of [...queue]) if (waiting.holder === holder) waiting.settle(false);
        for (const scope of [...holders.keys()]) release(holder, scope);
      };
      const methods = new Map<string, (...given: readonly never[]) => unknown>([
        ['lock.take', (scope: Scope, milliseconds: number) => take(holder, scope, milliseconds)],
        ['lock.has', (scope: Scope) => holders.get(scope) === holder],
        ['lock.release', (scope: Scope) => release(holder, scope)],
        ['lock.releaseAll', releaseAll],
      ]);
      return { methods, releaseAll };
    },
  };
}
