/** A local Apps Script: runs a built bundle, given as text, on a spreadsheet of this computer. */
import vm from 'node:vm';
import { type CallCounts, type Execution, startExecution } from './runtimeExecution';
import { copyOut, toClient, toServer } from './runtimeTransfer';
import type { AuthModeName } from './services/authorisation';
import { type Bundle, calculateFormulas } from './services/customFunctions';
import { AuthMode } from './services/enums';
import {
  createHostState,
  type LogEntry,
  type MenuEntry,
  type Platform,
  type UiResponder,
} from './services/platform';
import { refuse, SAYS } from './services/platformError';
import { Range } from './services/range';
import { ExecutionEnded, type ServiceCall } from './services/serviceObject';
import { Sheet } from './services/sheet';
import { Spreadsheet } from './services/spreadsheet';
import type { SheetBackend, SheetId } from './sheetBackend';

export interface HostOptions {
  /** The bundle, as clasp pushes it. */
  readonly code: string;
  /** Pages by their names in the script project, such as `{ Sidebar: '<!doctype html>…' }`. */
  readonly html?: Readonly<Record<string, string>>;
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
  /** Kept by the caller, they outlive the host as they outlive a closed document. */
  readonly documentProperties?: Map<string, string>;
  /** False takes `eval` and `new Function` away, which Apps Script has and no bundle of ours may need. */
  readonly codeGeneration?: boolean;
}

export interface Host {
  /** Opens the document: runs `onOpen` and gives the add-on's menu. */
  open(): readonly MenuEntry[];
  /** Installs the add-on while the document is open: runs `onInstall` and gives the menu. */
  install(): readonly MenuEntry[];
  /** A click on a menu item; gives what the function returned, by value. */
  runMenuItem(functionName: string): unknown;
  /** `google.script.run`: what the success handler gets; a throw is what the failure handler gets. */
  call(functionName: string, ...given: readonly unknown[]): unknown;
  /** A formula's call: texts, numbers, booleans, dates, rows of columns; a throw shows as `#ERROR!` in a cell. */
  customFunction(name: string, given: readonly unknown[]): unknown;
  /** Service calls of the last execution. */
  readonly calls: CallCounts;
  /** What the last execution wrote to its console and log. */
  readonly logs: readonly LogEntry[];
}

export function createHost(options: HostOptions): Host {
  const { code, html = {}, backend, userLocale, ui = {}, onCall = () => {}, codeGeneration = true } = options;
  const script = new vm.Script(code, { filename: 'Code.gs' });
  const state = createHostState(options.documentProperties);
  const spilled = new Set<SheetId>();
  let isEnabled = options.installed !== true;
  let slept = 0;
  let calls: CallCounts = { trips: 0, handles: 0, byName: {} };
  let logs: readonly LogEntry[] = [];

  const now = (): number => {
    const start = typeof options.now === 'function' ? options.now() : options.now;
    return (start?.getTime() ?? Date.now()) + slept;
  };

  const makePlatform = (mode: AuthModeName, log: Platform['log'], calculate: FormulaWatch): Platform => {
    const platform: Platform = {
      backend,
      state,
      mode,
      userLocale,
      ui,
      html,
      now,
      log,
      sleep: (milliseconds) => {
        slept += milliseconds;
      },
      ...calculate,
      make: {
        spreadsheet: () => new Spreadsheet(platform),
        sheet: (sheet) => new Sheet(platform, sheet),
        range: (at) => new Range(platform, at),
      },
    };
    return platform;
  };

  const start = (mode: AuthModeName, lines: LogEntry[], formulas: FormulaWatch): Execution => {
    const log = (level: string, text: string) => void lines.push({ level, text });
    return startExecution({ platform: makePlatform(mode, log, formulas), script, onCall, codeGeneration });
  };

  const openBundle = (): Bundle => {
    const execution = start('CUSTOM_FUNCTION', [], NO_FORMULAS);
    let broken: { readonly error: unknown } | null = null;
    try {
      execution.load();
    } catch (error) {
      // The functions are declared all the same, and each call fails.
      broken = { error };
    }
    const names = execution.realm.functionNames().filter((name) => !name.endsWith('_'));
    return {
      functionNamed: (name) => names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? null,
      callFunction: (name, given) => {
        if (broken) throw broken.error;
        return callNamed(execution, name, given);
      },
    };
  };

  const execute = <T>(mode: AuthModeName, work: (execution: Execution) => T): T => {
    const lines: LogEntry[] = [];
    const formulas =
      mode === 'CUSTOM_FUNCTION' || backend.calculatesFormulas
        ? NO_FORMULAS
        : watchFormulas(() => calculateFormulas(backend, openBundle, spilled));
    const execution = start(mode, lines, formulas);
    try {
      execution.load();
      return work(execution);
    } catch (error) {
      throw toHostError(error);
    } finally {
      execution.end();
      formulas.calculate();
      calls = execution.counts();
      logs = lines;
    }
  };

  const runTrigger = (
    name: 'onOpen' | 'onInstall',
    mode: 'NONE' | 'LIMITED' | 'FULL',
  ): readonly MenuEntry[] =>
    execute(mode, (execution) => {
      const event = {
        authMode: AuthMode[mode],
        ...(mode === 'NONE' ? {} : { source: execution.spreadsheet }),
      };
      const target = execution.realm.functionAt(name);
      if (target) execution.callFunction(target, [event]);
      return state.menu;
    });

  return {
    open: () => runTrigger('onOpen', isEnabled ? 'LIMITED' : 'NONE'),
    install: () => {
      const menu = runTrigger('onInstall', 'FULL');
      isEnabled = true;
      return menu;
    },
    runMenuItem: (functionName) => {
      isEnabled = true;
      return execute('FULL', (execution) => copyOut(callNamed(execution, functionName, [])));
    },
    call: (functionName, ...given) => {
      const arrived = toServer(given);
      return execute('FULL', (execution) => {
        if (functionName.endsWith('_') || functionName.includes('.')) refuse(SAYS.noFunction(functionName));
        return toClient(callNamed(execution, functionName, arrived), execution.door.isService);
      });
    },
    customFunction: (name, given) =>
      execute('CUSTOM_FUNCTION', (execution) => copyOut(callNamed(execution, name, given))),
    get calls() {
      return calls;
    },
    get logs() {
      return logs;
    },
  };
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

function callNamed(execution: Execution, name: string, given: readonly unknown[]): unknown {
  const target = execution.realm.functionAt(name) ?? refuse(SAYS.noFunction(name));
  return execution.callFunction(target, given);
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
