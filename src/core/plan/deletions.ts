/** Deleting owned columns, neighbours together. */
import type { Change } from './change';
import type { OwnedColumn } from './target';

/** From the right, so that no deletion moves the next one. */
export function deletions(columns: readonly OwnedColumn[]): readonly Change[] {
  const positions = columns.map(({ column }) => column).sort((a, b) => b - a);
  const runs: { column: number; count: number }[] = [];
  for (const column of positions) {
    const last = runs[runs.length - 1];
    if (last && last.column === column + 1) {
      last.column = column;
      last.count += 1;
    } else runs.push({ column, count: 1 });
  }
  return runs.map((run): Change => ({ kind: 'deleteColumns', ...run }));
}
