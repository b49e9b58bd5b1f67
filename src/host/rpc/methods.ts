/** The two ends of a call: a worker asks by name, the page has a method for each name. */

/** Blocks until the page has answered; throws what the page's method threw. */
export type Call = (method: string, ...given: readonly unknown[]) => unknown;

/** Given and answer must be data; an answer may come later. */
export type Methods = ReadonlyMap<string, (...given: readonly never[]) => unknown>;
