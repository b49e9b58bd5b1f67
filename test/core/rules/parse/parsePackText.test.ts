/** Packs as JSON text: slips of the pen are found with line and column. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonSlip } from '../../../../src/core/rules/parse/findJsonSlip';
import { parsePackText } from '../../../../src/core/rules/parse/parsePack';
import { packFile } from '../samplePack';

test('a pack that a Windows editor saved is read', () => {
  expect(parsePackText(`\uFEFF${JSON.stringify(packFile())}`).ok).toBe(true);
});

test.each<[string, string, string, number, number]>([
  ['nothing', '', 'jsonEndsEarly', 1, 1],
  ['a comma too many in an object', '{\n  "a": 1,\n}', 'jsonSlip', 3, 1],
  ['a comma too many in a list', '[1, ]', 'jsonSlip', 1, 5],
  ['a comma too few', '{\n "a": 1\n "b": 2}', 'jsonSlip', 3, 2],
  ['a missing colon', '{"a" 1}', 'jsonSlip', 1, 6],
  ['single quotation marks', "{'a': 1}", 'jsonSlip', 1, 2],
  ['curly quotation marks', '{“a”: 1}', 'jsonSlip', 1, 2],
  ['a comment', '{ // note\n}', 'jsonSlip', 1, 3],
  ['a number with a plus', '[+1]', 'jsonSlip', 1, 2],
  ['a number with a leading zero', '[01]', 'jsonSlip', 1, 3],
  ['the wrong bracket', '[1}', 'jsonSlip', 1, 3],
  ['a second value', '{} {}', 'jsonSlip', 1, 4],
  ['a line break in a text', '["a\nb"]', 'jsonSlip', 1, 2],
  ['a missing bracket', '{"a": [1, 2]', 'jsonEndsEarly', 1, 13],
  ['one key twice', '{"a": 1,\n "\\u0061": 2}', 'repeatedKey', 2, 2],
  ['brackets without end', '['.repeat(200_000), 'jsonTooDeep', 1, 101],
])('%s', (_, json, code, line, column) => {
  expect(parsePackText(json)).toMatchObject({ ok: false, problems: [{ code, values: { line, column } }] });
});

test('a text of more than a million characters is not even looked at', () => {
  const result = parsePackText(' '.repeat(1_000_001));
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'tooLarge', values: { size: 1_000_001 } }] });
});

describe('a slip is found exactly where JSON.parse throws', () => {
  const json = fc.json({ maxDepth: 4 });
  const mutated = fc
    .tuple(
      json,
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', ' ', '0', '\\', 'null', '\n', '.', '-'),
    )
    .map(([text, place, put]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + (place % 2));
    });

  test.each([
    ['whole texts', json],
    ['texts with one change', mutated],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const slip = findJsonSlip(text);
        if (slip?.code !== 'repeatedKey') expect(slip === null).toBe(isJson(text));
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
