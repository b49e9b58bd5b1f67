import { expect, test } from 'vitest';
import { minimise, type Objective } from '../../../../src/core/schemes/clv/minimise';

/** Rosenbrock's valley: the usual trial of such a search. Its summit is at (1, 1). */
const valley: Objective = ([x = 0, y = 0], gradient) => {
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

test('finds the end of a bent valley from afar', () => {
  const found = minimise(valley, [-1.2, 1]);
  expect(found?.[0]).toBeCloseTo(1, 6);
  expect(found?.[1]).toBeCloseTo(1, 6);
});

test('says so where there is no minimum, and where nothing is a number', () => {
  const falling: Objective = ([x = 0], gradient) => {
    gradient[0] = -1;
    return -x;
  };
  const nothing: Objective = (_, gradient) => {
    gradient.fill(Number.NaN);
    return Number.NaN;
  };
  expect(minimise(falling, [0])).toBeNull();
  expect(minimise(nothing, [0, 0])).toBeNull();
});

test('leaves its start as it was', () => {
  const start = Object.freeze([-1.2, 1]);
  minimise(valley, start);
  expect(start).toEqual([-1.2, 1]);
});
