/** The check sum that an archive keeps of each entry. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * CRC-32 as zip archives use it (PKWARE APPNOTE 6.3, section 4.4.7), from 0 to 4,294,967,295; 0 of no bytes.
 * @example crc32(new TextEncoder().encode('123456789')) // 3421780262
 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffff_ffff) >>> 0;
}
