/** What crosses `google.script.run`, and what does not (APPS_SCRIPT.md §12: measured by Tanaike, 2023-08-28). */
import { types } from 'node:util';

/** Thrown in the page, before anything reaches the server. */
function illegal(index: number): never {
  throw new Error(`Failed due to illegal value in property: ${index}`);
}

/**
 * The arguments as they arrive. A value that cannot travel throws with the index of the argument or, inside an
 * array, of the element.
 */
export function toServer(given: readonly unknown[]): unknown[] {
  return given.map((value, index) => sent(value, index));
}

function sent(value: unknown, index: number): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item, position) => sent(item, position));
  if (typeof value !== 'object' || !isPlain(value)) return illegal(index);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sent(item, index)]));
}

/** What the success handler gets. A `Date` or a service anywhere loses the whole answer, without an error. */
export function toClient(answer: unknown, isService: (value: unknown) => boolean): unknown {
  return isLost(answer, isService) ? undefined : received(answer);
}

function isLost(value: unknown, isService: (value: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isService(value) || types.isDate(value)) return true;
  return Object.values(value).some((item) => isLost(item, isService));
}

function received(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, received);
  if (types.isUint8Array(value))
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  // RegExp, Map, Set and boxed numbers arrive as empty objects, boxed texts and Int8Array by index.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, received(item)]));
}

/** A copy made of the host's own arrays, objects and dates, for callers outside of the realm. */
export function copyOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (Array.isArray(value)) return Array.from(value, copyOut);
  if (types.isDate(value)) return new Date(value.getTime());
  if (types.isProxy(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOut(item)]));
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
