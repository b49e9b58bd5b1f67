/**
 * Custom functions: one worker stands ready for all calls of all cells, since a spreadsheet makes thousands of them.
 * A call that takes too long costs the worker its life; the calls behind it go on in a new one.
 */
import type { Request } from '../execution/request';
import { SAYS } from '../services/platformError';
import type { Script } from './script';

/** A failure is what a cell shows on hovering over its `#ERROR!`. */
export type FormulaAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export interface CustomFunctions {
  /** Never rejects. */
  call(functionName: string, given: readonly unknown[]): Promise<FormulaAnswer>;
  /** The bundle's top-level functions; empty where the bundle cannot be read. */
  functionNames(): Promise<readonly string[]>;
  /** A new worker, since what it was told of its surroundings has changed. */
  restart(): void;
  end(): void;
}

export interface CustomFunctionsOptions {
  readonly open: () => Script;
  /** In milliseconds, for one call. */
  readonly limit: number;
}

interface Job {
  readonly request: Extract<Request, { readonly kind: 'formula' }>;
  readonly finish: (answer: FormulaAnswer) => void;
}

export function createCustomFunctions({ open, limit }: CustomFunctionsOptions): CustomFunctions {
  /** The first one is being calculated. */
  const jobs: Job[] = [];
  let script: Script | null = null;
  let timer: ReturnType<typeof setTimeout>;

  const ready = (): Script => {
    script ??= open();
    return script;
  };

  const send = (job: Job) => {
    const asked = ready();
    const take = (answer: FormulaAnswer) => {
      // Answers of a worker that was ended meanwhile are no answers.
      if (script === asked) finishFirst(answer);
    };
    asked.request(job.request).then(
      (value) => take({ ok: true, value }),
      ({ message }: Error) => (asked.hasEnded() ? lose(asked, message) : take({ ok: false, message })),
    );
  };

  const finishFirst = (answer: FormulaAnswer) => {
    jobs.shift()?.finish(answer);
    watch();
  };

  const watch = () => {
    clearTimeout(timer);
    if (jobs.length > 0) timer = setTimeout(expire, limit);
  };

  /** The call that a worker died of fails, the others start anew. */
  const lose = (lost: Script | null, message: string) => {
    if (script !== lost) return;
    script = null;
    finishFirst({ ok: false, message });
    jobs.forEach(send);
  };

  const expire = () => {
    const slow = script;
    lose(slow, SAYS.formulaTooSlow);
    slow?.end(new Error(SAYS.formulaTooSlow));
  };

  return {
    call: (functionName, given) =>
      new Promise((finish) => {
        const job: Job = { request: { kind: 'formula', functionName, given }, finish };
        jobs.push(job);
        if (jobs.length === 1) watch();
        send(job);
      }),
    functionNames: () => ready().functionNames.catch(() => []),
    restart: () => {
      const old = script;
      script = null;
      old?.end(new Error('restarted'));
      watch();
      jobs.forEach(send);
    },
    end: () => {
      clearTimeout(timer);
      script?.end(new Error('the document was closed'));
      script = null;
      for (const { finish } of jobs.splice(0)) finish({ ok: false, message: SAYS.formulaTooSlow });
    },
  };
}
