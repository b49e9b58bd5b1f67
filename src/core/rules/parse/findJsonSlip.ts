/** Where JSON text goes wrong: engines word it differently and some name no place, so Fenlei looks itself. */
import type { Problem } from '../../problem';

/** What the text may go on with. */
type State = 'value' | 'firstEntry' | 'key' | 'firstKey' | 'colon' | 'after' | 'end';

/** The brackets open around a place: the keys met so far in an object, `null` in a list. */
type Open = (Set<string> | null)[];

const wordPattern =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a string, so they must be named
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/** Brackets inside brackets: a pack of 32 levels needs about 70. */
const deepest = 100;

/**
 * The first slip in JSON text, with line and column counted from 1, or `null` where `JSON.parse` will read it.
 * A key that an object has twice is a slip too: `JSON.parse` would drop the first one without a word.
 * @example findJsonSlip('{ "a": [1, 2] }') // null
 * @example findJsonSlip('{\n  "a": 1,\n}')?.values // { line: 3, column: 1 }
 * @example findJsonSlip('{ "a": 1, "a": 2 }')?.code // 'repeatedKey'
 */
export function findJsonSlip(json: string): Problem | null {
  const open: Open = [];
  let state: State = 'value';
  let place = afterBlanks(json, 0);
  while (place < json.length) {
    const word = wordAt(json, place);
    const next: State | null = word === null ? null : step(state, word, open);
    if (word === null || next === null) {
      return {
        ...slip('jsonSlip', json, place),
        found: excerptAt(json, place),
        expected: allowed(state, open),
      };
    }
    if (next === 'colon' && !isNewKey(word, open)) {
      return { ...slip('repeatedKey', json, place), found: excerptAt(json, place) };
    }
    if (open.length > deepest) return slip('jsonTooDeep', json, place);
    state = next;
    place = afterBlanks(json, place + word.length);
  }
  return state === 'end' ? null : { ...slip('jsonEndsEarly', json, place), expected: allowed(state, open) };
}

function wordAt(json: string, place: number): string | null {
  wordPattern.lastIndex = place;
  return wordPattern.exec(json)?.[0] ?? null;
}

/** What may follow after this word, or `null` where the word may not stand here. */
function step(state: State, word: string, open: Open): State | null {
  switch (state) {
    case 'firstEntry':
      return word === ']' ? close(open) : step('value', word, open);
    case 'value':
      return stepIntoValue(word, open);
    case 'firstKey':
      return word === '}' ? close(open) : step('key', word, open);
    case 'key':
      return word.startsWith('"') ? 'colon' : null;
    case 'colon':
      return word === ':' ? 'value' : null;
    case 'after':
      if (word === ',') return isInList(open) ? 'value' : 'key';
      return word === (isInList(open) ? ']' : '}') ? close(open) : null;
    case 'end':
      return null;
  }
}

function stepIntoValue(word: string, open: Open): State | null {
  if (word === '[' || word === '{') {
    open.push(word === '{' ? new Set() : null);
    return word === '{' ? 'firstKey' : 'firstEntry';
  }
  if (/[\]},:]/.test(word.charAt(0))) return null;
  return open.length === 0 ? 'end' : 'after';
}

function close(open: Open): State {
  open.pop();
  return open.length === 0 ? 'end' : 'after';
}

function isInList(open: Open): boolean {
  return open[open.length - 1] === null;
}

function isNewKey(word: string, open: Open): boolean {
  const keys = open[open.length - 1];
  const key = String(JSON.parse(word));
  if (!keys || keys.has(key)) return false;
  keys.add(key);
  return true;
}

function allowed(state: State, open: Open): readonly string[] {
  switch (state) {
    case 'value':
      return ['{', '[', '"…"', '1', 'true', 'false', 'null'];
    case 'firstEntry':
      return [']', ...allowed('value', open)];
    case 'key':
      return ['"…"'];
    case 'firstKey':
      return ['}', '"…"'];
    case 'colon':
      return [':'];
    case 'after':
      return [',', isInList(open) ? ']' : '}'];
    case 'end':
      return [];
  }
}

function slip(code: Problem['code'], json: string, place: number): Problem {
  const before = json.slice(0, place).split('\n');
  const column = (before[before.length - 1] ?? '').length + 1;
  return { code, at: [], values: { line: before.length, column } };
}

function excerptAt(json: string, place: number): string {
  return json.slice(place, place + 20).split('\n')[0] ?? '';
}

function afterBlanks(json: string, from: number): number {
  let place = from;
  while (' \t\n\r'.includes(json.charAt(place)) && place < json.length) place++;
  return place;
}
