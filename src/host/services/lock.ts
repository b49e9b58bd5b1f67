/** `LockService`. Another execution holds a lock when the host runs one while this one waits for its user. */
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

  getDocumentLock = () => new Lock(this.#platform, 'document');
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
    return this.#platform.state.locks.get(this.#scope) === this.#platform;
  }

  /** Taking a lock that one holds already succeeds; waiting cannot free one here, so it is not done. */
  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) refuse('Invalid argument: timeoutInMillis');
    const { locks } = this.#platform.state;
    if (locks.has(this.#scope) && !this.hasLock()) {
      this.#platform.sleep(milliseconds);
      return false;
    }
    locks.set(this.#scope, this.#platform);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) refuse(SAYS.lockTimeout);
  }

  releaseLock(): void {
    if (this.hasLock()) this.#platform.state.locks.delete(this.#scope);
  }
}
