/** `LockService`. Another execution holds a lock when it runs beside this one, or waits for its user. */
import type { Platform, Scope } from './platform';
import { refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';

export class LockService extends ServiceObject {
  readonly service = 'LockService';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getDocumentLock = () => (this.#platform.isBound ? new Lock(this.#platform, 'document') : null);
  getScriptLock = () => new Lock(this.#platform, 'script');
  getUserLock = () => new Lock(this.#platform, 'user');
}

export class Lock extends ServiceObject {
  readonly service = 'Lock';
  readonly #platform: Platform;
  readonly #scope: Scope;

  constructor(platform: Platform, scope: Scope) {
    super();
    this.#platform = platform;
    this.#scope = scope;
  }

  hasLock(): boolean {
    return this.#platform.locks.has(this.#scope);
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) refuse('Invalid argument: timeoutInMillis');
    return this.#platform.locks.take(this.#scope, milliseconds);
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) refuse(SAYS.lockTimeout);
  }

  releaseLock(): void {
    this.#platform.locks.release(this.#scope);
  }
}
