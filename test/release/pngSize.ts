/** Width and height of a PNG file, from its head; `null` for anything else. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const isPng =
    bytes.length >= 24 &&
    bytes.toString('latin1', 1, 4) === 'PNG' &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
