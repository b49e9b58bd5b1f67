/** A local Apps Script in Node: runs a built bundle, given as text, on a spreadsheet of this computer. */
import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { startEstimate } from './execution/estimate';
import { type CallCounts, type Execution, startExecution } from './execution/execution';
import { callNamed, type Edit, type Request, type Task, timeLimit, toTask } from './execution/request';
import { toServer } from './execution/transfer';
import { createNodeRealm, type NodeRealm } from './nodeRealm';
import { type Bundle, calculateFormulas } from './services/customFunctions';
import { holdLocks } from './services/holdLocks';
import { makersFor } from './services/makers';
import {
  createHostState,
  type HostState,
  type LogEntry,
  type MenuEntry,
  type Platform,
  type Scope,
  stateFor,
  type TriggerEntry,
  type UiResponder,
} from './services/platform';
import { protectedBackend } from './services/protectedBackend';
import { ExecutionEnded, type ServiceCall } from './services/serviceObject';
import type { SheetBackend, SheetId } from './sheetBackend';

export interface HostOptions {
  /** The bundle, as clasp pushes it. */
  readonly code: string;
  /** Pages by their names in the script project, such as `{ Sidebar: '<!doctype html>…' }`. */
  readonly html?: Readonly<Record<string, string>>;
  /** `oauthScopes` of the manifest. */
  readonly scopes?: readonly string[];
  readonly backend: SheetBackend;
  /** As `Session.getActiveUserLocale()` answers, such as `zh-CN`. */
  readonly userLocale: string;
  /** The clock inside the bundle; without it that of this computer. */
  readonly now?: Date | (() => Date);
  readonly ui?: UiResponder;
  /** True for an add-on that is installed but not yet used in this file: `onOpen` then runs in NONE. */
  readonly installed?: boolean;
  /** Hears of every service call before it is carried out; a throw reaches the bundle instead of the call. */
  readonly onCall?: (call: ServiceCall) => void;
  /** Hears of every call once it is carried out; a throw reaches the bundle instead of the answer. */
  readonly onAnswer?: (call: ServiceCall) => void;
  /** Kept by the caller, it outlives the host as it outlives a closed document. */
  readonly state?: HostState;
  /** True for a script of its own, which no document has. */
  readonly standalone?: boolean;
  /** Who has which lock: shared by the hosts of several users of one document. */
  readonly lockHolders?: Map<Scope, object>;
  /** How long Google would let a request run, in milliseconds; shorter than Google's for tests. */
  readonly limit?: (request: Request) => number;
  /** False takes `eval` and `new Function` away, which Apps Script has and no bundle of ours may need. */
  readonly codeGeneration?: boolean;
}

export interface Host {
  /** Opens the document: runs `onOpen` and gives the add-on's menu. */
  open(): readonly MenuEntry[];
  /** Installs the add-on while the document is open: runs `onInstall` and gives the menu. */
  install(): readonly MenuEntry[];
  /** Tells the bundle's `onEdit`, if it has one, what the user changed. */
  edit(edit: Edit): void;
  /** A click on a menu item; gives what the function returned, by value. */
  runMenuItem(functionName: string): unknown;
  /** `google.script.run`: what the success handler gets; a throw is what the failure handler gets. */
  call(functionName: string, ...given: readonly unknown[]): unknown;
  /** A formula's call: texts, numbers, booleans, dates, rows of columns; a throw shows as `#ERROR!` in a cell. */
  customFunction(name: string, given: readonly unknown[]): unknown;
  /** The time-driven triggers that the add-on installed. */
  triggers(): readonly TriggerEntry[];
  /** Lets a trigger fire now. */
  runTrigger(id: string): void;
  /** Service calls of the last execution. */
  readonly calls: CallCounts;
  /** What the last execution would have taken on Google, in milliseconds, without its computing. */
  readonly estimate: number;
  /** What the last execution wrote to its console and log. */
  readonly logs: readonly LogEntry[];
}

export function createHost(options: HostOptions): Host {
  const { code, html = {}, backend, userLocale, ui = {}, scopes = [], codeGeneration = true } = options;
  const { onCall = () => {}, onAnswer = () => {}, limit = timeLimit } = options;
  const bundle = new vm.Script(code, { filename: 'Code.gs' });
  const { state = createHostState(), lockHolders = new Map<Scope, object>() } = options;
  const spilled = new Set<SheetId>();
  let isEnabled = options.installed !== true;
  let slept = 0;
  let calls: CallCounts = { trips: 0, handles: 0, byName: {} };
  let estimate = 0;
  let logs: readonly LogEntry[] = [];

  const now = (): number => {
    const start = typeof options.now === 'function' ? options.now() : options.now;
    return (start?.getTime() ?? Date.now()) + slept;
  };
  const sleep = (milliseconds: number): void => {
    slept += milliseconds;
  };

  const start = (
    { mode, hasUi }: Pick<Task, 'mode' | 'hasUi'>,
    { charge, log, formulas }: Surroundings,
  ): NodeExecution => {
    const platform: Platform = {
      isBound: options.standalone !== true,
      backend: protectedBackend(backend),
      state: stateFor({ mode, hasUi }, state),
      locks: holdLocks(lockHolders, sleep),
      mode,
      hasUi,
      scopes,
      userLocale,
      ui,
      html,
      now,
      sleep,
      uuid: randomUUID,
      log: (level, text) => log({ level, text }),
      ...formulas,
      make: makersFor(() => platform),
    };
    const realm = createNodeRealm({ bundle, now, codeGeneration });
    const hear = (call: ServiceCall) => {
      onCall(call);
      charge(call);
    };
    return { ...startExecution({ platform, realm, onCall: hear, onAnswer }), realm };
  };

  /** One execution for the calls of many cells, each with a time of its own. */
  const openBundle = (): Bundle => {
    let time = startEstimate('formula', Number.POSITIVE_INFINITY);
    const open = () => {
      const charge = (call: ServiceCall) => time.charge(call);
      const execution = start(
        { mode: 'CUSTOM_FUNCTION', hasUi: false },
        { charge, log: () => {}, formulas: NO_FORMULAS },
      );
      return { execution, broken: loadOrBreak(execution) };
    };
    let opened = open();
    const names = opened.execution.realm.functionNames().filter((name) => !name.endsWith('_'));
    return {
      functionNamed: (name) => names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? null,
      callFunction: (name, given) => {
        time = startEstimate('formula', limit({ kind: 'formula', functionName: name, given }));
        if (opened.execution.door.ended()) opened = open();
        const { execution, broken } = opened;
        if (broken) throw broken.error;
        return settle(execution, callNamed(execution, name, given));
      },
    };
  };

  const execute = (request: Request): unknown => {
    const task = toTask(request);
    const lines: LogEntry[] = [];
    const formulas =
      request.kind === 'formula' || backend.calculatesFormulas
        ? NO_FORMULAS
        : watchFormulas(() => calculateFormulas(backend, openBundle, spilled));
    const time = startEstimate(request.kind, limit(request));
    const log = (line: LogEntry) => void lines.push(line);
    const execution = start(task, { charge: time.charge, log, formulas });
    try {
      execution.realm.load();
      return task.answer(settle(execution, task.run(execution)), execution);
    } catch (error) {
      // What the bundle threw after its end nobody hears on Google.
      throw execution.door.ended() ?? toHostError(error);
    } finally {
      execution.platform.locks.releaseAll();
      formulas.calculate();
      calls = execution.counts();
      estimate = time.milliseconds;
      logs = lines;
    }
  };

  return {
    open: () => {
      execute({ kind: 'open', mode: isEnabled ? 'LIMITED' : 'NONE' });
      return state.menu;
    },
    install: () => {
      execute({ kind: 'install' });
      isEnabled = true;
      return state.menu;
    },
    edit: (edit) => void execute({ kind: 'edit', edit }),
    runMenuItem: (functionName) => {
      isEnabled = true;
      return execute({ kind: 'menu', functionName });
    },
    call: (functionName, ...given) => execute({ kind: 'call', functionName, given: toServer(given) }),
    customFunction: (functionName, given) => execute({ kind: 'formula', functionName, given }),
    triggers: () => [...state.triggers.entries()].map(([, trigger]) => trigger),
    runTrigger: (id) => {
      const trigger = state.triggers.get(id);
      if (!trigger) throw new RangeError(`there is no trigger with the id ${id}`);
      execute({ kind: 'clock', trigger });
    },
    get calls() {
      return calls;
    },
    get estimate() {
      return estimate;
    },
    get logs() {
      return logs;
    },
  };
}

interface Surroundings {
  /** Adds a call to the execution's time, and throws at its end. */
  readonly charge: (call: ServiceCall) => void;
  readonly log: (line: LogEntry) => void;
  readonly formulas: FormulaWatch;
}

/** `null` where it loads; else its functions are declared all the same, and each call fails. */
function loadOrBreak({ realm }: NodeExecution): { readonly error: unknown } | null {
  try {
    realm.load();
    return null;
  } catch (error) {
    return { error };
  }
}

interface NodeExecution extends Execution {
  readonly realm: NodeRealm;
}

type FormulaWatch = Pick<Platform, 'changed' | 'calculate'>;

const NO_FORMULAS: FormulaWatch = { changed: () => {}, calculate: () => {} };

/** Calculates only when something changed since, and not at all in a document without formulas. */
function watchFormulas(calculate: () => number): FormulaWatch {
  let count: number | null = null;
  let isStale = true;
  return {
    changed: (hasFormulas = false) => {
      if (hasFormulas || count !== 0) isStale = true;
    },
    calculate: () => {
      if (!isStale) return;
      isStale = false;
      count = calculate();
    },
  };
}

/** The value of a promise too; what ended the execution wins, though the bundle may have caught it. */
function settle({ realm, door }: NodeExecution, value: unknown): unknown {
  const settled = realm.settle(value);
  const ended = door.ended();
  if (ended) throw ended;
  return settled;
}

/** An error of this realm, so that callers can test it, with the stack of the bundle. */
function toHostError(error: unknown): Error {
  if (error instanceof ExecutionEnded || error instanceof Error) return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) return new Error(String(error));
  const { name, message, stack, cause } = error as Error;
  const made = new Error(message, cause === undefined ? {} : { cause });
  made.name = name;
  if (stack !== undefined) made.stack = stack;
  return made;
}
