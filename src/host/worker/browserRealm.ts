/** A realm in the browser: the worker itself, which was started fresh for it and is thrown away afterwards. */
import {
  type BundleFunction,
  functionExpression,
  type MakeTools,
  type Realm,
  type RealmOptions,
  toolNeeds,
  toolsExpression,
} from '../execution/realm';
import { isolate } from './isolate';

declare const self: WorkerGlobalScope & Record<string, unknown>;

/** Once only: afterwards the worker's global object is that of Apps Script. */
export function browserRealm({ code, now }: RealmOptions & { readonly code: string }): Realm {
  const scope = self;
  const { eval: evaluate } = scope as unknown as { readonly eval: (code: string) => unknown };
  const load = scope.importScripts.bind(scope);
  // As a script, not by `eval`: only so its `const`s and `let`s are there for later scripts, as on Google's side.
  const url = URL.createObjectURL(new Blob([code, '\n//# sourceURL=Code.gs']));

  isolate(scope);
  const tools = (evaluate(toolsExpression) as MakeTools)(toolNeeds({ now }));
  const before = new Set(Object.getOwnPropertyNames(scope));
  return {
    ...tools,
    run: (work) => work(),
    addGlobals: (globals) => {
      for (const name of Object.keys(globals)) before.add(name);
      Object.assign(scope, globals);
    },
    load: () => load(url),
    functionAt: (path) => {
      const expression = functionExpression(path, before);
      const found = expression && evaluate(expression);
      return typeof found === 'function' ? (found as BundleFunction) : null;
    },
    functionNames: () =>
      Object.getOwnPropertyNames(scope).filter(
        (name) => !before.has(name) && typeof scope[name] === 'function',
      ),
  };
}
