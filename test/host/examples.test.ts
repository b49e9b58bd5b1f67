/** Every `@example` of the host's small tools runs, and gives what the comment behind it says. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource, root } from '../sourceFiles';

const EXAMPLE = /@example (.+) \/\/ (.+)$/gm;

const cases = readSource('src/host').flatMap(({ path, text }) =>
  [...text.matchAll(EXAMPLE)].map(([, expression = '', result = '']) => ({ path, expression, result })),
);

test('there are some', () => {
  expect(cases.length).toBeGreaterThan(30);
});

test.each(cases)('$path: $expression', async ({ path, expression, result }) => {
  const scope = (await import(join(root, path))) as Readonly<Record<string, unknown>>;
  expect(evaluate(expression, scope)).toEqual(evaluate(result, {}));
});

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
