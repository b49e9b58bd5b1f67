/** Reads what was kept in the file, where people may have written over it: what is not there is `undefined`. */

/**
 * @example parseJson('{ nonsense') // undefined
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @example member({ a: 1 }, 'a') // 1
 * @example member('text', 'length') // undefined
 */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/**
 * The members of an object by name; none of anything else.
 * @example entriesOf(7) // []
 */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
