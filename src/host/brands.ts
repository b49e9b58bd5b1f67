/** What a value is by its inner nature: it holds across realms, where `instanceof` does not. */

const readTime = Date.prototype.getTime;
const nameOf = Object.prototype.toString;

/** A `Date` of any realm; a proxy is none, whatever it stands for. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false;
  // The services' proxies have no prototype, and asking them for a tag would throw.
  if (Object.getPrototypeOf(value) === null || nameOf.call(value) !== '[object Date]') return false;
  try {
    readTime.call(value);
    return true;
  } catch {
    return false;
  }
}

/** Plain data: made by `{}` or without a prototype, in any realm. */
export function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A promise of any realm. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === null) return false;
  return nameOf.call(value) === '[object Promise]';
}

export function isUint8Array(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && nameOf.call(value) === '[object Uint8Array]';
}
