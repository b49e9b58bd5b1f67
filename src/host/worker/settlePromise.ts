/** What a promise of the bundle comes to. */
import { isPromise } from '../brands';

/** Apps Script has no timers, so what no promise job settles will never be settled. */
export async function settlePromise(value: unknown, afterPromiseJobs: () => Promise<void>): Promise<unknown> {
  if (!isPromise(value)) return value;
  const never = afterPromiseJobs().then(() => {
    throw new Error('not emulated: a promise that never settles');
  });
  return Promise.race([value, never]);
}
