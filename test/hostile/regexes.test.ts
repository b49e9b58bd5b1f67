/** Every regular expression of the source: its time grows as its text does, or no hostile text comes to it. */
import { afterEach, expect, test, vi } from 'vitest';
import { type Expression, nameOf, sourceExpressions } from './expressions';
import { steepText } from './growth';
import { judgeSearch } from './judgeSearch';
import { tally } from './tally';

const { count, of } = tally('Regular expressions');
const { written, made } = sourceExpressions();
afterEach(() => void vi.unstubAllGlobals());

/** Slow on long texts, which they never meet; whoever finds another use for one has to look at it again. */
const shortTextOnly: Readonly<Record<string, string>> = {
  'src/core/facts/matchHeader.ts /\\([^)]*\\)': 'a header is cut to 200 characters before',
  'src/core/facts/readWrittenDate.ts /[T ,]+': 'a text of more than 100 characters is no date',
  'src/core/i18n/formatFigure.ts /\\B': 'digits of a number',
  'src/host/page/htmlFrame.ts /<head': 'pages of the add-on itself',
  'src/host/page/htmlFrame.ts /<html': 'pages of the add-on itself',
  'src/host/page/htmlFrame.ts /<!doctype': 'pages of the add-on itself',
  'src/host/services/displayText.ts /\\.?0*e/': 'a number with five decimals',
  'src/host/services/displayText.ts /\\B': 'digits of a number',
  'src/host/services/displayText.ts /0+$/': 'decimals of a number, at most 100',
  'src/host/services/formatString.ts /%': 'templates of the script itself',
  'src/host/services/formatString.ts /\\B': 'digits of a number',
  'src/host/services/signature.ts /(\\w+)': 'signatures of the catalogue',
  'src/host/workbench/addOnStyles.ts /<link': 'pages of the add-on itself',
  'src/host/workbench/demo.ts /y.*d/': 'number formats of the demo',
  'src/host/workbench/nameAtEnd.ts /[': 'the last 500 characters that are typed',
  'src/sidebar/rules/operatorWords.ts /\\s*…': 'words of the catalogue',
};
const isShort = (expression: Expression) =>
  Object.keys(shortTextOnly).some((start) => nameOf(expression).startsWith(start));

/** What makes a search slow, or `null`. */
function slowness(expression: Expression): string | null {
  const judged = judgeSearch(expression);
  if (judged.is === 'slow') return judged.with;
  count(judged.is === 'linear' ? 'proven linear' : 'tried with longer and longer texts');
  return judged.is === 'linear' ? null : steepText(expression);
}

function slowOnes(expressions: readonly Expression[]): readonly string[] {
  return expressions.flatMap((expression) => {
    const slow = slowness(expression);
    return slow === null ? [] : [`${nameOf(expression)} with ${slow}`];
  });
}

test('every expression that is written is linear, or known to meet short texts only', () => {
  expect(written.length).toBeGreaterThan(90);
  expect(slowOnes(written.filter((expression) => !isShort(expression)))).toEqual([]);
  expect(of('proven linear')).toBeGreaterThan(75);
});

test('the list of those that meet short texts only names none in vain', () => {
  const names = written.map(nameOf);
  const inVain = (start: string) => names.filter((name) => name.startsWith(start)).length !== 1;
  expect(Object.keys(shortTextOnly).filter(inVain)).toEqual([]);
});

test('every expression that is made of parts is linear', async () => {
  const seen = new Map<string, Expression>();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags = '']: [string, string?]) {
        // The line of the stack behind this one names who makes it: a file of the source, or one of a package.
        const [, file] = /\/(src\/[^:?]+)/.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
        if (file) seen.set(pattern, { file, pattern, flags });
        return new target(pattern, flags);
      },
    }),
  );
  vi.resetModules();
  await import('../../src/core/facts/numberAffixes');
  await import('../../src/core/facts/readWrittenDate');
  await import('../../src/host/files/formulaGuard');
  await import('../../src/host/univer/functions/volatile');
  (await import('../../src/core/plan/columnsRead')).columnsRead('=A1', 'S');
  [...(await import('../../src/host/files/xmlTags')).xmlTags('<a/>', 'a')];
  (await import('../../src/host/files/xlsxFormula')).fromXlsxFormula('A1');
  // One more is made of words that name ranges in the workbench, escaped one by one: nothing in it repeats.
  expect(seen.size, [...seen.keys()].join('\n')).toBe(made - 1);
  expect(slowOnes([...seen.values()])).toEqual([]);
});

test.each([
  [String.raw`\s+$`, ''],
  ['<c [^>]*r="[^"]*"', ''],
  [String.raw`^(.*\d.*)(e\d)$`, ''],
  ['x(?:.*y)?', 'g'],
  [String.raw`(?<!a)\s+(?!b)$`, ''],
])('the proof finds %s slow', (pattern, flags) => {
  expect(judgeSearch({ file: '', pattern, flags })).toMatchObject({ is: 'slow' });
});

test.each([String.raw`(a)\1*\s+$`, String.raw`(?=(\d{3})+x)`])(
  'longer and longer texts find %s slow',
  (pattern) => {
    expect(steepText({ file: '', pattern, flags: '' })).not.toBeNull();
  },
);
