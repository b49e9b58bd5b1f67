/** Archives made to order, with what a real writer would not put into them. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/host/files/crc32';

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  /** What the archive claims of the entry's length. */
  readonly claimed?: number;
  /** What it claims of the entry's check sum. */
  readonly checkSum?: number;
  /** Packed already, in place of the text. */
  readonly packed?: Uint8Array;
}

/** A zip archive of packed texts. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claimed, checkSum, packed = deflateRawSync(text) } of entries) {
    const sizes = Buffer.alloc(22);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(checkSum ?? crc32(Buffer.from(text)), 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(claimed ?? Buffer.byteLength(text), 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name), 0);
    const header = Buffer.concat([Buffer.from('PK\u0003\u0004'), sizes, lengths]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([header, Buffer.from(name), packed]);
    const version = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        version,
        sizes,
        lengths,
        rest.subarray(0, 14),
        Buffer.from(name),
      ]),
    );
    local.push(entry);
    offset += entry.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, listing, end]));
}
