/** What a scheme is: a way to compute facts from facts, with its options declared once. */

import type { FactId } from '../facts/factCatalog';
import type { Column, Facts, factValue } from '../facts/factColumn';
import type { Text } from '../i18n/text';
import type { Problem } from '../problem';

interface OptionText {
  readonly title: Text;
  readonly explanation: Text;
}

export type OptionSpec = OptionText &
  (
    | {
        readonly type: 'number';
        readonly default: number;
        readonly min: number;
        readonly max: number;
        readonly whole?: boolean;
      }
    | { readonly type: 'choice'; readonly default: string; readonly choices: Readonly<Record<string, Text>> }
    | { readonly type: 'boolean'; readonly default: boolean }
    /** One to `most` numbers in rising order, such as the cut points of method `fixed`. */
    | {
        readonly type: 'numbers';
        readonly default: readonly number[];
        readonly min: number;
        readonly max: number;
        readonly most: number;
      }
    /** One or more of the choices. */
    | {
        readonly type: 'several';
        readonly default: readonly string[];
        readonly choices: Readonly<Record<string, Text>>;
      }
  );

export type OptionValue = number | string | boolean | readonly number[] | readonly string[];

/** Cut points that a run used, on the scale of `fact` (money in whole units, not minor ones). */
export interface Cuts {
  readonly fact: FactId;
  readonly points: readonly number[];
}

export interface SchemeOutcome {
  readonly columns: Readonly<Partial<Record<FactId, Column>>>;
  readonly cuts: readonly Cuts[];
  /** Customers whose value equals that of a customer on the other side of where an equal split would cut. */
  readonly tied: number;
  /** What to know about this run: few customers, an empty score level, … */
  readonly problems: readonly Problem[];
  /** The cut points as plain JSON, for {@link Scheme.thaw}. */
  readonly frozen?: unknown;
}

/** One customer's figures by fact, `null` where blank. */
export type OwnFigures = (fact: string) => ReturnType<typeof factValue>;

/** The scheme's answers for one customer with other figures, while everybody else's and so the cut points stay. */
export interface Rescore {
  /** The facts that can be told so. */
  readonly gives: readonly FactId[];
  /** Where an answer may change, for a customer with these figures: one entry per fact that answers follow from. */
  readonly cuts: (own: OwnFigures) => readonly Cuts[];
  /** A value for each fact of `gives`; `id` names the customer, since some methods split ties by it. */
  readonly facts: (own: OwnFigures, id: string) => Readonly<Record<string, ReturnType<OwnFigures>>>;
}

export interface Scheme {
  readonly title: Text;
  readonly explanation: Text;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Lists of options whose numbers must rise in that order, such as the limits of stages. */
  readonly rising?: readonly (readonly string[])[];
  readonly needs: readonly FactId[];
  /** It looks at single purchases, which only a sheet of orders tells. */
  readonly needsPurchases?: true;
  /** The same where options decide it; `needs` is then what the defaults ask for. */
  readonly needsWith?: (options: Readonly<Record<string, OptionValue>>) => readonly FactId[];
  readonly gives: readonly FactId[];
  /** The fact that stands in a column beside the segment, such as the code 543. */
  readonly code?: FactId;
  /** The facts that tell why a customer got the class: they stand in the note. */
  readonly evidence: readonly FactId[];
  /** `options` are complete and checked. */
  readonly run: (facts: Facts, options: Readonly<Record<string, OptionValue>>) => SchemeOutcome;
  /**
   * The same judgement of one customer after the other, from what a run froze and its options, on the same day or
   * later; `null` where what was frozen cannot be read. Left out by schemes that give no facts.
   */
  readonly thaw?: (frozen: unknown, options: Readonly<Record<string, OptionValue>>) => Rescore | null;
}
