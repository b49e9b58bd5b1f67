/** A bundle in a worker, as the page meets it: asked by requests, and served in all that it asks back. */
import type { Request } from '../execution/request';
import {
  type FromWorker,
  fromFailure,
  type Outcome,
  type Setup,
  SHARED_BYTES,
  type ToWorker,
  toFailure,
} from '../rpc/messages';
import type { Methods } from '../rpc/methods';
import { type Answers, answersInto } from './answers';

/** A worker of any kind that runs the program in `worker/`. */
export interface Thread {
  post(message: ToWorker): void;
  listen(hear: (message: FromWorker) => void, fail: (error: Error) => void): void;
  end(): void;
}

export interface Script {
  /** The bundle's top-level functions. */
  readonly functionNames: Promise<readonly string[]>;
  /** What the bundle answered, by value; rejects with what it threw. Requests are answered in their order. */
  request(request: Request): Promise<unknown>;
  /** Ends the worker wherever it is; what is still unanswered rejects. */
  end(reason: Error): void;
  /** True too after the worker has failed by itself. */
  hasEnded(): boolean;
}

export type ScriptSetup = Omit<Setup, 'shared'>;

export function openScript(thread: Thread, setup: ScriptSetup, methods: Methods): Script {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const answers = answersInto(shared);
  const pending: PromiseWithResolvers<unknown>[] = [];
  const opened = withResolvers<readonly string[]>();
  // Not everybody asks for the names.
  opened.promise.catch(() => {});

  let isOver = false;

  const end = (reason: Error) => {
    isOver = true;
    thread.end();
    opened.reject(reason);
    for (const { reject } of pending.splice(0)) reject(reason);
  };
  const hear = (message: FromWorker) => {
    switch (message.kind) {
      case 'opened':
        opened.resolve(message.functionNames);
        break;
      case 'answered': {
        const { outcome } = message;
        const request = pending.shift();
        if (outcome.ok) request?.resolve(outcome.value);
        else request?.reject(fromFailure(outcome.error));
        break;
      }
      case 'call':
        void answerCall(methods, message, answers);
        break;
      case 'more':
        answers.writeMore();
    }
  };
  thread.listen(hear, end);
  thread.post({ kind: 'open', setup: { ...setup, shared } });
  return {
    functionNames: opened.promise,
    request: (request) => {
      const answer = withResolvers<unknown>();
      pending.push(answer);
      thread.post({ kind: 'request', request });
      return answer.promise;
    },
    end,
    hasEnded: () => isOver,
  };
}

async function answerCall(
  methods: Methods,
  { method, given }: Extract<FromWorker, { readonly kind: 'call' }>,
  answers: Answers,
): Promise<void> {
  let outcome: Outcome;
  try {
    const run = methods.get(method);
    if (!run) throw new RangeError(`a worker may not call "${method}"`);
    outcome = { ok: true, value: await run(...(given as never[])) };
  } catch (error) {
    outcome = { ok: false, error: toFailure(error) };
  }
  answers.write(outcome);
}

/** As `Promise.withResolvers`, which browsers have only since 2024. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let [resolve, reject]: unknown[] = [];
  const promise = new Promise<T>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject } as PromiseWithResolvers<T>;
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}
