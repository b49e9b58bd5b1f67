/** Bytes of a text file as text: Chinese programs still write GB18030 and Big5 beside UTF-8. */
import { CliProblem } from './cliProblem';

/**
 * The text of a file. A byte-order mark decides; without one the first decoder that accepts every byte does: UTF-8,
 * then GB18030, with Big5 between them for Taiwan, Hong Kong and Macao, whose bytes GB18030 would misread.
 */
export function decodeText(bytes: Uint8Array, { path, locale }: { path: string; locale: string }): string {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) throw new CliProblem('workbookAsText', { path });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new CliProblem('lockedWorkbook', { path });
  for (const encoding of encodings(bytes, locale)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: a strict decoder refuses the first byte that cannot be.
    }
  }
  throw new CliProblem('unknownEncoding', { path });
}

function encodings(bytes: Uint8Array, locale: string): readonly string[] {
  if (startsWith(bytes, [0xff, 0xfe])) return ['utf-16le'];
  if (startsWith(bytes, [0xfe, 0xff])) return ['utf-16be'];
  return /[_-](TW|HK|MO)/i.test(locale) ? ['utf-8', 'big5', 'gb18030'] : ['utf-8', 'gb18030'];
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
