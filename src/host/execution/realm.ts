/**
 * The place that a bundle runs in: a language realm of its own with exactly the globals of Apps Script. Node makes one
 * with `vm`, the browser with a fresh worker.
 */

import { isDate } from '../brands';

export interface RealmOptions {
  /** What `new Date()` and `Date.now()` answer inside. */
  readonly now: () => number;
}

export interface Realm extends RealmTools {
  /** Runs code that is outside of the realm but may call into it. */
  run<T>(work: () => T): T;
  /** Adds what Apps Script has besides the language; before the bundle is loaded. */
  addGlobals(globals: Readonly<Record<string, unknown>>): void;
  /** Runs the bundle's top level. */
  load(): void;
  /** A top-level function of the bundle or, with dots, a method of its global objects; `null` where there is none. */
  functionAt(path: string): BundleFunction | null;
  /** Names of declared top-level functions. */
  functionNames(): readonly string[];
}

export type BundleFunction = (...given: readonly unknown[]) => unknown;

/** What must be made inside the realm, so that `instanceof` holds as it does on Google's side. */
export interface RealmTools {
  /** A copy of plain data, made of the realm's own arrays, objects and dates; other objects become `wrap(object)`. */
  copyIn(value: unknown, wrap: (object: object) => unknown): unknown;
  makeError(name: string, message: string, cause: unknown): unknown;
}

/** What `toolsExpression` gives, called with what the tools need from outside. */
export type MakeTools = (needs: ToolNeeds) => RealmTools;

interface ToolNeeds extends RealmOptions {
  readonly isDate: (value: unknown) => boolean;
  readonly isPlain: (value: object) => boolean;
}

/** Plain is what the host makes by `{}`: its own prototype tells it from services and from the bundle's objects. */
export function toolNeeds({ now }: RealmOptions): ToolNeeds {
  return { now, isDate, isPlain: (value) => Object.getPrototypeOf(value) === Object.prototype };
}

/** Besides the bundle's own, the names that the global object of a realm may have: the language of 2023. */
export const LANGUAGE_GLOBALS: ReadonlySet<string> = new Set(
  `globalThis undefined NaN Infinity eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
   encodeURIComponent escape unescape Object Function Array Number Boolean String Symbol Date Promise RegExp Error
   AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
   Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
   BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect WebAssembly`.split(
    /\s+/,
  ),
);

/** WebAssembly without `compileStreaming` and `instantiateStreaming`, which read from the network. */
export const STREAMING_CALLS = ['compileStreaming', 'instantiateStreaming'] as const;

const IDENTIFIERS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

/** The expression that answers `functionAt` inside the realm, or `null` for a path that names nothing of the bundle. */
export function functionExpression(path: string, before: ReadonlySet<string>): string | null {
  const [root = ''] = path.split('.');
  if (!IDENTIFIERS.test(path) || before.has(root)) return null;
  return `typeof ${root} === 'undefined' ? null : ${path}`;
}

/** Evaluated inside the realm it gives a `MakeTools`, which also sets the realm's clock. */
export const toolsExpression = `(function ({ now, isDate, isPlain }) {
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
    return { copyIn, makeError };
  })`;
