/** The sheet that holds one row per customer, as it stands before a run. */
import type { Cell } from '../facts/cell';
import type { ColumnMark } from './change';

export interface Target {
  /** A tab that Fenlei made: customers who are new get rows of their own there. */
  readonly ownTab: boolean;
  /** The sheet row of the header, from 1. */
  readonly headerRow: number;
  /** The column that names the customers, from 1. */
  readonly keyColumn: number;
  /** The normalised customer id of every data row; `''` where a row has none. */
  readonly keys: readonly string[];
  readonly lastColumn: number;
  readonly owned: readonly OwnedColumn[];
  readonly rules: readonly ExistingRule[];
  /** Titles and colours that Fenlei ever used in this file: they tell our rules when their column is gone. */
  readonly usedColors: readonly (readonly [title: string, color: string])[];
}

export interface OwnedColumn {
  readonly mark: ColumnMark;
  /** Where it stands now, from 1: the user may have moved it. */
  readonly column: number;
  readonly header: string;
  /** One per data row. */
  readonly cells: readonly Cell[];
  /** The header's note first, then one per data row; empty where notes were not read. */
  readonly notes: readonly string[];
}

/** One colour rule of the sheet, ours or not. */
export interface ExistingRule {
  /** `null` where the rule is no custom formula. */
  readonly formula: string | null;
  readonly background: string | null;
  /** In A1 notation. */
  readonly ranges: readonly string[];
}

/** A tab that is still to be made. */
export const newTarget: Target = {
  ownTab: true,
  headerRow: 1,
  keyColumn: 1,
  keys: [],
  lastColumn: 0,
  owned: [],
  rules: [],
  usedColors: [],
};

export function ownedColumn(target: Target, key: string): OwnedColumn | undefined {
  return target.owned.find(({ mark }) => mark.column === key);
}
