import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, root } from './sourceFiles';

/** Every `@example` of the core runs, and gives what the comment behind it says. */
describe('examples in the doc comments of the core', async () => {
  const cases = readSource('src/core').flatMap(({ path, text }) =>
    examplesOf(text).map((example) => ({ path, ...example })),
  );

  test('there are many', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  test.each(cases)('$path: $expression', async ({ path, expression, result }) => {
    const scope = (await import(join(root, path))) as Readonly<Record<string, unknown>>;
    expect(evaluate(expression, scope)).toEqual(evaluate(result, {}));
  });
});

interface Example {
  readonly expression: string;
  readonly result: string;
}

/** An example is an expression, on one line or several, and its result behind `//`. */
function examplesOf(text: string): readonly Example[] {
  const blocks = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([block]) => block);
  return blocks.flatMap((block) => {
    const lines = block
      .replace(/\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*+ ?/, ''));
    const examples: Example[] = [];
    let open: string | null = null;
    for (const line of lines) {
      const start = /^@example\s?(.*)$/.exec(line);
      if (start) open = '';
      else if (line.startsWith('@')) open = null;
      if (open === null) continue;
      const [code = '', result] = (start ? (start[1] ?? '') : line).split(/(?:^|\s)\/\/ /);
      open += `${code}\n`;
      if (result !== undefined) {
        examples.push({ expression: open.trim(), result: result.trim() });
        open = null;
      }
    }
    return examples;
  });
}

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
