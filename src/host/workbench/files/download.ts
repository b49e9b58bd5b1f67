/** Hands a file to the user as a download. */
import type { FileToSave } from './saveFile';

/** Long enough for any browser to have begun. */
const KEPT = 60_000;

export function download({ name, type, bytes }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
