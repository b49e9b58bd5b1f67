import { parseA1, referenceRect } from '../../src/host/a1';
import type { Rect } from '../../src/host/sheetBackend';

/** The rectangle of a closed reference in A1 notation. */
export function at(a1: string): Rect {
  const reference = parseA1(a1);
  if (!reference) throw new Error(`"${a1}" is no reference`);
  return referenceRect(reference, { rows: 0, columns: 0 });
}
