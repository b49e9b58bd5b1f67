/**
 * One fresh place for the bundle to run in: a `vm` context with exactly the globals of Apps Script. Code inside is
 * entered only through `run`, because a direct call from outside leaves its promise jobs undone.
 */
import { types } from 'node:util';
import vm from 'node:vm';

export interface RealmOptions {
  /** What `new Date()` and `Date.now()` answer inside. */
  readonly now: () => number;
  /** `eval`, `new Function` and WebAssembly: Apps Script has them; without them a bundle shows that it needs none. */
  readonly codeGeneration: boolean;
}

export interface Realm {
  /** Runs code that is outside of the context but may call into it, and all promise jobs that follow. */
  run<T>(work: () => T): T;
  /** Adds what Apps Script has besides the language; before the bundle is loaded. */
  addGlobals(globals: Readonly<Record<string, unknown>>): void;
  runScript(script: vm.Script): void;
  /** A copy of plain data, made of the realm's own arrays, objects and dates; other objects become `wrap(object)`. */
  copyIn(value: unknown, wrap: (object: object) => unknown): unknown;
  makeError(name: string, message: string, cause: unknown): unknown;
  /** A top-level function of the bundle or, with dots, a method of its global objects; `null` where there is none. */
  functionAt(path: string): ((...given: readonly unknown[]) => unknown) | null;
  /** Names of declared top-level functions. */
  functionNames(): readonly string[];
  /** Follows a promise that is settled already. */
  settle(value: unknown): unknown;
}

/** Node's contexts have these, Apps Script's documentation does not. */
const UNKNOWN_ON_LIVE = ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'console'];
const ENTRY = Symbol.for('host entry');
const IDENTIFIERS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

const enter = new vm.Script(`globalThis[Symbol.for('host entry')]()`);
const prelude = new vm.Script(readPrelude(), { filename: 'realm' });

export function createRealm({ now, codeGeneration }: RealmOptions): Realm {
  const sandbox: Record<string | symbol, unknown> = {};
  const context = vm.createContext(sandbox, {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: codeGeneration, wasm: codeGeneration },
  });
  for (const name of UNKNOWN_ON_LIVE) vm.runInContext(`delete globalThis.${name}`, context);
  const tools = prelude.runInContext(context)({ now, isDate: types.isDate, isPlain }) as Tools;
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);

  const run = <T>(work: () => T): T => {
    let outcome: { readonly value: T } | null = null;
    let failure: { readonly error: unknown } | null = null;
    const outer = Object.getOwnPropertyDescriptor(sandbox, ENTRY);
    const entry = () => {
      try {
        outcome = { value: work() };
      } catch (error) {
        failure = { error };
      }
    };
    Object.defineProperty(sandbox, ENTRY, { value: entry, configurable: true, enumerable: false });
    try {
      enter.runInContext(context);
    } finally {
      if (outer) Object.defineProperty(sandbox, ENTRY, outer);
      else delete sandbox[ENTRY];
    }
    if (failure) throw (failure as { readonly error: unknown }).error;
    return (outcome as unknown as { readonly value: T }).value;
  };

  return {
    run,
    addGlobals: (globals) => {
      for (const name of Object.keys(globals)) before.add(name);
      Object.assign(sandbox, globals);
    },
    runScript: (script) => script.runInContext(context),
    copyIn: tools.copyIn,
    makeError: tools.makeError,
    functionAt: (path) => {
      const [root = ''] = path.split('.');
      if (!IDENTIFIERS.test(path) || before.has(root)) return null;
      const found = vm.runInContext(`typeof ${root} === 'undefined' ? null : ${path}`, context);
      return typeof found === 'function' ? found : null;
    },
    functionNames: () =>
      Object.getOwnPropertyNames(sandbox).filter(
        (name) => !before.has(name) && typeof sandbox[name] === 'function',
      ),
    settle: (value) => {
      if (!types.isPromise(value)) return value;
      const box: { result?: { readonly value: unknown } | { readonly error: unknown } } = {};
      run(() => tools.follow(value, box));
      if (!box.result) throw new Error('not emulated: a promise that never settles');
      if ('error' in box.result) throw box.result.error;
      return box.result.value;
    },
  };
}

interface Tools {
  copyIn(value: unknown, wrap: (object: object) => unknown): unknown;
  makeError(name: string, message: string, cause: unknown): unknown;
  follow(promise: unknown, box: object): void;
}

function isPlain(value: object): boolean {
  const prototype = types.isProxy(value) ? undefined : Object.getPrototypeOf(value);
  return prototype === Object.prototype;
}

/** Runs inside the realm, so that what it makes belongs there: `instanceof` holds as it does on Google's side. */
function readPrelude(): string {
  return `(function ({ now, isDate, isPlain }) {
    const RealDate = Date;
    function HostDate(...given) {
      if (new.target === undefined) return new RealDate(now()).toString();
      return Reflect.construct(RealDate, given.length === 0 ? [now()] : given, new.target);
    }
    Object.defineProperties(HostDate, {
      ...Object.getOwnPropertyDescriptors(RealDate),
      now: { value: () => now(), configurable: true, writable: true, enumerable: false },
    });
    Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate });
    Object.defineProperty(globalThis, 'Date', { value: HostDate });
    const copyIn = (value, wrap) => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) {
        const copy = [];
        for (let index = 0; index < value.length; index++) copy.push(copyIn(value[index], wrap));
        return copy;
      }
      if (isDate(value)) return new RealDate(value.getTime());
      if (!isPlain(value) || Object.isFrozen(value)) return wrap(value);
      const copy = {};
      for (const key of Object.keys(value)) copy[key] = copyIn(value[key], wrap);
      return copy;
    };
    const makeError = (name, message, cause) => {
      const error = new Error(message);
      for (const [key, value] of [['name', name], ['cause', cause]]) {
        Object.defineProperty(error, key, { value, configurable: true, writable: true, enumerable: false });
      }
      return error;
    };
    const follow = (promise, box) => {
      promise.then((value) => { box.result = { value }; }, (error) => { box.result = { error }; });
    };
    return { copyIn, makeError, follow };
  })`;
}
