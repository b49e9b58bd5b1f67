/** The rule pack: the type of one file in `rules/`, once it has been parsed. */
import type { FactKind } from '../facts/factColumn';
import type { Text } from '../i18n/text';
import type { OptionValue } from '../schemes/scheme';
import type { StageId } from './stageCatalog';

export const packFormat = 1;

export interface RulePack {
  readonly format: typeof packFormat;
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** Which framework, and where it comes from. */
  readonly source: Text;
  readonly hitPolicy: HitPolicy;
  /** Schemes to run before the rules, by id, with the options that differ from their defaults. */
  readonly schemes: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  /** Every fact that a condition of this pack asks about. */
  readonly facts: Readonly<Record<string, FactUse>>;
  readonly segments: readonly Segment[];
  /** Named conditions, mentioned as `{ "condition": name }`. */
  readonly conditions?: Readonly<Record<string, Group>>;
  /** Rules of json-rules-engine, as they are. */
  readonly rules: readonly Rule[];
  /** The segment of customers that no rule takes. */
  readonly otherwise: string;
  /** Test customers: whoever changes the rules sees at once what else moved. */
  readonly examples?: readonly Example[];
}

/** `first`: the first rule that holds decides. `collect`: every rule that holds adds its segment, in the same order. */
export const hitPolicies = ['first', 'collect'] as const;
export type HitPolicy = (typeof hitPolicies)[number];

export interface FactUse {
  readonly kind: FactKind;
  /** Shown to people; facts of `factCatalog` have a title of their own. */
  readonly title?: Text;
  readonly min?: number;
  readonly max?: number;
  /** Only whole numbers occur, such as counts and days. */
  readonly whole?: boolean;
  /** Every value that can occur, where that is known. */
  readonly values?: readonly (string | number | boolean)[];
  /** What people ask themselves, or the customer, where they observe this fact: the profile form is made of it. */
  readonly question?: Text;
  /** A sentence that helps to answer. */
  readonly explanation?: Text;
  /** The scale or the choices, in the order in which they are shown; there where there is a question. */
  readonly answers?: readonly Answer[];
}

/** One answer to the question of a fact. */
export interface Answer {
  readonly value: AnswerValue;
  readonly title: Text;
  /** How to recognise it. */
  readonly explanation?: Text;
}

export type AnswerValue = string | number | boolean;

/** What was answered about one customer; of a list everything that was ticked, in the order of the answers. */
export type GivenAnswer = AnswerValue | readonly string[];

export interface Segment {
  readonly id: string;
  readonly title: Text;
  /** `#rrggbb`, light enough for black text. */
  readonly color: string;
  /** What to do, the most important line first: it also stands in the sheet. */
  readonly playbook: readonly Text[];
  /** More to do and to know, for who has the time. */
  readonly stages?: Stages;
}

/** Lines by stage; a stage left out has none. */
export type Stages = Readonly<Partial<Record<StageId, readonly Text[]>>>;

export interface Rule {
  readonly name: string;
  /** Higher is asked first; equal priorities in the order of the file. 1 where left out. */
  readonly priority?: number;
  /** Kept, but not asked: to see what the pack does without it. */
  readonly muted?: boolean;
  readonly conditions: Group;
  readonly event: { readonly type: 'segment'; readonly params: { readonly segment: string } };
}

/** One test customer. */
export interface Example {
  readonly name: string;
  /** Facts left out are blank. Days are ISO dates. */
  readonly facts: Readonly<Record<string, ExampleValue>>;
  /** The analysis date as an ISO date, where a rule counts days from it. */
  readonly asOf?: string;
  /** A segment's id; for hit policy `collect` all of them, in order. */
  readonly expected: string | readonly string[];
}

export type ExampleValue = Scalar | readonly string[];

export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Scalar[] | { readonly fact: string };

export interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: Value;
}

export type Group =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string };

export type Condition = Leaf | Group;
