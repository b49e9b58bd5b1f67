/** Looks into a zip archive such as an .xlsx file for what exceljs does not tell. */
import { CliProblem } from './cliProblem';

export interface ZipText {
  readonly names: readonly string[];
  /** The text of one entry; `''` where there is none of this name, or none that is a text. */
  text(name: string): string;
}

interface Entry {
  readonly isPacked: boolean;
  readonly packed: Uint8Array;
  /** Bytes after unpacking, as the archive says. */
  readonly size: number;
}

const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const END_HEADER = 22;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
const TEXTS = /\.(?:xml|rels|vml)$/i;

/** Half of what a browser's tab may hold; the largest workbook of a shop is a tenth of it. */
const MOST_UNPACKED = 500_000_000;

/**
 * The entries of an archive as its central directory lists them (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). Nothing
 * is unpacked further than the archive says, nor beyond half a gigabyte. `path` is only for the words of a problem; an
 * archive that is not whole is a `RangeError` or `TypeError`.
 */
export async function openZip(bytes: Uint8Array, path: string): Promise<ZipText> {
  const entries = readDirectory(bytes);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) {
    throw new CliProblem('unpacksTooLarge', {
      path,
      found: megabytes(total),
      most: megabytes(MOST_UNPACKED),
    });
  }
  const contents = new Map<string, Uint8Array>();
  for (const [name, entry] of entries) if (TEXTS.test(name)) contents.set(name, await unpack(entry));
  return {
    names: [...entries.keys()],
    text: (name) => new TextDecoder().decode(contents.get(name)),
  };
}

function megabytes(size: number): number {
  return Math.round(size / 1e6);
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let end = bytes.length - END_HEADER;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const nameEnd = at + DIRECTORY_HEADER + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + DIRECTORY_HEADER, nameEnd));
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_HEADER + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name.replace(/^\//, ''), {
      isPacked: view.getUint16(at + 10, true) === DEFLATED,
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpack({ isPacked, packed, size }: Entry): Promise<Uint8Array> {
  if (!isPacked) return packed;
  const content = new Uint8Array(size);
  let filled = 0;
  const unpacked = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (filled + part.value.length > size) {
      await reader.cancel();
      throw new RangeError('an entry of the archive is longer than the archive says');
    }
    content.set(part.value, filled);
    filled += part.value.length;
  }
  return content;
}
