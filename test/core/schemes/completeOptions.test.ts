import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem';
import { renderProblem } from '../../../src/core/problem';
import { type SchemeId, schemeCatalog } from '../../../src/core/schemes/catalog';
import { completeOptions } from '../../../src/core/schemes/completeOptions';

function problemsOf(scheme: string, given: Readonly<Record<string, unknown>>): readonly Problem[] {
  const result = completeOptions(scheme, Object.freeze(given));
  return result.ok ? [] : result.problems;
}

describe('what is right', () => {
  test('nothing given gives every default', () => {
    for (const id of Object.keys(schemeCatalog) as SchemeId[]) {
      const specs = Object.entries(schemeCatalog[id].options);
      const defaults = Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
      expect(completeOptions(id, {})).toEqual({ ok: true, value: defaults });
    }
  });
  test('given values replace defaults, the others stay', () => {
    const result = completeOptions('rfm', { method: 'fixed', recencyCuts: [7, 14] });
    expect(result).toMatchObject({ ok: true, value: { method: 'fixed', recencyCuts: [7, 14], bins: 5 } });
  });
  test.each([
    ['abc', { cutA: 0.01, cutB: 1 }],
    ['rfm', { bins: 2 }],
    ['rfm', { bins: 9 }],
    ['rfm', { monetaryCuts: [1, 2, 3, 4, 5, 6, 7, 8] }],
    ['lifecycle', { ownActive: 0.5, ownDormant: 0.6 }],
  ])('the ends of a range are allowed: %s %j', (scheme, given) => {
    expect(problemsOf(scheme, given)).toEqual([]);
  });
});

describe('what is wrong', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Problem]>([
    [
      'rfm',
      { bin: 3 },
      {
        code: 'unknownOption',
        at: ['schemes', 'rfm', 'bin'],
        found: 'bin',
        expected: ['bins', 'method', 'recencyCuts', 'frequencyCuts', 'monetaryCuts'],
      },
    ],
    [
      'rfm',
      { bins: '5' },
      { code: 'optionNotNumber', at: ['schemes', 'rfm', 'bins'], found: '5', values: { min: 2, max: 9 } },
    ],
    [
      'rfm',
      { bins: Number.NaN },
      { code: 'optionNotNumber', at: ['schemes', 'rfm', 'bins'], found: 'NaN', values: { min: 2, max: 9 } },
    ],
    [
      'rfm',
      { bins: 10 },
      { code: 'optionOutOfRange', at: ['schemes', 'rfm', 'bins'], found: 10, values: { min: 2, max: 9 } },
    ],
    [
      'rfm',
      { bins: 4.5 },
      { code: 'optionNotWhole', at: ['schemes', 'rfm', 'bins'], found: 4.5, values: { min: 2, max: 9 } },
    ],
    [
      'rfm',
      { method: 'quantiles' },
      {
        code: 'optionNotInList',
        at: ['schemes', 'rfm', 'method'],
        found: 'quantiles',
        expected: ['quantile', 'rank', 'ntile', 'fixed'],
      },
    ],
    [
      'rfm',
      { recencyCuts: [] },
      { code: 'optionNotNumbers', at: ['schemes', 'rfm', 'recencyCuts'], found: [], values: { most: 8 } },
    ],
    [
      'rfm',
      { recencyCuts: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
      {
        code: 'optionNotNumbers',
        at: ['schemes', 'rfm', 'recencyCuts'],
        found: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        values: { most: 8 },
      },
    ],
    [
      'rfm',
      { recencyCuts: { 0: 30 } },
      { code: 'optionNotNumbers', at: ['schemes', 'rfm', 'recencyCuts'], found: '{…}', values: { most: 8 } },
    ],
    [
      'rfm',
      { recencyCuts: [30, '90'] },
      {
        code: 'optionNotNumber',
        at: ['schemes', 'rfm', 'recencyCuts', 1],
        found: '90',
        values: { min: 0, max: 1e12 },
      },
    ],
    [
      'rfm',
      { recencyCuts: [30, 90, 90] },
      {
        code: 'optionNotRising',
        at: ['schemes', 'rfm', 'recencyCuts', 2],
        found: 90,
        values: { before: 90 },
      },
    ],
    [
      'lifecycle',
      { activeDays: 200, dormantDays: 200 },
      {
        code: 'optionsNotRising',
        at: ['schemes', 'lifecycle', 'dormantDays'],
        found: 200,
        values: { lower: 'activeDays', before: 200 },
      },
    ],
    [
      'abc',
      { cutA: 0.96 },
      {
        code: 'optionsNotRising',
        at: ['schemes', 'abc', 'cutB'],
        found: 0.95,
        values: { lower: 'cutA', before: 0.96 },
      },
    ],
    [
      'rfn',
      {},
      {
        code: 'unknownScheme',
        at: ['schemes', 'rfn'],
        found: 'rfn',
        expected: ['rfm', ...Object.keys(schemeCatalog).filter((id) => id !== 'rfm')],
      },
    ],
  ])('%s %j', (scheme, given, problem) => {
    expect(problemsOf(scheme, given)).toEqual([problem]);
  });

  test('everything wrong is reported together', () => {
    const codes = problemsOf('lifecycle', { newDays: 0, rythm: 'own', activeDays: null }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['optionOutOfRange', 'unknownOption', 'optionNotNumber']);
  });
  test("names of the language's own members are unknown like any other", () => {
    expect(problemsOf('constructor', {})[0]?.code).toBe('unknownScheme');
    expect(problemsOf('abc', JSON.parse('{"__proto__": 1, "toString": 2}')).map(({ code }) => code)).toEqual([
      'unknownOption',
      'unknownOption',
    ]);
  });
  test('a message names the place, what was found, what is allowed and what to do', () => {
    const [problem] = problemsOf('rfm', { bins: 12 });
    expect(problem && renderProblem(problem, 'en')).toBe(
      '/schemes/rfm/bins: 12 is out of range. Give a number from 2 to 9.',
    );
  });
  test('anything at all ends in options or in problems that can be told', () => {
    const names = Object.values(schemeCatalog).flatMap(({ options }) => Object.keys(options));
    const given = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.anything());
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(schemeCatalog)), given, (scheme, options) => {
        for (const problem of problemsOf(scheme, options)) {
          expect(renderProblem(problem, 'zh-CN')).not.toMatch(
            /\{(found|expected|min|max|most|before|lower)\}/,
          );
        }
      }),
      { seed: 20240315, numRuns: 1000 },
    );
  });
});
