/** A condition about one customer, and how conditions combine: the closures that evaluation calls row by row. */

export type RowTest = (row: number) => boolean;

/** Written out for few tests: that is nearly every group, and a loop costs twice as much. */
export function allOf(tests: readonly RowTest[]): RowTest {
  const [a, b, c, d, ...more] = tests;
  if (!a) return () => true;
  if (!b) return a;
  if (!c) return (row) => a(row) && b(row);
  if (!d) return (row) => a(row) && b(row) && c(row);
  if (more.length === 0) return (row) => a(row) && b(row) && c(row) && d(row);
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

export function anyOf(tests: readonly RowTest[]): RowTest {
  const [a, b, c, d, ...more] = tests;
  if (!a) return () => true;
  if (!b) return a;
  if (!c) return (row) => a(row) || b(row);
  if (!d) return (row) => a(row) || b(row) || c(row);
  if (more.length === 0) return (row) => a(row) || b(row) || c(row) || d(row);
  return (row) => {
    for (const test of tests) if (test(row)) return true;
    return false;
  };
}

export function noneOf(tests: readonly RowTest[]): RowTest {
  const some = anyOf(tests);
  return (row) => !some(row);
}
