/** Whether two pieces of a pack are the same file: their JSON, whatever the order of keys. */

/**
 * The value as text that is equal for equal values.
 * @example keyOf({ b: [1, 'x'], a: null }) // '{"a":null,"b":[1,"x"]}'
 */
export function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${keyOf(entry)}`).join(',')}}`;
}
