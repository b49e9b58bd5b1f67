/** `PropertiesService`: small texts kept with the document, the script or the user. */
import { utf8Length } from './bytes';
import type { Platform, Scope, Store } from './platform';
import { refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';

/** Documented limits in bytes; live was measured to take more, so a bundle must not rely on that. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

export class PropertiesService extends ServiceObject {
  readonly service = 'PropertiesService';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  getDocumentProperties = () => (this.#platform.isBound ? this.#store('document') : null);
  getScriptProperties = () => this.#store('script');
  getUserProperties = () => this.#store('user');

  #store(scope: Scope): Properties {
    return new Properties(this.#platform.state.properties[scope]);
  }
}

export class Properties extends ServiceObject {
  readonly service = 'Properties';
  readonly #entries: Store<string>;

  constructor(entries: Store<string>) {
    super();
    this.#entries = entries;
  }

  getKeys = () => [...this.#entries.entries()].map(([key]) => key);
  getProperties = () => Object.fromEntries(this.#entries.entries());
  getProperty = (key: string | null) => this.#entries.get(checkKey(key)) ?? null;

  setProperty(key: string | null, value: string): this {
    const name = checkKey(key);
    const bytes = utf8Length(value);
    const total = [...this.#entries.entries()]
      .filter(([other]) => other !== name)
      .reduce((sum, [other, text]) => sum + utf8Length(other) + utf8Length(text), 0);
    if (bytes > MAX_VALUE || total + bytes + utf8Length(name) > MAX_STORE) refuse(SAYS.propertyQuota);
    this.#entries.set(name, value);
    return this;
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteOthers = false): this {
    if (deleteOthers) this.#entries.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, String(value));
    return this;
  }

  deleteProperty(key: string): this {
    this.#entries.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.#entries.clear();
    return this;
  }
}

function checkKey(key: string | null): string {
  return key === null || key === '' ? refuse(SAYS.noPropertyName) : key;
}
