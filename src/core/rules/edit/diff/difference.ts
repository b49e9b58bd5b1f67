/** How two packs differ, as data: one entry for each thing that was touched. */
import type { Condition, Scalar } from '../../pack';

/** In the order: the pack itself, schemes, facts, segments, named conditions, rules, test customers. */
export type PackDiff = readonly Difference[];

/**
 * Things are called by the name or id that they have in the later pack, and where they are gone, in the earlier one.
 * Places are counted from 0: those of rules in the order of asking, muted ones included, those of segments in the file.
 */
export type Difference = PresenceDifference | NameDifference | FieldDifference | ConditionDifference;

/** Things whose order counts. */
export type Listed = 'segment' | 'rule';
export type Named = 'scheme' | 'fact' | 'condition' | 'example';

export type PresenceDifference =
  | { readonly change: 'added'; readonly of: Listed; readonly name: string; readonly to: number }
  | { readonly change: 'removed'; readonly of: Listed; readonly name: string; readonly from: number }
  /** Past others that both packs have; as few as can be are said to have moved. */
  | {
      readonly change: 'moved';
      readonly of: Listed;
      readonly name: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly change: 'added' | 'removed'; readonly of: Named; readonly name: string };

/** The same under another name: mentions that only follow are no differences. */
export interface NameDifference {
  readonly change: 'renamed';
  readonly of: Listed | Named;
  readonly name: string;
  readonly from: string;
}

/** `null` where there is nothing. */
export type FieldValue = Scalar | readonly Scalar[];

/** A single value inside a thing; of the pack itself the name is its id. */
export interface FieldDifference {
  readonly change: 'changed';
  readonly of: 'pack' | Listed | Named;
  readonly name: string;
  /** Steps through the later pack; the last step to what is gone counts in the earlier one. */
  readonly at: readonly (string | number)[];
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** A leaf, or a group that became another kind of group, inside the conditions of a rule or a named condition. */
export interface ConditionDifference {
  readonly change: 'condition';
  readonly of: 'rule' | 'condition';
  readonly name: string;
  /** As in `FieldDifference`. */
  readonly at: readonly (string | number)[];
  readonly from: Condition | null;
  readonly to: Condition | null;
}
