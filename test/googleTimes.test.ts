import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GoogleTimes, googleTimes } from './bench/googleTimes';
import { root } from './sourceFiles';

const stated: readonly GoogleTimes[] = JSON.parse(readFileSync(join(root, 'docs/googleTimes.json'), 'utf8'));

/** `LARGE=yes` measures the larger sheets too. */
const measured = process.env.LARGE === 'yes' ? stated : stated.filter(({ customers }) => customers <= 1_000);

describe('what the README states of times on Google', () => {
  test('is stated for 1,000, 10,000 and 100,000 customers, from orders and from a list', () => {
    expect(stated.map(({ sheet, customers }) => `${customers} ${sheet}`)).toEqual(
      [1_000, 10_000, 100_000].flatMap((customers) => [`${customers} orders`, `${customers} list`]),
    );
  });

  test.each(measured)(
    '$customers customers, $sheet: is what the host measures now (else npm run bench:google)',
    ({ sheet, customers, seconds }) => {
      expect(googleTimes(sheet, customers).seconds).toEqual(seconds);
    },
    600_000,
  );

  test('leaves a run, a later run and its undoing two of the six minutes for computing', () => {
    for (const { customers, sheet, seconds } of stated)
      for (const [what, time] of Object.entries(seconds))
        expect(time, `${what} of ${customers} customers, ${sheet}`).toBeLessThan(240);
  });
});
