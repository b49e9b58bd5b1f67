/** What checking a pack works on and answers. */
import type { Problem } from '../../problem';

export interface PackCheck {
  /** The pack cannot run before these are solved. */
  readonly problems: readonly Problem[];
  /** It can run, but perhaps does not say what was meant. */
  readonly warnings: readonly Problem[];
}

/** A condition as written, with its place in the file. */
export interface Placed<T> {
  readonly it: T;
  readonly at: Problem['at'];
  readonly rule?: string;
}
