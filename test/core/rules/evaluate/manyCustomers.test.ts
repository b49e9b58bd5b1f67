/** Customers are evaluated in blocks: nobody's verdict may depend on how many others there are, or on where they stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberColumn } from '../../../../src/core/facts/factColumn';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { matchAll } from '../../../../src/core/rules/evaluate/matchAll';
import { operatorsAsOf } from '../../../../src/core/rules/operators/engine';
import { factKinds, factsOf, scenario } from '../arbitraryPack';
import { packFile, packOf, parsed } from '../samplePack';

const declared = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));

test('five thousand customers, shuffled copies of six, get what the six get', () => {
  fc.assert(
    fc.property(scenario, ({ rules, conditions, customers }) => {
      const compiled = compilePack(parsed(packFile({ facts: declared, conditions, rules })));
      const few = factsOf(customers);
      const copied = Array.from({ length: 5_000 }, (_, row) => (row * 2_741 + (row >> 4)) % customers.length);
      const many = factsOf(copied.flatMap((row) => customers[row] ?? []));
      const first = evaluate(compiled, few);
      expect(evaluate(compiled, many)).toEqual(Int32Array.from(copied, (row) => first[row] ?? -2));
      const holds = matchAll(compiled, few);
      expect(matchAll(compiled, many)).toEqual(
        holds.map((rows) => Uint8Array.from(copied, (row) => rows[row] ?? 2)),
      );
    }),
    { seed: 20260702, numRuns: 60 },
  );
});

/** Every pair of these, blanks included, stands in one row of two columns. */
const numbers = [Number.NaN, -3, -0, 0, 0.1, 0.1 + 0.2, 0.3, 5, 1e21];
const pairs = numbers.flatMap((one) => numbers.map((other) => [one, other] as const));
const comparisons = [
  ...['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  ...['dateBefore', 'dateAfter', 'swap:lessThan'],
];

test.each(comparisons.flatMap((operator) => [[operator, 'number'] as const, [operator, 'day'] as const]))(
  '%s of one %s with another is what the operator says, turned round by not:',
  (operator, kind) => {
    const columns = new Map([
      [
        'a',
        numberColumn(
          Float64Array.from(pairs, ([one]) => one),
          kind,
        ),
      ],
      [
        'b',
        numberColumn(
          Float64Array.from(pairs, ([, other]) => other),
          kind,
        ),
      ],
    ]);
    const facts = { asOf: 5, ids: pairs.map((_, row) => `c${row}`), columns };
    const plain = (number: number) => (Number.isNaN(number) ? null : number);
    for (const name of [operator, `not:${operator}`, `not:not:${operator}`]) {
      const pack = packOf(
        { all: [{ fact: 'a', operator: name, value: { fact: 'b' } }] },
        { a: { kind }, b: { kind } },
      );
      const expected = pairs.map(([one, other]) =>
        operatorsAsOf(5)(name)?.evaluate(plain(one), plain(other)) ? 0 : -1,
      );
      expect([...evaluate(compilePack(pack), facts)], name).toEqual(expected);
    }
  },
);
