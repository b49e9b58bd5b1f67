/** Writes a zip archive without packing anything. */
import { crc32 } from './crc32';

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version 2.0, the oldest that readers know. */
const VERSION = 20;
/** Names are UTF-8 (PKWARE APPNOTE 6.3, section 4.4.4). */
const UTF8_NAMES = 0x0800;

/**
 * An archive of these entries (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16): at most 65,535 of them, and less than 4 GB
 * in all.
 */
export function storeZip(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of contents) {
    const nameBytes = new TextEncoder().encode(name);
    // From the version to the length of the extra field, the same in both headers.
    const common = fields(
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, 0],
      [4, 0],
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, nameBytes.length],
      [2, 0],
    );
    const local = [fields([4, LOCAL_ENTRY]), common, nameBytes, content];
    parts.push(...local);
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(fields([4, DIRECTORY_ENTRY], [2, VERSION]), common, place, nameBytes);
    offset += lengthOf(local);
  }
  const [count, size] = [contents.size, lengthOf(directory)];
  const end = fields(
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return joined([...parts, ...directory, end]);
}

/** Little-endian numbers of two or four bytes. */
function fields(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 255),
    ),
  );
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
