/**
 * A realm in Node: a `vm` context. Code inside is entered only through `run`, because a direct call from outside
 * leaves its promise jobs undone.
 */
import { types } from 'node:util';
import vm from 'node:vm';
import {
  type BundleFunction,
  functionExpression,
  type MakeTools,
  type Realm,
  type RealmOptions,
  STREAMING_CALLS,
  toolNeeds,
  toolsExpression,
} from './execution/realm';

export interface NodeRealmOptions extends RealmOptions {
  readonly bundle: vm.Script;
  /** `eval`, `new Function` and WebAssembly: Apps Script has them; without them a bundle shows that it needs none. */
  readonly codeGeneration: boolean;
}

export interface NodeRealm extends Realm {
  /** Follows a promise that is settled already. */
  settle(value: unknown): unknown;
}

/** Node's contexts have these, Apps Script's documentation does not. */
const UNKNOWN_ON_LIVE = ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'console'];
const ENTRY = Symbol.for('host entry');

const enter = new vm.Script(`globalThis[Symbol.for('host entry')]()`);
const makeTools = new vm.Script(toolsExpression, { filename: 'realm' });
const makeFollow = new vm.Script(
  `((promise, box) => {
    promise.then((value) => { box.result = { value }; }, (error) => { box.result = { error }; });
  })`,
  { filename: 'realm' },
);

export function createNodeRealm({ bundle, now, codeGeneration }: NodeRealmOptions): NodeRealm {
  const sandbox: Record<string | symbol, unknown> = {};
  const context = vm.createContext(sandbox, {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: codeGeneration, wasm: codeGeneration },
  });
  const removed = [...UNKNOWN_ON_LIVE, ...STREAMING_CALLS.map((name) => `WebAssembly.${name}`)];
  for (const name of removed) vm.runInContext(`delete globalThis.${name}`, context);
  const tools = (makeTools.runInContext(context) as MakeTools)(toolNeeds({ now }));
  const follow = makeFollow.runInContext(context) as (promise: unknown, box: object) => void;
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
    ...tools,
    run,
    addGlobals: (globals) => {
      for (const name of Object.keys(globals)) before.add(name);
      Object.assign(sandbox, globals);
    },
    load: () => run(() => bundle.runInContext(context)),
    functionAt: (path) => {
      const expression = functionExpression(path, before);
      const found: unknown = expression && vm.runInContext(expression, context);
      return typeof found === 'function' ? (found as BundleFunction) : null;
    },
    functionNames: () =>
      Object.getOwnPropertyNames(sandbox).filter(
        (name) => !before.has(name) && typeof sandbox[name] === 'function',
      ),
    settle: (value) => {
      if (!types.isPromise(value)) return value;
      const box: { result?: { readonly value: unknown } | { readonly error: unknown } } = {};
      run(() => follow(value, box));
      if (!box.result) throw new Error('not emulated: a promise that never settles');
      if ('error' in box.result) throw box.result.error;
      return box.result.value;
    },
  };
}
