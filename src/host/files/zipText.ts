/** Looks into a zip archive such as an .xlsx file for what exceljs does not tell. */
import { inflateRawSync } from 'node:zlib';

export interface ZipText {
  readonly names: readonly string[];
  /** The text of one entry; `''` where there is none of this name. */
  text(name: string): string;
}

const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 5, 6]);
const DEFLATED = 8;

/** The entries of an archive as its central directory lists them (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
export function openZip(bytes: Uint8Array): ZipText {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip);
  return {
    names: [...entries.keys()],
    text: (name) => {
      const at = entries.get(name);
      if (at === undefined) return '';
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(content) : content).toString('utf8');
    },
  };
}

/** Where each entry of the directory begins, by its name. */
function readDirectory(zip: Buffer): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) return entries;
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    entries.set(zip.toString('utf8', at + 46, nameEnd).replace(/^\//, ''), at);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
