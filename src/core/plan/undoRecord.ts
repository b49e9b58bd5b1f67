/** What is needed to undo a run: it is stored before the run's first write. */
import type { Cell } from '../facts/cell';
import type { ColumnMark } from './change';
import type { Target } from './target';

export interface UndoRecord {
  /** The tab that the run makes. */
  readonly madeTab: string | null;
  /** Keys of the columns that the run adds. */
  readonly created: readonly string[];
  /** What stood in the columns that were there, by customer id, so that sorting in between does no harm. */
  readonly columns: readonly {
    readonly key: string;
    readonly ids: readonly string[];
    readonly cells: readonly Cell[];
    /** `null` for a column whose notes are the user's. */
    readonly notes: readonly string[] | null;
    readonly headerNote: string;
  }[];
  /** Keys of rows that are the user's, such as a total: undoing leaves them alone. */
  readonly usersKeys: readonly string[];
  /** Every row is in the record: one that is not came in while the run wrote, and holds nothing of its own. */
  readonly isWhole?: true;
  /** The marks, and with them the colours, that the run changes. */
  readonly marks: readonly ColumnMark[];
}

/**
 * The record with every row of the columns it restores, those too that the run left as they were: where rows moved while
 * it wrote, any of them may hold what belongs to another customer. Rows without a customer are left out.
 * @example withAllRows({ madeTab: null, created: [], usersKeys: [], marks: [], columns: [{ key: 'k', ids: ['b'], cells: [1], notes: null, headerNote: '' }] }, { keys: ['a', 'b', ''], owned: [{ mark: { column: 'k' }, column: 2, header: 'K', cells: [5, 6, 7], notes: [] }] }).columns // [{ key: 'k', ids: ['b', 'a'], cells: [1, 5], notes: null, headerNote: '' }]
 */
export function withAllRows(record: UndoRecord, { owned, keys }: Pick<Target, 'owned' | 'keys'>): UndoRecord {
  return {
    ...record,
    isWhole: true,
    columns: record.columns.map((column) => {
      const now = owned.find(({ mark }) => mark.column === column.key);
      const known = new Set(column.ids);
      const others = keys.flatMap((key, row) => (now && key !== '' && !known.has(key) ? [row] : []));
      return {
        ...column,
        ids: [...column.ids, ...others.map((row) => keys[row] ?? '')],
        cells: [...column.cells, ...others.map((row) => now?.cells[row] ?? null)],
        notes: column.notes && [...column.notes, ...others.map((row) => now?.notes[row + 1] ?? '')],
      };
    }),
  };
}
