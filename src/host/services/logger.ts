/** `Logger`. */
import { formatString } from './formatString';
import type { Platform } from './platform';
import { ServiceObject } from './serviceObject';

export class Logger extends ServiceObject {
  readonly service = 'Logger';
  readonly #platform: Platform;
  #lines: string[] = [];

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  log(data: unknown, ...values: readonly unknown[]): this {
    const text = values.length > 0 ? formatString(String(data), values) : String(data);
    this.#lines.push(text);
    this.#platform.log('LOG', text);
    return this;
  }

  clear(): void {
    this.#lines = [];
  }

  getLog = () => this.#lines.map((line) => `${line}\n`).join('');
}
