/** `google.script` as a page of the add-on has it: `run` and `host`. */

import { toServer } from '../execution/transfer';
import { fromFailure, type Outcome } from '../rpc/messages';

export interface GoogleScript {
  readonly run: Runner;
  readonly host: {
    readonly origin: string;
    readonly close: () => void;
    readonly setHeight: (pixels: number) => void;
    readonly setWidth: (pixels: number) => void;
    readonly editor: { readonly focus: () => void };
  };
}

/** With a method for every function of the bundle that a page may call. */
export interface Runner {
  readonly withSuccessHandler: (handler: unknown) => Runner;
  readonly withFailureHandler: (handler: unknown) => Runner;
  readonly withUserObject: (object: unknown) => Runner;
  readonly [functionName: string]: (...given: unknown[]) => unknown;
}

/** What a page sends to the workbench. */
export type FromFrame =
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly functionName: string;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'close' | 'focusEditor' }
  | { readonly kind: 'setHeight' | 'setWidth'; readonly pixels: number };

/** What it hears. */
export interface ToFrame {
  readonly id: number;
  readonly outcome: Outcome;
}

export interface GoogleScriptOptions {
  readonly functionNames: readonly string[];
  readonly origin: string;
  readonly send: (message: FromFrame) => void;
  /** The members of a form, or `null` for everything else. */
  readonly readForm: (value: unknown) => Readonly<Record<string, unknown>> | null;
  /** Where a failure goes that no handler takes. */
  readonly report: (error: Error) => void;
}

interface Handlers {
  readonly success?: unknown;
  readonly failure?: unknown;
  readonly userObject?: unknown;
}

export function createGoogleScript(options: GoogleScriptOptions): {
  readonly script: GoogleScript;
  readonly hear: (message: ToFrame) => void;
} {
  const { functionNames, origin, send, readForm, report } = options;
  const waiting = new Map<number, Handlers>();
  let lastId = 0;

  const call = (functionName: string, given: readonly unknown[], handlers: Handlers) => {
    const [first] = given;
    const form = given.length === 1 ? readForm(first) : null;
    const sent = form ? [form] : toServer(given);
    const id = ++lastId;
    waiting.set(id, handlers);
    send({ kind: 'run', id, functionName, given: sent });
  };

  // Every `with…` gives a new runner, so that one can be kept and used for several calls.
  const runner = (handlers: Handlers): Runner => ({
    ...Object.fromEntries(
      functionNames.map((name) => [name, (...given: unknown[]) => call(name, given, handlers)]),
    ),
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  });

  return {
    script: {
      run: runner({}),
      host: {
        origin,
        close: () => send({ kind: 'close' }),
        setHeight: (pixels) => send({ kind: 'setHeight', pixels }),
        setWidth: (pixels) => send({ kind: 'setWidth', pixels }),
        editor: { focus: () => send({ kind: 'focusEditor' }) },
      },
    },
    hear: ({ id, outcome }) => {
      const handlers = waiting.get(id);
      if (!handlers) return;
      waiting.delete(id);
      const { success, failure, userObject } = handlers;
      if (outcome.ok) {
        if (typeof success === 'function') success(outcome.value, userObject);
        return;
      }
      const error = fromFailure(outcome.error);
      if (typeof failure === 'function') failure(error, userObject);
      else report(error);
    },
  };
}
