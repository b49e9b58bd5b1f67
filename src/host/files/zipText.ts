/** Unpacks a zip archive such as an .xlsx file, within limits: this is the only reader that a file of the user's meets. */
import { CliProblem } from './cliProblem';
import { crc32 } from './crc32';

export interface ZipText {
  readonly names: readonly string[];
  /** The text of one entry; `''` where there is none of this name. */
  text(name: string): string;
}

/** An archive with its contents, which nobody has to unpack again. */
export interface OpenedZip extends ZipText {
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Of the content, as the archive says. */
  readonly size: number;
  readonly checkSum: number;
}

const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const DIRECTORY_ENTRY = 0x02014b50;
const END_HEADER = 22;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/** Half of what a browser's tab may hold; the largest workbook of a shop is a tenth of it. */
const MOST_UNPACKED = 500_000_000;
/**
 * Tags in all texts: exceljs makes an object of some 400 bytes of many a tag, a row or a cell without content among them.
 * 100,000 rows of 12 texts are five million.
 */
const MOST_TAGS = 8_000_000;
const TEXTS = /\.(?:xml|rels|vml)$/i;

/**
 * The entries of an archive as its central directory lists them (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16), unpacked.
 * Nothing is unpacked further than the archive says, nor beyond half a gigabyte. `path` is only for the words of a
 * problem; an archive that is not whole, whose check sums are wrong, or that names an entry twice, is a `RangeError` or
 * `TypeError`.
 */
export async function openZip(bytes: Uint8Array, path: string): Promise<OpenedZip> {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) {
    throw new CliProblem('unpacksTooLarge', {
      path,
      found: megabytes(total),
      most: megabytes(MOST_UNPACKED),
    });
  }
  const contents = new Map<string, Uint8Array>();
  let tags = 0;
  for (const entry of entries) {
    if (contents.has(entry.name)) throw new RangeError('two entries of the archive have one name');
    const content = await unpack(entry);
    if (TEXTS.test(entry.name)) tags += countTags(content);
    if (tags > MOST_TAGS) throw new CliProblem('tooManyParts', { path, most: MOST_TAGS });
    contents.set(entry.name, content);
  }
  return {
    names: [...contents.keys()],
    contents,
    text: (name) => new TextDecoder().decode(contents.get(name)),
  };
}

function megabytes(size: number): number {
  return Math.round(size / 1e6);
}

/** Start tags, and whatever else begins like one. */
function countTags(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(0x3c); at >= 0; at = content.indexOf(0x3c, at + 1)) {
    if (content[at + 1] !== 0x2f) count++;
  }
  return count;
}

function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_HEADER;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new RangeError('this is no archive');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('the directory ends too soon');
    const nameEnd = at + DIRECTORY_HEADER + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + DIRECTORY_HEADER, nameEnd));
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_HEADER + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const entry: Entry = {
      name: name.replace(/^\//, ''),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    };
    // The entry of a folder has no content.
    if (!name.endsWith('/')) entries.push(entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpack(entry: Entry): Promise<Uint8Array> {
  const { isEncrypted, method, packed, size, checkSum } = entry;
  if (isEncrypted || (method !== STORED && method !== DEFLATED))
    throw new TypeError('an entry of the archive is packed in a way that workbooks do not use');
  const content = method === STORED ? packed : await inflate(packed, size);
  if (content.length !== size)
    throw new RangeError('an entry of the archive has another length than it says');
  if (crc32(content) !== checkSum) throw new RangeError('an entry of the archive is damaged');
  return content;
}

/** As many bytes as were announced, or fewer; more are not unpacked. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
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
  return content.subarray(0, filled);
}
