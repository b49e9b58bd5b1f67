/** Whether two pieces of plain data say the same. */

/**
 * True for equal primitives, and for lists and records with the same members in any order; no classes, no cycles.
 * @example sameData({ a: [1, null] }, { a: [1, null] }) // true
 * @example sameData({ a: 1 }, { a: 1, b: 2 }) // false
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && sameData(one[name], other[name]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
