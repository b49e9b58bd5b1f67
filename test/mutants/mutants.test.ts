/** The catalogue of bugs fits the sources as they are; `npm run mutants` seeds them and runs the tests. */
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { mutants } from './mutants';
import { seeded } from './seeded';

test.each(mutants)('$name can be seeded', async (mutant) => {
  const code = seeded(mutant);
  expect((await transform(code, { loader: 'ts' })).code).not.toBe('');
});

test('each bug has a name of its own', () => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(18);
});
