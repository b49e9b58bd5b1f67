/** `CacheService`: texts that may be gone any time. */
import { utf8Length } from './bytes';
import type { CacheEntry, Platform, Scope, Store } from './platform';
import { refuse } from './platformError';
import { ServiceObject } from './serviceObject';

const MAX_KEY = 250;
const MAX_VALUE = 102_400;
const DEFAULT_SECONDS = 600;
/** At this many entries about a hundred of the oldest go at once; reading does not save them. */
const FULL = 1000;
const DROPPED = 100;

export class CacheService extends ServiceObject {
  readonly service = 'CacheService';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getDocumentCache = () => (this.#platform.isBound ? this.#cache('document') : null);
  getScriptCache = () => this.#cache('script');
  getUserCache = () => this.#cache('user');

  #cache(scope: Scope): Cache {
    return new Cache(this.#platform.state.caches[scope], this.#platform);
  }
}

export class Cache extends ServiceObject {
  readonly service = 'Cache';
  readonly #entries: Store<CacheEntry>;
  readonly #platform: Platform;

  constructor(entries: Store<CacheEntry>, platform: Platform) {
    super();
    this.#entries = entries;
    this.#platform = platform;
  }

  get(key: unknown): string | null {
    const entry = this.#entries.get(checkKey(key));
    return entry && entry.expires > this.#platform.now() ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null)) as Record<string, string>;
  }

  /** A lifetime below zero is stored all the same. */
  put(key: unknown, value: unknown, seconds = DEFAULT_SECONDS): void {
    const name = checkKey(key);
    const text = String(value);
    if (utf8Length(text) > MAX_VALUE) refuse('Argument too large: value');
    const keys = [...this.#entries.entries()].map(([known]) => known);
    if (keys.length >= FULL) for (const oldest of keys.slice(0, DROPPED)) this.#entries.delete(oldest);
    this.#entries.delete(name);
    this.#entries.set(name, { value: text, expires: this.#platform.now() + Math.abs(seconds) * 1000 });
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.#entries.delete(key);
  }
}

function checkKey(key: unknown): string {
  if (key === null || key === undefined || key === '') return refuse('Invalid argument: key');
  const name = String(key);
  return name.length > MAX_KEY ? refuse('Argument too large: key') : name;
}
