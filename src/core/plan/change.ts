/** A change is data before it is an effect: what a run would write, in the order in which it is written. */
import type { Cell } from '../facts/cell';

/** Rows and columns count from 1, as in the sheet. */
export type Change =
  /** A tab of Fenlei's own with room for `rows` rows and `columns` columns, its first row frozen. */
  | { readonly kind: 'addTab'; readonly name: string; readonly rows: number; readonly columns: number }
  /** Rows of a tab of ours after row `after`, for customers that are new. */
  | { readonly kind: 'addRows'; readonly after: number; readonly count: number }
  /** Columns of Fenlei's own, each marked; inserted after column `after`, or taken as they are in a new tab. */
  | {
      readonly kind: 'addColumns';
      readonly after: number;
      readonly insert: boolean;
      readonly columns: readonly NewColumn[];
    }
  | {
      readonly kind: 'writeCells';
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'writeNotes';
      readonly row: number;
      readonly column: number;
      readonly notes: readonly string[];
    }
  /** New columns as wide as what they hold. */
  | { readonly kind: 'fitColumns'; readonly column: number; readonly count: number }
  /** A column that people will fill is as wide as what they will write. */
  | { readonly kind: 'setWidth'; readonly column: number; readonly width: number }
  /** New rows in the formats of our columns, whatever the row above them looks like. */
  | {
      readonly kind: 'formatRows';
      readonly row: number;
      readonly rows: number;
      readonly columns: readonly { readonly column: number; readonly format: NumberFormat }[];
    }
  /** The mark of an owned column says which colour rules are ours. */
  | { readonly kind: 'markColumn'; readonly key: string; readonly mark: ColumnMark }
  /** Ours of the sheet's rules are replaced by these; those of the user stay before them. */
  | {
      readonly kind: 'setColorRules';
      readonly add: readonly ColorRule[];
      readonly colors: NonNullable<ColumnMark['colors']>;
    }
  | { readonly kind: 'deleteColumns'; readonly column: number; readonly count: number }
  | { readonly kind: 'deleteTab' }
  /** Gives a column back to the user: its mark goes, its cells stay. */
  | { readonly kind: 'releaseColumn'; readonly key: string };

export interface NewColumn {
  readonly mark: ColumnMark;
  readonly format: NumberFormat;
}

/** Formats without separators of a locale; `@` keeps ids such as 00123 as they are. */
export type NumberFormat = '@' | '0' | '#,##0.00' | 'yyyy-mm-dd';

/** What stands in the developer metadata of a column that Fenlei added. */
export interface ColumnMark {
  /** `customer`, `fact/orders`, `rfm/segment`, … */
  readonly column: string;
  /** Segment titles and colours, in the order of the rules, where this column colours the rows. */
  readonly colors?: readonly (readonly [title: string, color: string])[];
  /** On the key column of a tab of ours: the id of the sheet that its orders come from. */
  readonly source?: number;
}

export interface ColorRule {
  readonly formula: string;
  readonly background: string;
  readonly bold?: boolean;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
