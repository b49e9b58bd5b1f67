/** A not may go into the verb only where the library itself gives the opposite answer for everything. */
import { expect, test } from 'vitest';
import { oppositeOperators } from '../../../../src/core/rules/describe/oppositeOperators';
import { operatorsAsOf } from '../../../../src/core/rules/operators/engine';

const findOperator = operatorsAsOf(45_000);
const facts = [null, 0, 1, Number.NaN, '', 'A', '1', true, false, [], ['A'], [null]];
const lists = [[], [null], [0, 'A', true], ['1']];

test.each([...oppositeOperators])('%s is true exactly where %s is false', (one, other) => {
  const wanted = one === 'in' || one === 'notIn' ? lists : [...facts, ...lists];
  for (const fact of facts) {
    for (const value of wanted) {
      const [first, second] = [one, other].map((name) => findOperator(name)?.evaluate(fact, value));
      expect(typeof first).toBe('boolean');
      expect(second, JSON.stringify([fact, value])).toBe(!first);
    }
  }
});
