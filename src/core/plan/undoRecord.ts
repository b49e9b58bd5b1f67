/** What is needed to undo a run: it is stored before the run's first write. */
import type { Cell } from '../facts/cell';
import type { ColumnMark } from './change';

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
  /** The marks, and with them the colours, that the run changes. */
  readonly marks: readonly ColumnMark[];
}
