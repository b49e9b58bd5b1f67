/** Every regular expression of the source that may meet hostile text: those that are written, and those that are made. */
import { Parser } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { readSource } from '../sourceFiles';

export interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What reads only files of this repository, and what runs on Google for its maintainers, meets no hostile text. */
const ownTextOnly = /^src\/(?:build|selftest|tools)\//;

/** Without a quantifier that has no end, nothing can go back and forth. */
const repeats = ({ pattern }: Expression) => /[*+]|\{\d+,\}/.test(pattern);

/** Those that repeat something without an end, each once. `made` counts the places where the source makes one of parts. */
export function sourceExpressions(): { readonly written: readonly Expression[]; readonly made: number } {
  const found: Expression[] = [];
  let made = 0;
  for (const { path, text } of readSource().filter(({ path }) => !ownTextOnly.test(path))) {
    const { code } = transformSync(text, { loader: path.endsWith('x') ? 'tsx' : 'ts', target: 'esnext' });
    const countMade = ({ callee }: { callee: { type: string; name?: unknown } }) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') made++;
    };
    simple(Parser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
      Literal: ({ regex }) => {
        if (regex) found.push({ file: path, ...regex });
      },
      NewExpression: countMade,
      CallExpression: countMade,
    });
  }
  const byText = new Map(found.filter(repeats).map((expression) => [nameOf(expression), expression]));
  return { written: [...byText.values()], made };
}

export const nameOf = ({ file, pattern, flags }: Expression) => `${file} /${pattern}/${flags}`;
