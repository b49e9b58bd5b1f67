/** What an analysis of a pack can find. */
import type { Example, Leaf } from '../pack';

/** Rules are meant by their places in `pack.rules`; the first of `rules` is the one a finding is about. */
export type Finding =
  | Unsatisfiable
  | Masked
  | Always
  | Gap
  | Overlap
  | Undecided
  | NeverHolds
  | NeverFirst
  | Unmatched;

/** No customer can fit the rule. */
export interface Unsatisfiable {
  readonly kind: 'unsatisfiable';
  readonly rules: readonly [number];
}

/** Every customer who fits the rule is taken by rules that are asked before it. */
export interface Masked {
  readonly kind: 'masked';
  readonly rules: readonly [number];
  /** One rule where one alone is enough, else all that take some of its customers. */
  readonly by: readonly number[];
}

/** Every customer fits the rule, so that rules behind it are never asked. */
export interface Always {
  readonly kind: 'always';
  readonly rules: readonly [number];
}

/** Customers whom no rule takes: they get the segment `otherwise`. */
export interface Gap {
  readonly kind: 'gap';
  readonly rules: readonly [];
  /** Whether it is about customers with blanks; else about those of whom all facts are known. */
  readonly onlyBlank: boolean;
  readonly example: ExampleCustomer;
  /** Where all facts have values that can be counted: how many of all combinations of values no rule takes. */
  readonly combinations: { readonly missing: number; readonly of: number } | null;
}

/** Customers who fit both rules; the first of the two is asked first. */
export interface Overlap {
  readonly kind: 'overlap';
  readonly rules: readonly [number, number];
  /**
   * `exception`: all who fit the first rule fit the second. `redundant`: and the second leads to the same segment, so
   * that nobody would move if the first were deleted. `partial`: some fit both, and the order decides.
   */
  readonly relation: 'exception' | 'redundant' | 'partial';
  readonly example: ExampleCustomer;
}

/** What could not be proved within the budget, neither that it is so nor that it is not. */
export interface Undecided {
  readonly kind: 'undecided';
  /** Whether any customer reaches these rules, whether some customers are taken by no rule, which rules overlap. */
  readonly about: 'reach' | 'gap' | 'overlap';
  readonly rules: readonly number[];
}

/** None of the customers at hand fits the rule. */
export interface NeverHolds {
  readonly kind: 'neverHolds';
  readonly rules: readonly [number];
  readonly customers: number;
}

/** Customers at hand fit the rule, and each of them is taken by a rule before it. */
export interface NeverFirst {
  readonly kind: 'neverFirst';
  readonly rules: readonly [number];
  readonly customers: number;
  /** Who takes them, most customers first. */
  readonly takenBy: readonly { readonly rule: number; readonly customers: number }[];
}

/** Customers at hand whom no rule takes. */
export interface Unmatched {
  readonly kind: 'unmatched';
  readonly rules: readonly [];
  readonly customers: number;
  readonly of: number;
  /** The first few of them. */
  readonly ids: readonly string[];
}

/** A customer as test customers of packs have them: days as ISO dates, `null` for blank, an analysis date if one matters. */
export interface ExampleCustomer extends Pick<Example, 'facts' | 'asOf'> {
  /** The text among the facts that stands for any text that no rule mentions; `null` for a customer at hand. */
  readonly another: string | null;
  /** The facts that make the difference: whatever is known of the others would do as well. */
  readonly deciding: readonly string[];
  /** Conditions that could not be decided from the facts; where there are some, there only may be such a customer. */
  readonly assuming: readonly { readonly leaf: Leaf; readonly holds: boolean }[];
}

export interface Analysis {
  /** Rules that decide for nobody or for all, then gaps, then overlaps, and behind each kind what is undecided. */
  readonly findings: readonly Finding[];
  /** How many overlaps there are beyond those that are listed. */
  readonly unlisted: number;
}
