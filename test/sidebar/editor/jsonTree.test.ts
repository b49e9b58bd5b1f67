import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorAt, parseJsonText, rangeOf, readLoosely } from '../../../src/sidebar/editor/jsonTree';
import { marked, packTexts } from './texts';

const text = '{ "rules": [{ "name": "VIP", "all": [1, { "fact": "orders" }] }], "otherwise": "x" }';
const at = (path: readonly (string | number)[], json = text) => {
  const { from, to } = rangeOf(parseJsonText(json), path);
  return json.slice(from, to);
};

describe('the place of a path', () => {
  test.each([
    [['otherwise'], '"x"'],
    [['rules', 0, 'name'], '"VIP"'],
    [['rules', 0, 'all', 0], '1'],
    [['rules', 0, 'all', 1, 'fact'], '"orders"'],
  ])('%j is the simple value there', (path, found) => {
    expect(at(path)).toBe(found);
  });

  test.each([
    [['rules'], '"rules"'],
    [['rules', 0, 'all'], '"all"'],
    [['rules', 0], '{'],
    [[], '{'],
  ])('%j, a list or an object, is its key or its bracket', (path, found) => {
    expect(at(path)).toBe(found);
  });

  test.each([
    [['rules', 0, 'all', 1, 'operator'], '{'],
    [['rules', 0, 'all', 7], '"all"'],
    [['rules', 3, 'name'], '"rules"'],
    [['segments', 0], '{'],
    [['otherwise', 'deeper'], '"x"'],
  ])('%j, which is missing, is the nearest thing around it', (path, found) => {
    expect(at(path)).toBe(found);
  });

  test('a key is found however it is written, and a key of JavaScript is only a key', () => {
    expect(at(['名', '"'], '{ "\\u540d": { "\\"": 5 } }')).toBe('5');
    expect(at(['__proto__', 'a'], '{ "__proto__": { "a": 1 } }')).toBe('1');
    expect(at(['__proto__', 'a'], '{ "b": { "a": 1 } }')).toBe('{');
  });

  test('every value of every built-in pack is found where it stands', () => {
    for (const { text: json } of packTexts) {
      const parsed = parseJsonText(json);
      for (const [path, value] of leavesOf(JSON.parse(json))) {
        const { from, to } = rangeOf(parsed, path);
        expect(JSON.parse(json.slice(from, to))).toBe(value);
      }
    }
  });

  test('no text and no path is too broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:a1 \\\n😀') }),
        fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', '1', ''))),
        (broken, path) => {
          const { from, to } = rangeOf(parseJsonText(broken), path);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(broken.length);
          expect(from).toBeLessThanOrEqual(to);
        },
      ),
    );
  });
});

describe('what a cursor is about to write', () => {
  test.each([
    ['{ | }', [], true, ''],
    ['{ "a": 1, | }', [], true, ''],
    ['{ "a|" }', [], true, '"a"'],
    ['{ "a|": 1 }', [], true, '"a"'],
    ['{ "schemes": {|} }', ['schemes'], true, ''],
    ['{ "rules": [{ "na| }] }', ['rules', 0], true, '"na'],
    ['{ "a": | }', ['a'], false, ''],
    ['{ "a": |, "b": 2 }', ['a'], false, ''],
    ['{ "a": "x|" }', ['a'], false, '"x"'],
    ['{ "a": tr| }', ['a'], false, 'tr'],
    ['{ "a": "un|\n}', ['a'], false, '"un'],
    ['{ "a": [|] }', ['a', 0], false, ''],
    ['{ "a": ["x", "y|"] }', ['a', 1], false, '"y"'],
    ['{ "a": ["x", |] }', ['a', 1], false, ''],
    ['{ "a": [{ "b": "|', ['a', 0, 'b'], false, '"'],
    ['{ "a": { "b": 1 }, | }', [], true, ''],
  ])('%s', (given, path, isKey, word) => {
    const { text: json, place } = marked(given);
    const cursor = cursorAt(parseJsonText(json), place);
    expect(cursor && { path: cursor.path, isKey: cursor.isKey }).toEqual({ path, isKey });
    expect(json.slice(cursor?.word.from, place)).toBe(
      word.endsWith('"') && word.length > 1 ? word.slice(0, -1) : word,
    );
  });

  test.each(['{ "a": 1 | }', '{ "a" | }', '{ "a": [1 | ] }', '{ "a": {} | }', '|', '{} |', '{ "a": 1 }|'])(
    'is nothing at %s',
    (given) => {
      const { text: json, place } = marked(given);
      expect(cursorAt(parseJsonText(json), place)).toBeNull();
    },
  );
});

test('a text that is being written says what can be read of it', () => {
  const read = (json: string) => readLoosely(parseJsonText(json));
  expect(read('{ "a": [1, { "b": "x", "c": ')).toEqual({ a: [1, { b: 'x' }] });
  expect(read('{ "__proto__": { "x": 1 }')).toEqual(JSON.parse('{ "__proto__": { "x": 1 } }'));
  expect(read('')).toBeUndefined();
  for (const { text: json } of packTexts) expect(read(json)).toEqual(JSON.parse(json));
});

function leavesOf(value: unknown, path: readonly (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[[...path], value]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : Object.entries(value);
  return entries.flatMap(([step, below]) => leavesOf(below, [...path, step]));
}
