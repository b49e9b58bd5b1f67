/** Answers that stand in a sheet, and what packs read of them. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/facts/cell';
import { factValue, textColumn } from '../../../src/core/facts/factColumn';
import { toTable } from '../../../src/core/facts/table';
import { type KnownFacts, packFacts } from '../../../src/core/packFacts';
import { isSegmentColumn } from '../../../src/core/plan/runColumns';
import { checkAnswers } from '../../../src/core/profile/checkAnswers';
import { profileMark } from '../../../src/core/profile/profileMark';
import { type ProfileTable, readProfiles } from '../../../src/core/profile/profileTable';
import { american } from '../facts/sampleOrders';
import { deepFreeze, leaf, packFile, parsed, rule } from '../rules/samplePack';

const pack = deepFreeze(
  parsed(
    packFile({
      facts: {
        mood: {
          kind: 'text',
          title: { en: 'Mood', 'zh-CN': '心情', 'zh-TW': '心情' },
          question: 'How are they?',
          answers: [
            { value: 'up', title: { en: 'Cheerful', 'zh-CN': '开朗', 'zh-TW': '開朗' } },
            { value: 'down', title: { en: 'Quiet', 'zh-CN': '安静', 'zh-TW': '安靜' } },
          ],
        },
      },
      rules: [rule('Good', { all: [{ ...leaf, fact: 'mood', operator: 'equal', value: 'up' }] })],
    }),
  ),
);

const ids = ['a', 'b', 'c'];

function profile(cells: readonly (readonly Cell[])[], column = 2, keyColumn = 1): ProfileTable {
  const owned = [{ mark: { column: 'profile/mood' }, column }];
  const sheet = { id: 1, name: 'List', cells, marks: { owned, roles: [] } };
  return readProfiles({ sheet, headerRow: 1, lastRow: cells.length, keyColumn }, american);
}

function known(given: Partial<KnownFacts>): KnownFacts {
  const facts = { asOf: 45_000, ids, columns: new Map() };
  return { facts, listed: null, fromOrders: true, profile: null, ...given };
}

function moods(given: Partial<KnownFacts>) {
  const result = packFacts(known(given), pack);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const column = result.value.facts.columns.get('mood');
  return {
    values: ids.map((_, row) => column && factValue(column, row)),
    problems: result.value.problems.map(({ code, at }) => [code, ...at].join(' ')),
  };
}

const listed = (...answers: readonly Cell[]) => ({
  table: toTable('List', [['Id', 'Mood'], ...ids.map((id, row) => [id, answers[row] ?? null])]),
  rows: [0, 1, 2],
  regional: american,
});

describe('an observed fact', () => {
  test('is blank where nobody answered, with orders alone too', () => {
    expect(moods({})).toEqual({ values: [null, null, null], problems: [] });
    expect(moods({ listed: listed() })).toEqual({ values: [null, null, null], problems: [] });
  });

  test('is found by the customer, in whatever row and column the answer stands', () => {
    const table = profile(
      [
        ['?', 'x', 'Id'],
        ['Quiet', '', 'c'],
        ['開朗', '', ' Ａ '],
      ],
      1,
      3,
    );
    expect(moods({ profile: table }).values).toEqual([null, null, 'down']);
    expect(moods({ profile: profile([['Id'], ['c', 'up'], ['a', 'QUIET ']]) }).values).toEqual([
      'down',
      null,
      'up',
    ]);
  });

  test('of a customer in several rows is the first that is filled', () => {
    const table = profile([['Id'], ['a', ''], ['a', 'up'], ['a', 'down']]);
    expect(moods({ profile: table }).values).toEqual(['up', null, null]);
  });

  test('comes from the profile first, then from the column of that name', () => {
    const table = profile([['Id'], ['a', 'up'], ['b', 'nonsense']]);
    expect(moods({ profile: table, listed: listed('Quiet', 'Quiet', 'Cheerful') })).toEqual({
      values: ['up', 'down', 'up'],
      problems: ['notAnAnswer List B3'],
    });
  });

  test('that cannot be read is told with its cell, wherever it stands', () => {
    expect(moods({ listed: listed('Quiet', 3, true) })).toEqual({
      values: ['down', null, null],
      problems: ['notAnAnswer List B3', 'notAnAnswer List B4'],
    });
  });

  test('that Fenlei recognised in the sheet gives way to an answer', () => {
    const columns = new Map([['mood', textColumn(['down', 'down', null])]]);
    const facts = { asOf: 45_000, ids, columns };
    expect(moods({ facts, profile: profile([['Id'], ['a', 'up']]) }).values).toEqual(['up', 'down', null]);
  });
});

describe('answers to be written', () => {
  test('are written by their titles in the language of the user', () => {
    expect(checkAnswers({ mood: 'down' }, [pack], 'zh-TW')).toEqual({
      ok: true,
      value: [{ fact: 'mood', title: '心情', format: '@', cell: '安靜' }],
    });
  });

  test('are values, not titles; several mistakes are told at once', () => {
    const refused = checkAnswers({ mood: 'Quiet', other: 1 }, [pack], 'en');
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['notAnAnswer', 'notAsked']);
  });
});

test('a column of answers is no column of segments, whatever its fact is called', () => {
  expect(isSegmentColumn({ column: 'rfm/segment' })).toBe(true);
  expect(isSegmentColumn({ column: profileMark('segment') })).toBe(false);
});
