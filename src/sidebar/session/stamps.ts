/** The stamps of what was read, each worked out once. */
import type { SheetSnapshot } from '../../core/source/sheetSnapshot';
import { stampOf } from '../../core/source/stampOf';

const known = new WeakMap<SheetSnapshot, string>();

/** By the ids of the sheets. */
export function stampsOf(snapshots: readonly SheetSnapshot[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    snapshots.map((snapshot) => {
      const stamp = known.get(snapshot) ?? stampOf(snapshot);
      known.set(snapshot, stamp);
      return [snapshot.id, stamp];
    }),
  );
}
