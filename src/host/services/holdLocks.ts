/** Locks of executions that run one at a time, as in Node: waiting cannot free one there, so only the clock goes on. */
import type { Locks, Scope } from './platform';

/** `holders` is kept by the host: who has which lock. */
export function holdLocks(holders: Map<Scope, object>, sleep: (milliseconds: number) => void): Locks {
  const me = {};
  const has = (scope: Scope) => holders.get(scope) === me;
  const release = (scope: Scope) => {
    if (has(scope)) holders.delete(scope);
  };
  return {
    has,
    release,
    releaseAll: () => {
      for (const scope of [...holders.keys()]) release(scope);
    },
    take: (scope, milliseconds) => {
      const isFree = !holders.has(scope) || has(scope);
      if (isFree) holders.set(scope, me);
      else sleep(milliseconds);
      return isFree;
    },
  };
}
