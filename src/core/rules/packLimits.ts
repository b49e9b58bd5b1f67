/** How large a pack may be: far above what people write, far below what could hang a script. */

export const packLimits = {
  /** Characters of the file. */
  characters: 1_000_000,
  rules: 500,
  /** Entries of any list, and keys of any record. */
  entries: 1_000,
  /** Levels of conditions, references followed. */
  depth: 32,
  /** Conditions in the whole file as written, and in any one rule with its references written out. */
  nodes: 2_000,
  /** Conditions in all rules together, references written out. */
  writtenOut: 20_000,
  /** Different analysis dates of test customers: the rules are made ready for each. */
  dates: 12,
  /** Decorators before one operator: as deep as the differential tests go. */
  decorators: 3,
  /** Characters of an id, a fact, a rule's name, an operator. */
  name: 100,
  /** Characters of a text that people read, or that a condition compares with. */
  text: 2_000,
  /** Problems reported at once; of those beyond only the number is told. */
  problems: 100,
} as const;
