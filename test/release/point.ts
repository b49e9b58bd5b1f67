/** One point of the review's list: what it asks for, and how the built add-on is asked. */
export interface Point {
  /** As a sentence that holds when all is well. */
  readonly says: string;
  readonly check: () => Outcome | Promise<Outcome>;
}

export interface Outcome {
  /** What was looked at, in a few words with its number. */
  readonly looked: string;
  /** One sentence per breach; none when the point holds. */
  readonly breaches: readonly string[];
}
