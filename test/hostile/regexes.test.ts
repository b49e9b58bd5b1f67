/** Every regular expression of the source against long texts that make a search go back and forth. */
import { Parser } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { readSource } from '../sourceFiles';
import { isLong, tally } from './tally';

const { count, of } = tally('Regular expressions');

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What reads only files of this repository, and what runs on Google for its maintainers, meets no hostile text. */
const ownTextOnly = /^src\/(?:build|selftest|tools)\//;

/** Slow on long texts, which they never meet; whoever finds another use for one has to look at it again. */
const shortTextOnly: Readonly<Record<string, string>> = {
  'src/core/facts/matchHeader.ts': 'a header is cut to 200 characters before',
  'src/core/facts/readWrittenDate.ts': 'a text of more than 100 characters is no date',
  'src/core/i18n/formatFigure.ts': 'digits of a number',
  'src/host/files/xlsxSheetNames.ts': 'names of sheets, at most 100 characters',
  'src/host/page/htmlFrame.ts': 'pages of the add-on itself',
  'src/host/services/displayText.ts': 'digits of a number, and number formats, which end soon in files',
  'src/host/services/formatString.ts': 'templates of the script itself',
  'src/host/services/signature.ts': 'signatures of the catalogue',
  'src/host/workbench/addOnStyles.ts': 'pages of the add-on itself',
  'src/host/workbench/demo.ts': 'number formats of the demo',
  'src/host/workbench/nameAtEnd.ts': 'the last 500 characters that are typed',
  'src/sidebar/rules/operatorWords.ts': 'words of the catalogue',
};

const found: readonly Found[] = readSource()
  .filter(({ path }) => !ownTextOnly.test(path))
  .flatMap(({ path, text }) => expressionsOf(path, text));

function expressionsOf(file: string, text: string): readonly Found[] {
  const { code } = transformSync(text, { loader: file.endsWith('x') ? 'tsx' : 'ts', target: 'esnext' });
  const expressions: Found[] = [];
  simple(Parser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal: ({ regex }) => {
      if (regex) expressions.push({ file, ...regex });
    },
  });
  return expressions;
}

/** Short ones first: an exponential search would never come back from a long one. */
const lengths = [26, 300, 3_000, 40_000] as const;

/** Pieces that an expression speaks of: its literal runs, and a letter or sign for each of its classes. */
function pieces({ pattern }: Found): readonly string[] {
  const literal = pattern
    .replace(/\\[dDsSwWbBpPuU](?:\{[^}]*\})?/g, ' ')
    .replace(/\\(.)/g, '$1')
    .split(/[\^$*+?()[\]{}|]+/)
    .flatMap((run) => [run, run.slice(0, -1), run.slice(1)]);
  const signs = [...new Set(pattern.replace(/\\/g, ''))];
  const usual = [
    ' ',
    '\t',
    '0',
    'a',
    'A',
    '.',
    ',',
    "'",
    '"',
    '<',
    '(',
    '[',
    'T',
    '@',
    '-',
    '/',
    '_',
    '年',
    '',
    '\u0000',
  ];
  return [...new Set([...literal, ...signs, ...usual])].filter((piece) => piece !== '' && piece.length < 40);
}

/** One piece, or two of them in turn. */
function pumps(expression: Found): readonly string[] {
  const all = pieces(expression);
  const others = isLong ? all : all.slice(0, 1);
  return [...all, ...all.flatMap((one) => others.map((other) => one + other))];
}

/** Milliseconds of the processor, the best of three: other programs may hold one try up, not all. */
function cost(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage();
    expression.lastIndex = 0;
    if (expression.global) text.replace(expression, '');
    else expression.test(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best <= slow || best > 10 * slow) break;
  }
  return best;
}

/** A linear search takes a tenth of a millisecond for so long a text, one that is quadratic a second. */
const slow = 150;

function slowestOf(expression: Found): string | null {
  const made = new RegExp(expression.pattern, expression.flags);
  const all = pumps(expression);
  for (const length of lengths) {
    for (const pump of all) {
      const long = pump.repeat(Math.ceil(length / pump.length));
      for (const text of [`${long}\u0000`, `1${long}\n!`]) {
        const milliseconds = cost(made, text);
        count('searched');
        if (milliseconds > slow)
          return `${JSON.stringify(text.slice(0, 30))}…: ${Math.round(milliseconds)} ms`;
      }
    }
  }
  return null;
}

/** Without a quantifier that has no end, nothing can go back and forth. */
const repeats = ({ pattern }: Found) => /[*+]|\{\d+,\}/.test(pattern);

test('the search for slow expressions finds those that are', () => {
  const slowOnes = [String.raw`\s+$`, '<c [^>]*r="[^"]*"', String.raw`^(.*\d.*)(e\d)$`];
  for (const pattern of slowOnes)
    expect([pattern, slowestOf({ file: '', pattern, flags: '' })]).not.toEqual([pattern, null]);
});

test('every expression is linear, or known to meet short texts only', () => {
  expect(found.length).toBeGreaterThan(100);
  const slowOnes = found
    .filter((expression) => repeats(expression) && !(expression.file in shortTextOnly))
    .flatMap((expression) => {
      const slowest = slowestOf(expression);
      return slowest === null
        ? []
        : [`${expression.file} /${expression.pattern}/${expression.flags} with ${slowest}`];
    });
  expect(slowOnes).toEqual([]);
  expect(of('searched')).toBeGreaterThan(10_000);
});

test('the list of those that meet short texts only names none in vain', () => {
  const files = new Set(found.filter(repeats).map(({ file }) => file));
  expect(Object.keys(shortTextOnly).filter((file) => !files.has(file))).toEqual([]);
});
