/** `Utilities`: formatting, base64, waiting. */
import { randomUUID } from 'node:crypto';
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
  getUuid = () => randomUUID();
  sleep = (milliseconds: number) => this.#platform.sleep(milliseconds);
  base64Encode = (data: string | readonly number[]) => toBuffer(data).toString('base64');
  base64EncodeWebSafe = (data: string | readonly number[]) =>
    this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  /** Bytes are signed, as in Java. */
  base64Decode = (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))];
  base64DecodeWebSafe = this.base64Decode;
}

function toBuffer(data: string | readonly number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);
}
