/**
 * The workbench's Apps Script: every execution runs in a worker of its own, which is ended with it; a spare one stands
 * ready, so that a click need not wait for a worker to start.
 */
import { type Edit, type Request, type Task, timeLimit, toTask } from '../execution/request';
import { toServer } from '../execution/transfer';
import type { Methods } from '../rpc/methods';
import { backendMethods } from '../rpc/remoteBackend';
import { stateMethods } from '../rpc/remoteState';
import type { HostState, LogEntry, MenuEntry, TriggerEntry } from '../services/platform';
import { SAYS } from '../services/platformError';
import type { SheetBackend } from '../sheetBackend';
import { createCustomFunctions, type FormulaAnswer } from './customFunctions';
import { type Dialogs, dialogMethods } from './dialogs';
import { limitCalls } from './limitCalls';
import { createLockTable } from './lockTable';
import { openScript, type Script, type Thread } from './script';
import { startTimeLimit } from './timeLimit';
import { withSpare } from './withSpare';

/** What clasp pushes. */
export interface Project {
  readonly code: string;
  /** Pages by their names, such as `{ Sidebar: '<!doctype html>…' }`. */
  readonly html: Readonly<Record<string, string>>;
  /** `oauthScopes` of the manifest. */
  readonly scopes: readonly string[];
}

export interface ExecutionsOptions {
  readonly project: Project;
  readonly createThread: () => Thread;
  readonly backend: SheetBackend;
  /** Properties, triggers, the active sheet and the menu; made by `createHostState` unless the page keeps its own. */
  readonly state: HostState;
  readonly dialogs: Dialogs;
  /** As `Session.getActiveUserLocale()` answers, such as `zh-CN`. */
  readonly userLocale: string;
  /** True for an add-on that is installed but not yet used in this file: `onOpen` then runs in NONE. */
  readonly installed?: boolean;
  /** Milliseconds since 1970; without it this computer's clock. */
  readonly now?: () => number;
  /** Resolves when the grid has calculated its formulas: a script that reads or flushes waits for that. */
  readonly calculated?: () => Promise<void>;
  /** Executions started or ended, or wait for the user: time to look at `running()`. */
  readonly onChange?: () => void;
  readonly onLog?: (entry: LogEntry) => void;
  /** Shorter than Google's, for tests. */
  readonly limit?: (request: Request) => number;
}

export interface Executions {
  /** Opens the document: runs `onOpen` and gives the add-on's menu. */
  open(): Promise<readonly MenuEntry[]>;
  /** Installs the add-on while the document is open: runs `onInstall` and gives the menu. */
  install(): Promise<readonly MenuEntry[]>;
  /** A click on a menu item; gives what the function returned, rejects with what it threw. */
  runMenuItem(functionName: string): Promise<unknown>;
  /** `google.script.run`: gives what the success handler gets, rejects with what the failure handler gets. */
  call(functionName: string, given: readonly unknown[]): Promise<unknown>;
  /** The user changed cells in the grid: `onEdit` hears of it, if the bundle has one. */
  edited(edit: Edit): Promise<void>;
  /** The time-driven triggers that the add-on installed. */
  triggers(): readonly TriggerEntry[];
  runTrigger(id: string): Promise<void>;
  /** A formula's call; never rejects. */
  callCustomFunction(functionName: string, given: readonly unknown[]): Promise<FormulaAnswer>;
  /** What a page and a formula may call: top-level functions whose names do not end in `_`. */
  functionNames(): Promise<readonly string[]>;
  /** What runs now, the oldest first; custom functions are not among it. */
  running(): readonly Running[];
  /** The next execution answers the new language, and so do all custom functions; cells must be calculated anew. */
  setUserLocale(userLocale: string): void;
  /** The document is closed: everything ends. */
  end(): void;
}

export interface Running {
  readonly kind: Request['kind'];
  /** As the bundle calls it. */
  readonly functionName: string;
  /** True while it waits for an answer to a dialog. */
  readonly isAsking: boolean;
  stop(): void;
}

/** Google's limit for calls of one page; the eleventh waits (client-server guide). */
const CALLS_AT_ONCE = 10;
/** Beside the one that runs (simple triggers). */
const EDITS_WAITING = 2;

export function createExecutions(options: ExecutionsOptions): Executions {
  const { project, backend, state, dialogs, calculated, now } = options;
  const { onChange = () => {}, onLog = () => {}, limit = timeLimit } = options;
  const lockTable = createLockTable();
  const threads = withSpare(options.createThread);
  const running = new Set<Running>();
  let { userLocale } = options;
  let isEnabled = options.installed !== true;
  let editsAtWork = 0;
  let lastEdit: Promise<unknown> = Promise.resolve();

  const lasting: Methods = new Map<string, (...given: readonly never[]) => unknown>([
    ...backendMethods(backend),
    ...stateMethods(state),
    ['log', (level: string, text: string) => onLog({ level, text })],
    ['calculated', () => calculated?.()],
  ]);

  const open = (
    { mode, hasUi }: Pick<Task, 'mode' | 'hasUi'>,
    thread: Thread,
    ...further: readonly Methods[]
  ): Script => {
    const { locale, timeZone, calculatesFormulas } = backend;
    const clockAhead = now ? now() - Date.now() : 0;
    const document = { locale, timeZone, calculatesFormulas, clockAhead };
    const methods = new Map([lasting, ...further].flatMap((some) => [...some]));
    return openScript(thread, { ...project, ...document, mode, hasUi, userLocale }, methods);
  };

  const run = async (request: Request): Promise<unknown> => {
    const stopped = new AbortController();
    const stop = (reason: string) => stopped.abort(new Error(reason));
    const time = startTimeLimit(limit(request), () => stop(SAYS.tooSlow));
    const locks = lockTable.join();
    const entry = {
      kind: request.kind,
      functionName: nameOf(request),
      isAsking: false,
      stop: () => stop('The execution was stopped.'),
    };
    const ask = async <T>(answer: Promise<T>): Promise<T> => {
      entry.isAsking = true;
      onChange();
      try {
        return await time.during(answer);
      } finally {
        entry.isAsking = false;
        onChange();
      }
    };
    const methods = dialogMethods(dialogs, stopped.signal, ask);
    const script = open(toTask(request), threads.take(), locks.methods, methods);
    stopped.signal.addEventListener('abort', () => script.end(stopped.signal.reason));
    running.add(entry);
    onChange();
    try {
      return await script.request(request);
    } finally {
      time.stop();
      stop('The execution is over.');
      locks.releaseAll();
      running.delete(entry);
      threads.refill();
      onChange();
    }
  };

  const customFunctions = createCustomFunctions({
    open: () =>
      open({ mode: 'CUSTOM_FUNCTION', hasUi: false }, options.createThread(), lockTable.join().methods),
    limit: limit({ kind: 'formula', functionName: '', given: [] }),
  });

  const publicNames = async () => {
    const names = await customFunctions.functionNames();
    return names.filter((name) => !name.endsWith('_'));
  };

  return {
    open: async () => {
      await run({ kind: 'open', mode: isEnabled ? 'LIMITED' : 'NONE' });
      return state.menu;
    },
    install: async () => {
      await run({ kind: 'install' });
      isEnabled = true;
      return state.menu;
    },
    runMenuItem: (functionName) => {
      isEnabled = true;
      return run({ kind: 'menu', functionName });
    },
    call: limitCalls(CALLS_AT_ONCE, async (functionName, given) =>
      run({ kind: 'call', functionName, given: toServer(given) }),
    ),
    edited: async (edit) => {
      const hasTrigger = (await publicNames()).includes('onEdit');
      if (!hasTrigger || editsAtWork > EDITS_WAITING) return;
      editsAtWork++;
      lastEdit = lastEdit
        .then(() => run({ kind: 'edit', edit }))
        .catch((error: Error) => onLog({ level: 'ERROR', text: String(error.stack ?? error) }))
        .finally(() => editsAtWork--);
    },
    triggers: () => [...state.triggers.entries()].map(([, trigger]) => trigger),
    runTrigger: async (id) => {
      const trigger = state.triggers.get(id);
      if (!trigger) throw new RangeError(`there is no trigger with the id ${id}`);
      await run({ kind: 'clock', trigger });
    },
    callCustomFunction: customFunctions.call,
    functionNames: publicNames,
    running: () => [...running],
    setUserLocale: (locale) => {
      userLocale = locale;
      customFunctions.restart();
    },
    end: () => {
      for (const { stop } of running) stop();
      customFunctions.end();
      threads.end();
    },
  };
}

function nameOf(request: Request): string {
  switch (request.kind) {
    case 'open':
      return 'onOpen';
    case 'install':
      return 'onInstall';
    case 'edit':
      return 'onEdit';
    case 'clock':
      return request.trigger.functionName;
    default:
      return request.functionName;
  }
}
