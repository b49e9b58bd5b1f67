import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { stampOf } from '../../../src/core/source/stampOf';

const stamp = (cells: readonly (readonly Cell[])[], name = 'S') =>
  stampOf({ id: 1, name, cells, marks: { owned: [], roles: [] } });

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ day: fc.integer({ min: 1, max: 60_000 }) }),
);
const cells = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });

describe('the stamp of a sheet', () => {
  test('tells kinds of cells apart that look alike', () => {
    const alike: readonly Cell[] = [
      1,
      '1',
      true,
      { day: 1 },
      1.5,
      '1.5',
      0,
      '0',
      false,
      -1,
      2 ** 40,
      '',
      'null',
    ];
    expect(new Set(alike.map((one) => stamp([[one]]))).size).toBe(alike.length);
  });

  test('is the same for a sheet read as a whole or in ragged parts with blanks at the ends', () => {
    fc.assert(
      fc.property(cells, fc.nat(3), (rows, extra) => {
        const padded = [
          ...rows.map((row) => [...row, ...Array(extra).fill('')]),
          ...Array(extra).fill(['', null]),
        ];
        expect(stamp(padded)).toBe(stamp(rows));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('is the same after the way through JSON', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        expect(stamp(JSON.parse(JSON.stringify(rows)))).toBe(stamp(rows));
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test('changes with any single cell, with its place, the name and the marks', () => {
    fc.assert(
      fc.property(cells, cell, fc.nat(7), fc.nat(4), (rows, changed, row, column) => {
        const before = rows[row]?.[column] ?? null;
        fc.pre(rows[row] !== undefined && column <= rows[row].length);
        const after = rows.map((line, at) =>
          at === row ? Object.assign([...line], { [column]: changed }) : line,
        );
        const isSame =
          JSON.stringify(before ?? '') === JSON.stringify(changed ?? '') &&
          Object.is(before ?? '', changed ?? '');
        fc.pre(!isSame && JSON.stringify(before || null) !== JSON.stringify(changed || null));
        expect(stamp(after)).not.toBe(stamp(rows));
      }),
      { seed: 8, numRuns: 1000 },
    );
    expect(stamp([['a', 'b']])).not.toBe(stamp([['a'], ['b']]));
    expect(stamp([['a']], 'T')).not.toBe(stamp([['a']], 'S'));
    const marks = { owned: [], roles: [{ role: 'customer', column: 1 }] } as const;
    expect(stampOf({ id: 1, name: 'S', cells: [['a']], marks })).not.toBe(stamp([['a']]));
  });
});
