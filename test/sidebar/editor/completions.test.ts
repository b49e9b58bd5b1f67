import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/i18n/text';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import { operatorNames } from '../../../src/core/rules/operators/operators';
import { schemeCatalog } from '../../../src/core/schemes/catalog';
import { completionsAt } from '../../../src/sidebar/editor/completions';
import { packFile, rule } from '../../core/rules/samplePack';
import { marked, packTexts } from './texts';

const offered = (given: string, locale: Locale = 'en') => {
  const { text, place } = marked(given);
  return completionsAt(text, place, locale)?.offers ?? [];
};
const texts = (given: string) => offered(given).map(({ text }) => text);
const titles = (given: string, locale: Locale) =>
  Object.fromEntries(offered(given, locale).map(({ text, title }) => [JSON.parse(text), title]));

/** Whether a pack may ask this of an own fact; another fact of each kind stands beside it. */
function isAccepted(kind: string, operator: string, value: unknown): boolean {
  const others = Object.fromEntries(
    ['number', 'text', 'boolean', 'day', 'list'].map((other) => [`a ${other}`, { kind: other }]),
  );
  const rules = [rule('Good', { all: [{ fact: 'own', operator, value }] })];
  const file = packFile({ facts: { ...others, own: { kind } }, rules });
  return acceptPack(JSON.stringify(file)).ok;
}

const values: readonly unknown[] = [
  ...['x', 1, true, null, [1, 2], ['x'], [true], '2026-06-30', 30],
  ...['number', 'text', 'boolean', 'day', 'list'].map((kind) => ({ fact: `a ${kind}` })),
];

/** A pack around one condition. */
const around = (condition: string) => `{
  "facts": { "colour": { "kind": "text", "title": "Favourite colour", "values": ["red", "blue"] },
             "mail": { "kind": "boolean" }, "orders": { "kind": "number" } },
  "segments": [{ "id": "vip", "title": { "en": "VIPs", "zh-CN": "贵宾" } }, { "id": "rest", "title": "Others" }],
  "conditions": { "loyal": { "all": [] } },
  "rules": [{ "conditions": { "all": [${condition}] } }]
}`;

describe('keys', () => {
  test('of a pack, without those that are there', () => {
    const found = texts('{ "format": 1, "id": "x", | }');
    expect(found).toContain('"segments"');
    expect(found).not.toContain('"id"');
  });

  test('the key under the cursor is offered again, so that it can be kept', () => {
    expect(texts('{ "id|": "x" }')).toContain('"id"');
  });

  test('of schemes and of their options', () => {
    expect(texts('{ "schemes": { | } }')).toEqual(Object.keys(schemeCatalog).map((id) => `"${id}"`));
    expect(texts('{ "schemes": { "abc": { "cutA": 0.7, | } } }')).toEqual([
      '"boundary"',
      '"cutB"',
      '"itemsA"',
      '"itemsB"',
    ]);
  });

  test('of a condition, of a rule, and of a text for every language', () => {
    expect(texts(around('{ | }'))).toEqual(
      expect.arrayContaining(['"fact"', '"operator"', '"value"', '"any"']),
    );
    expect(texts('{ "rules": [{ "|" }] }')).toContain('"priority"');
    expect(texts('{ "title": { | } }')).toEqual(['"en"', '"zh-CN"', '"zh-TW"']);
  });

  test('of facts: those that Fenlei knows for a declaration, declared ones too for a test customer', () => {
    expect(texts('{ "facts": { | } }')).toContain('"monetary"');
    const found = texts('{ "facts": { "colour": { "kind": "text" } }, "examples": [{ "facts": { | } }] }');
    expect(found).toEqual(expect.arrayContaining(['"colour"', '"monetary"']));
  });
});

describe('values', () => {
  test('facts of the pack come first, then those that Fenlei knows, each once', () => {
    const found = texts(around('{ "fact": "|" }'));
    expect(found.slice(0, 3)).toEqual(['"colour"', '"mail"', '"orders"']);
    expect(found).toContain('"monetary"');
    expect(new Set(found).size).toBe(found.length);
  });

  test.each([
    ['"orders"', ['"between"', '"greaterThan"'], ['"startsWith"', '"contains"', '"withinDays"']],
    ['"colour"', ['"startsWith"', '"in"'], ['"greaterThan"', '"dateAfter"']],
    ['"lastOrder"', ['"withinDays"', '"dateBefore"'], ['"greaterThan"', '"startsWith"']],
  ])('operators fit the kind of %s', (fact, fitting, others) => {
    const found = texts(around(`{ "fact": ${fact}, "operator": "|" }`));
    expect(found).toEqual(expect.arrayContaining(fitting));
    for (const other of others) expect(found).not.toContain(other);
  });

  test('every operator is offered for a fact that nobody knows, or of a name of JavaScript', () => {
    for (const fact of ['nobody', '__proto__', 'constructor'])
      expect(texts(around(`{ "fact": "${fact}", "operator": "|" }`))).toEqual(
        expect.arrayContaining(operatorNames.map((name) => `"${name}"`)),
      );
  });

  test('decorators stand behind the plain operators, one more than is written', () => {
    const found = texts(around('{ "fact": "orders", "operator": "|" }'));
    expect(found).toEqual(expect.arrayContaining(['"not:between"', '"someValue:greaterThan"']));
    expect(found.findIndex((text) => text.includes(':'))).toBe(
      found.filter((text) => !text.includes(':')).length,
    );
    expect(found.filter((text) => /:.*:/.test(text))).toEqual([]);
    expect(texts(around('{ "fact": "orders", "operator": "not:|" }'))).toContain('"not:swap:lessThan"');
  });

  test.each(['number', 'text', 'boolean', 'day', 'list'])(
    'every operator that is offered for a %s can be used in a pack, and none twice',
    (kind) => {
      const written = ['', 'not:', 'everyFact:not:', 'swap:', 'someValue:', 'not:not:not:'];
      for (const word of written) {
        const found = texts(
          `{ "facts": { "own": { "kind": "${kind}" } }, "rules": [{ "conditions": { "all": [{ "fact": "own", "operator": "${word}|" }] } }] }`,
        );
        expect(new Set(found).size).toBe(found.length);
        for (const text of found)
          expect([text, [...values].some((value) => isAccepted(kind, JSON.parse(text), value))]).toEqual([
            text,
            true,
          ]);
      }
    },
  );

  test('no decorator is offered where its operator or the kind of the fact has no use for it', () => {
    const found = texts(around('{ "fact": "orders", "operator": "|" }'));
    expect(found.filter((text) => /everyFact|someFact|swap:in|not:dateBefore/.test(text))).toEqual([]);
    expect(texts(around('{ "fact": "orders", "operator": "someValue:|" }'))).not.toContain(
      '"someValue:everyValue:equal"',
    );
  });

  test('a condition is compared with what its fact can be', () => {
    expect(texts(around('{ "fact": "colour", "operator": "equal", "value": | }'))).toEqual([
      '"red"',
      '"blue"',
    ]);
    expect(texts(around('{ "fact": "colour", "operator": "in", "value": ["red", |] }'))).toContain('"blue"');
    expect(texts(around('{ "fact": "mail", "operator": "equal", "value": | }'))).toEqual(['true', 'false']);
    expect(texts(around('{ "fact": "orders", "operator": "isBlank", "value": | }'))).toEqual([
      'true',
      'false',
    ]);
    expect(texts(around('{ "fact": "orders", "operator": "equal", "value": | }'))).toEqual([]);
    expect(texts(around('{ "fact": "orders", "operator": "equal", "value": { "fact": "|" } }'))).toContain(
      '"monetary"',
    );
  });

  test('segments, named conditions, options and listed values', () => {
    const before = around('').slice(0, -1);
    expect(texts(`${before}, "otherwise": "|" }`)).toEqual(['"vip"', '"rest"']);
    expect(texts(`${before}, "examples": [{ "expected": ["vip", |] }] }`)).toEqual(['"vip"', '"rest"']);
    expect(texts(`${before}, "x": 1 }`.replace('"all": []', '"condition": "|"'))).toEqual(['"loyal"']);
    expect(texts('{ "schemes": { "abc": { "boundary": | } } }')).toEqual(['"before"', '"own"', '"items"']);
    expect(texts('{ "hitPolicy": | }')).toEqual(['"first"', '"collect"']);
    expect(texts('{ "rules": [{ "muted": | }] }')).toEqual(['true', 'false']);
    expect(texts('{ "rules": [{ "event": { "type": | } }] }')).toEqual(['"segment"']);
    expect(texts(`${before}, "rules": [{ "event": { "params": { "segment": "|`)).toEqual(['"vip"', '"rest"']);
  });

  test('are offered in a text that breaks off at the cursor, and nothing is where only a comma may stand', () => {
    expect(
      texts(
        '{ "facts": { "a": { "kind": "day" } }, "rules": [{ "conditions": { "all": [{ "fact": "a", "operator": "|',
      ),
    ).toContain('"withinDays"');
    expect(offered('{ "hitPolicy": "first" | }')).toEqual([]);
  });

  test('at every place of the built-in packs something can be asked, and a value there is among what is offered for it', () => {
    for (const { text } of packTexts) {
      for (const { index = 0, 0: found } of text.matchAll(/"(?:operator|fact|segment)": ("[^"]*")/g)) {
        const value = found.slice(found.indexOf(':') + 2);
        const offers = completionsAt(text, index + found.length - 1, 'en')?.offers.map((offer) => offer.text);
        expect(offers).toContain(value);
      }
    }
  });
});

describe('titles', () => {
  test('of facts, operators, schemes, options and choices, in the user’s language', () => {
    expect(titles(around('{ "fact": "|" }'), 'zh-CN')).toMatchObject({
      orders: '订单数',
      colour: 'Favourite colour',
    });
    expect(titles(around('{ "fact": "orders", "operator": "|" }'), 'en')).toMatchObject({
      greaterThanInclusive: 'is at least …',
      isBlank: 'is blank',
      'not:between': 'not: is between …',
      'swap:lessThan': '… is less than',
      'everyValue:greaterThan': 'for each of the list: is more than …',
    });
    expect(titles(around('{ "fact": "lastOrder", "operator": "|" }'), 'zh-TW')).toMatchObject({
      withinDays: '在最近 … 天內',
    });
    expect(titles('{ "schemes": { | } }', 'zh-CN')).toMatchObject({ abc: 'ABC 分类（按购买金额）' });
    expect(titles('{ "schemes": { "abc": { | } } }', 'en')).toMatchObject({
      boundary: 'What decides the class',
    });
    expect(titles('{ "schemes": { "abc": { "boundary": | } } }', 'zh-TW')).toMatchObject({
      items: '按客戶數量',
    });
  });

  test('of segments as the pack calls them', () => {
    const text = around('').replace('"rules"', '"otherwise": "|", "rules"');
    expect(titles(text, 'zh-CN')).toEqual({ vip: '贵宾', rest: 'Others' });
  });

  test('of languages, kinds and what decides', () => {
    expect(titles('{ "title": { | } }', 'zh-CN')).toMatchObject({ 'zh-TW': '繁体中文' });
    expect(titles('{ "facts": { "a": { "kind": | } } }', 'en')).toMatchObject({ day: 'date' });
    expect(titles('{ "hitPolicy": | }', 'en')).toMatchObject({ collect: 'every rule that holds' });
  });
});
