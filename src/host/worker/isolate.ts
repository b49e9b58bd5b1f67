/** Takes everything from a global object that is neither of the language nor of Apps Script. */
import { LANGUAGE_GLOBALS, STREAMING_CALLS } from '../execution/realm';

/**
 * Removes names along the whole chain of prototypes: a browser's `fetch`, `postMessage`, `constructor` and the like
 * stand on several. What cannot be removed throws, so that no bundle runs beside it; only constants may stay, such as
 * Chromium's `TEMPORARY`, through which nothing can be reached.
 */
export function isolate(scope: object): void {
  for (let level = scope; level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Reflect.ownKeys(level)) {
      const isKept = level === scope && typeof name === 'string' && LANGUAGE_GLOBALS.has(name);
      if (!isKept) remove(level, name);
    }
  }
  for (const name of STREAMING_CALLS) remove(WebAssembly, name);
}

function remove(owner: object, name: string | symbol): void {
  if (Reflect.deleteProperty(owner, name)) return;
  const { value } = Reflect.getOwnPropertyDescriptor(owner, name) ?? {};
  if (typeof value !== 'number')
    throw new Error(`this browser cannot isolate a script: ${String(name)} stays in reach`);
}
