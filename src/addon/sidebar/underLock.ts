/** Every write that a page asks for happens under the lock of the file. */
import { failure, type Result, success } from '../../core/result';
import { takeLock } from '../services/lock';

export function underLock<T>(write: () => T): Result<T> {
  return takeLock() ? success(write()) : failure({ code: 'anotherRun', at: [] });
}
