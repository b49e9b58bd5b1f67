/** `Utilities`: formatting, base64, waiting. */
import { fromBase64, toBase64, utf8Bytes } from './bytes';
import { formatString } from './formatString';
import { formatJavaDate } from './javaDate';
import type { Platform } from './platform';
import { ServiceObject } from './serviceObject';

export class Utilities extends ServiceObject {
  readonly service = 'Utilities';
  readonly #platform: Platform;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  formatDate = (date: Date, timeZone: string, format: string) =>
    formatJavaDate(date.getTime(), timeZone, format);
  formatString = (template: string, ...values: readonly unknown[]) => formatString(template, values);
  getUuid = () => this.#platform.uuid();
  sleep = (milliseconds: number) => this.#platform.sleep(milliseconds);
  base64Encode = (data: string | readonly number[]) =>
    toBase64(typeof data === 'string' ? utf8Bytes(data) : data);
  base64EncodeWebSafe = (data: string | readonly number[]) =>
    this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  /** Bytes are signed, as in Java. */
  base64Decode = (text: string) => fromBase64(text);
  base64DecodeWebSafe = this.base64Decode;
}
