/** What crosses `google.script.run`, and what does not (APPS_SCRIPT.md §12: measured by Tanaike, 2023-08-28). */
import { isDate, isPlainObject, isUint8Array } from '../brands';

type ServiceTest = (value: unknown) => boolean;

/**
 * The arguments as they arrive. A value that cannot travel throws in the page, before anything reaches the server,
 * with the innermost index or name under which it stood.
 */
export function toServer(given: readonly unknown[]): unknown[] {
  return given.map((value, index) => sent(value, index, []));
}

function sent(value: unknown, key: number | string, around: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value)))
    throw new TypeError(`Failed due to illegal value in property: ${key}`);
  if (around.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => sent(item, index, path));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, sent(item, name, path)]));
}

/** What the success handler gets. A `Date` or a service anywhere loses the whole answer, without an error. */
export function toClient(answer: unknown, isService: ServiceTest): unknown {
  return isLost(answer, isService) ? undefined : received(answer);
}

function isLost(value: unknown, isService: ServiceTest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isService(value) || isDate(value)) return true;
  return Object.values(value).some((item) => isLost(item, isService));
}

function received(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'symbol') return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, received);
  if (isUint8Array(value))
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  // RegExp, Map, Set and boxed numbers arrive as empty objects, boxed texts and Int8Array by index.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, received(item)]));
}

/** A copy made of the host's own arrays, objects and dates, for callers outside of the realm. */
export function copyOut(value: unknown, isService: ServiceTest): unknown {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  if (Array.isArray(value)) return Array.from(value, (item) => copyOut(item, isService));
  if (isService(value)) return undefined;
  if (isDate(value)) return new Date(value.getTime());
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOut(item, isService)]));
}
