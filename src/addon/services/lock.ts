/** One run at a time in a file. */

const patience = 10_000;

/**
 * Whether the lock was taken. It is not released here: the platform does that at the end of the execution, after the
 * last write is through. Every dialog drops it, so nothing may ask after this.
 */
export function takeLock(): boolean {
  return LockService.getDocumentLock().tryLock(patience);
}
