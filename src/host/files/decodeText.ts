/** Bytes of a text file as text: Excel still writes GB18030, Big5 and Windows-1252 beside UTF-8. */
import { CliProblem } from './cliProblem';

/**
 * The text of a file. A byte-order mark decides; without one UTF-8 where every byte fits, which other encodings never look
 * like. Then the bytes decide: letters with accents stand alone among others (Windows-1252), GB18030 hardly ever ends a
 * character below 0x80, Big5 four times in ten. Where there are too few to tell, the locale does.
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
  const { high, alone, pairs, lowEnds } = countHighBytes(bytes);
  if (alone > high / 2) return ['utf-8', 'windows-1252'];
  const looksBig5 = lowEnds > 1 && lowEnds > pairs / 8;
  const isUsual = pairs < fewPairs && /[_-](TW|HK|MO)/i.test(locale);
  return looksBig5 || isUsual ? ['utf-8', 'big5', 'gb18030'] : ['utf-8', 'gb18030'];
}

/** Of so many characters of Big5, at least two end below 0x80, one time in a thousand none. */
const fewPairs = 20;

function countHighBytes(bytes: Uint8Array) {
  let [high, alone, pairs, lowEnds] = [0, 0, 0, 0];
  let isSecond = false;
  for (let at = 0; at < bytes.length; at++) {
    const isHigh = (bytes[at] ?? 0) >= 0x80;
    const isNextHigh = (bytes[at + 1] ?? 0) >= 0x80;
    if (isHigh) high++;
    if (isHigh && !isNextHigh && (bytes[at - 1] ?? 0) < 0x80) alone++;
    const isFirst: boolean = isHigh && !isSecond;
    if (isFirst) pairs++;
    if (isFirst && !isNextHigh) lowEnds++;
    isSecond = isFirst;
  }
  return { high, alone, pairs, lowEnds };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
