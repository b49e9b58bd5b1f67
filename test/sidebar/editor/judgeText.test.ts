import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/i18n/text';
import { judgeText } from '../../../src/sidebar/editor/judgeText';
import { packTexts } from './texts';

const abc = packTexts.find(({ name }) => name === 'abc')?.text ?? '';
const judged = (text: string) => {
  const { pack, remarks } = judgeText(text, 'en');
  return {
    isPack: pack !== null,
    remarks: remarks.map(({ from, to, severity, line, message }) => ({
      marks: text.slice(from, to),
      severity,
      line,
      message,
    })),
  };
};

test.each(packTexts.map(({ name, text }) => [name, text]))('%s has no problem', (_, text) => {
  const { isPack, remarks } = judged(text);
  expect(isPack).toBe(true);
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a slip of the pen is marked where it is', () => {
  test.each([
    ['{\n  "id": "a",\n}', '}', 3],
    ['{\n  "id" "a"\n}', '"', 2],
    ['{ "a": 1, "a": 2 }', '"', 1],
    ['{ "a": “x” }', '“', 1],
  ])('%j', (text, marks, line) => {
    const { isPack, remarks } = judged(text);
    expect(isPack).toBe(false);
    expect(remarks).toMatchObject([{ marks, line, severity: 'error' }]);
  });

  test('and a text that breaks off is marked at its end', () => {
    expect(judged('{ "id": "a"').remarks).toMatchObject([{ marks: '', line: 1 }]);
    expect(judged('').remarks).toHaveLength(1);
  });
});

describe('what the checker says is marked at its place', () => {
  test.each([
    [
      'an unknown operator',
      '"operator": "equal", "value": "A"',
      '"operator": "more than", "value": "A"',
      '"more than"',
    ],
    ['an unknown segment', '"params": { "segment": "a" }', '"params": { "segment": "nobody" }', '"nobody"'],
    ['a colour that is none', '"#04cb79"', '"green"', '"green"'],
    ['an option out of range', '"cutA": 0.8', '"cutA": 7', '7'],
    ['an unknown kind', '"kind": "text"', '"kind": "word"', '"word"'],
  ])('%s', (_, found, replacement, marks) => {
    const text = abc.replace(found, replacement);
    expect(text).not.toBe(abc);
    const { isPack, remarks } = judged(text);
    expect(isPack).toBe(false);
    expect(remarks.map((remark) => remark.marks)).toContain(marks);
    const lines = text.split('\n');
    for (const remark of remarks) expect(lines[remark.line - 1]).toContain(remark.marks);
  });

  test('several at once, in the order of the text', () => {
    const text = abc
      .replace('"#04cb79"', '"green"')
      .replace('"otherwise": "not-scored"', '"otherwise": "nobody"');
    const { remarks } = judged(text);
    expect(remarks.map(({ marks }) => marks)).toEqual(['"green"', '"nobody"']);
  });
});

test('a warning leaves the pack usable', () => {
  const text = abc.replace('"facts": {', '"facts": { "orders": { "kind": "number" },');
  const { isPack, remarks } = judged(text);
  expect(isPack).toBe(true);
  expect(remarks).toMatchObject([{ severity: 'warning' }]);
});

test('problems are told in every language', () => {
  const sentences = locales.map((locale) => judgeText('{', locale).remarks[0]?.message);
  expect(new Set(sentences).size).toBe(3);
});
