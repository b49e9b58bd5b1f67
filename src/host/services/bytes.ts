/** Text as UTF-8 and bytes as base64, written out because no name for either is the same in Node and in a browser. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The bytes of a text in UTF-8; half of a surrogate pair becomes U+FFFD.
 * @example utf8Bytes('é分') // [195, 169, 229, 136, 134]
 */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continuation(code));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), continuation(code >> 6), continuation(code));
    else {
      bytes.push(0xf0 | (code >> 18), continuation(code >> 12), continuation(code >> 6), continuation(code));
    }
  }
  return bytes;
}

/**
 * How many bytes a text takes in UTF-8, without making them.
 * @example utf8Length('é分😀') // 9
 */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return length;
}

/**
 * Bytes, signed or not, as base64 with padding.
 * @example toBase64([77, 97, -1]) // 'TWH/'
 * @example toBase64([77]) // 'TQ=='
 */
export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(start, start + 3).map((byte) => byte & 0xff);
    const group = (first << 16) | (second << 8) | third;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >> shift) & 0x3f]);
    text += digits.slice(0, Math.min(3, bytes.length - start) + 1).join('');
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/**
 * The bytes of base64 or its web-safe form, as signed numbers; other characters are passed over.
 * @example fromBase64('TWH_') // [77, 97, -1]
 */
export function fromBase64(text: string): number[] {
  const digits = [...text.replaceAll('-', '+').replaceAll('_', '/')]
    .map((digit) => DIGITS.indexOf(digit))
    .filter((digit) => digit >= 0);
  const bytes: number[] = [];
  for (let start = 0; start < digits.length; start += 4) {
    const quad = digits.slice(start, start + 4);
    const group = quad.reduce((sum, digit, place) => sum | (digit << (18 - 6 * place)), 0);
    for (let byte = 0; byte < quad.length - 1; byte++) bytes.push(((group >> (16 - 8 * byte)) << 24) >> 24);
  }
  return bytes;
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
