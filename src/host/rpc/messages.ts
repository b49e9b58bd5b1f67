/**
 * What the page and a worker say to each other. A worker runs one bundle under one mode: it is opened once and then
 * answers requests. While the bundle calls a service, the worker asks the page and blocks until the answer stands in
 * the memory they share; the page never blocks.
 */
import type { Request } from '../execution/request';
import type { AuthModeName } from '../services/authorisation';

export type ToWorker =
  | { readonly kind: 'open'; readonly setup: Setup }
  | { readonly kind: 'request'; readonly request: Request };

export type FromWorker =
  /** The bundle's top-level functions; they are declared even where its top level throws. */
  | { readonly kind: 'opened'; readonly functionNames: readonly string[] }
  /** Answers come in the order of the requests. */
  | { readonly kind: 'answered'; readonly outcome: Outcome }
  | { readonly kind: 'call'; readonly method: string; readonly given: readonly unknown[] }
  /** The part in the shared memory was read: the next one, please. */
  | { readonly kind: 'more' };

export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** All that a worker must know before the bundle is loaded. */
export interface Setup {
  readonly shared: SharedArrayBuffer;
  readonly mode: AuthModeName;
  readonly hasUi: boolean;
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly userLocale: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly calculatesFormulas: boolean;
  /** By how much the bundle's clock is ahead of this computer's, in milliseconds. */
  readonly clockAhead: number;
}

/** The shared memory: two numbers, then the bytes of one part of an answer (an `Outcome` as JSON in UTF-8). */
export const STATE = 0;
export const LENGTH = 1;
export const HEADER_BYTES = 8;

/** Values of `STATE`. */
export const AWAITED = 0;
export const PART = 1;
export const LAST = 2;

/** Ten thousand rows of twelve cells fit into it; larger answers come in parts. */
export const SHARED_BYTES = 2 ** 21;

export function toFailure(error: unknown): Failure {
  if (typeof error !== 'object' || error === null || !('message' in error))
    return { name: 'Error', message: String(error) };
  const { name, message, stack } = error as Error;
  const failure = { name: String(name), message: String(message) };
  return stack === undefined ? failure : { ...failure, stack: String(stack) };
}

export function fromFailure({ name, message, stack }: Failure): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
