/** Columns named after facts that a pack declares. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { type FactKind, factValue } from '../../../src/core/facts/factColumn';
import { namedFacts } from '../../../src/core/facts/namedFacts';
import { ownFacts } from '../../../src/core/facts/ownFacts';
import { toRegional } from '../../../src/core/facts/regional';
import { typedColumn } from '../../../src/core/facts/typedColumn';
import { american } from './sampleOrders';

const drink = { kind: 'text', title: { en: 'Favourite', 'zh-CN': '饮料', 'zh-TW': '飲料' } } as const;

describe('a header names a fact', () => {
  test.each(['drink', ' DRINK ', 'ｄｒｉｎｋ', 'favourite', '饮料', '飲料'])('as "%s"', (header) => {
    expect([...namedFacts(['Id', header], { drink })]).toEqual([['drink', 1]]);
  });

  test('by the title of the catalogue, where the pack gives none', () => {
    expect([...namedFacts(['Usual days between orders'], { medianGapDays: { kind: 'number' } })]).toEqual([
      ['medianGapDays', 0],
    ]);
  });

  test('by its id before the title of another', () => {
    const facts = { sweet: { kind: 'text', title: { ...drink.title, en: 'drink' } }, drink } as const;
    expect([...namedFacts(['drink', 'sweet'], facts)]).toEqual([
      ['drink', 0],
      ['sweet', 1],
    ]);
  });

  test('once: the column on the left counts', () => {
    expect([...namedFacts(['drink', '饮料'], { drink })]).toEqual([['drink', 0]]);
  });

  test('not by a part of it, nor by a blank or a name of every object', () => {
    expect([...namedFacts(['drinks', '', 'constructor'], { drink })]).toEqual([]);
  });
});

function read(kind: FactKind, cells: readonly Cell[], regional = american) {
  const { column, unread } = typedColumn(cells, kind, regional);
  return { values: cells.map((_, row) => factValue(column, row)), unread };
}

describe('cells of a kind', () => {
  test('numbers as anywhere else, in the locale of the sheet', () => {
    expect(read('number', [3, '¥1,200', null, '12%']).values).toEqual([3, 1200, null, 0.12]);
    expect(read('number', ['1.234'], toRegional('de_DE')).values).toEqual([1234]);
  });

  test('days from dates and texts', () => {
    expect(read('day', [{ day: 45352 }, '2024年3月1日', '3/1/2024', ' ']).values).toEqual([
      45352,
      45352,
      45352,
      null,
    ]);
  });

  test('truths from checkboxes, figures and words', () => {
    const yes = [true, 1, 'yes', 'Y', 'TRUE', '是', '✓', '１'];
    const no = [false, 0, 'no', 'N', 'False', '否', '✗', '０'];
    expect(read('boolean', [...yes, ...no, '', null]).values).toEqual([
      ...yes.map(() => true),
      ...no.map(() => false),
      null,
      null,
    ]);
  });

  test('texts folded as ids are; a failed formula is blank', () => {
    expect(read('text', [' tea ', 'ＶＩＰ', 7, '#N/A', ''])).toEqual({
      values: ['tea', 'VIP', '7', null, null],
      unread: [],
    });
  });

  test('lists at every mark that parts them, without blank entries', () => {
    expect(read('list', ['a,b', 'a， b', 'a、b', 'a ; b;', 'a；b', 'a', ', ', null]).values).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a'],
      null,
      null,
    ]);
  });

  test.each<[FactKind, Cell, string]>([
    ['number', 'many', 'unreadableNumber'],
    ['number', true, 'unreadableNumber'],
    ['day', 'soon', 'unreadableDay'],
    ['boolean', 'maybe', 'unreadableTruth'],
    ['boolean', 2, 'unreadableTruth'],
    ['boolean', { day: 45352 }, 'unreadableTruth'],
  ])('a %s cannot be read from %j: it is named and stays blank', (kind, cell, code) => {
    expect(read(kind, [null, cell])).toEqual({ values: [null, null], unread: [{ index: 1, code }] });
  });
});

test('facts are in the order of the customers, and only their rows are read', () => {
  const table = {
    sheet: 'Clients',
    header: ['Id', 'Age'],
    rows: [['A', 'old'], ['A', 'older'], ['B'], ['C', { day: 45352 }], ['D', 40], ['Total', 'sum']],
    firstRow: 3,
    firstColumn: 1,
  };
  const { columns, problems } = ownFacts(
    { table, rows: [0, 2, 3, 4], regional: american },
    { age: { kind: 'number' }, drink },
  );
  expect([...columns.keys()]).toEqual(['age']);
  expect(columns.get('age')?.kind === 'number' && columns.get('age')).toMatchObject({
    values: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, 40),
  });
  expect(problems).toEqual([
    { code: 'unreadableNumber', at: ['Clients', 'B3'], found: 'old' },
    { code: 'unreadableNumber', at: ['Clients', 'B6'], found: '2024-03-01' },
  ]);
});
