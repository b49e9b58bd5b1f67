/** The answer of a core function that can fail on user data: a value, or the problems that prevent one. */
import type { Problem } from './problem';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(...problems: Problem[]): Result<never> {
  return { ok: false, problems };
}
