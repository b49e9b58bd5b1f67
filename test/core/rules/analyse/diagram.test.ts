/** Decision diagrams by themselves: equal sets are one, and neither nodes nor work go beyond the budget. */
import { expect, test } from 'vitest';
import { always, Diagrams, never, undecided } from '../../../../src/core/rules/analyse/diagram';

/** Customers in the last cell of a variable of two cells. */
function second(diagrams: Diagrams, variable: number): number {
  return diagrams.branch(variable, [never, always]);
}

test('equal sets have equal numbers, however they were put together', () => {
  const diagrams = new Diagrams(100);
  const [a, b] = [second(diagrams, 0), second(diagrams, 1)];
  const neither = diagrams.not(diagrams.or(a, b));
  expect(diagrams.and(diagrams.not(a), diagrams.not(b))).toBe(neither);
  expect(diagrams.minus(diagrams.not(b), a)).toBe(neither);
  expect(diagrams.or(neither, diagrams.or(a, b))).toBe(always);
  expect(diagrams.and(neither, a)).toBe(never);
});

test('once there are as many nodes as the budget allows, new sets are undecided and known ones are not', () => {
  const diagrams = new Diagrams(2);
  const [a, b] = [second(diagrams, 0), second(diagrams, 1)];
  expect(diagrams.and(a, b)).toBe(undecided);
  expect(second(diagrams, 1)).toBe(b);
  expect(diagrams.and(diagrams.and(a, b), never)).toBe(never);
  expect(diagrams.or(diagrams.and(a, b), always)).toBe(always);
  expect(diagrams.minus(undecided, a)).toBe(undecided);
});

const levels = 30;

interface Sum {
  readonly divisor: number;
  /** How much the cells of a level weigh. */
  readonly weight: (level: number) => number;
  /** Which half of one more variable the customers are in. */
  readonly half: readonly number[];
}

/** Customers whose cells sum up to a multiple of the divisor. */
function sumsUp({ divisor, weight, half }: Sum, diagrams: Diagrams): number {
  const last = diagrams.branch(levels, half);
  let below: readonly number[] = Array.from({ length: divisor }, (_, rest) => (rest === 0 ? last : never));
  for (let level = levels - 1; level >= 0; level--) {
    const next = below;
    below = next.map((_, rest) => {
      const children = Array.from({ length: 10 }, (_, cell) => next[(rest + weight(level) * cell) % divisor]);
      return diagrams.branch(
        level,
        children.map((child) => child ?? never),
      );
    });
  }
  return below[0] ?? never;
}

test('work without new nodes counts too: two sets may have nobody in common and take long to compare', () => {
  const compare = (budget: number) => {
    const diagrams = new Diagrams(budget);
    const one = sumsUp({ divisor: 101, weight: () => 1, half: [never, always] }, diagrams);
    const other = sumsUp({ divisor: 103, weight: (level) => level + 1, half: [always, never] }, diagrams);
    return diagrams.and(one, other);
  };
  expect(compare(7_000)).toBe(undecided);
  expect(compare(70_000)).toBe(never);
});
