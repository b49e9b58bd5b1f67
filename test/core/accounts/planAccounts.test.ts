/** The tab of key accounts: what a refresh writes, what it leaves alone, and what it says of each row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountColumnNames } from '../../../src/core/accounts/accountColumns';
import { accountItems, itemCodes, toItemCode } from '../../../src/core/accounts/accountItems';
import { isUntouched } from '../../../src/core/accounts/isUntouched';
import { mostKeyAccounts } from '../../../src/core/accounts/planAccounts';
import { locales } from '../../../src/core/i18n/text';
import {
  accountsNamed,
  cellAt,
  columnOf,
  emptyModel,
  englishHeaders,
  type Model,
  planOn,
  put,
  refresh,
  rowOf,
  targetOf,
  today,
  type,
} from './sheetModel';

const [a, b] = [accountsNamed('a'), accountsNamed('b')];

function made(...ids: readonly string[]): Model {
  const model = emptyModel();
  refresh(model, accountsNamed(...ids));
  return model;
}

const kinds = (model: Model, accounts = accountsNamed('a', 'b')) => {
  const plan = planOn(model, accounts);
  return plan.ok ? plan.value.changes.map(({ kind }) => kind) : plan.problems;
};

test('the programme has nine standing actions and eight working points', () => {
  const ofKind = (kind: string) => itemCodes.filter((code) => accountItems[code].kind === kind).length;
  expect([ofKind('action'), ofKind('point')]).toEqual([9, 8]);
});

describe('making the tab', () => {
  test('lists seventeen rows for each account, in the order of the accounts, open and without an owner', () => {
    const model = made('b', 'a');
    expect(model.cells).toHaveLength(1 + 2 * 17);
    expect(model.cells[0]).toEqual(englishHeaders);
    expect(model.cells.slice(1).map(([id, , code]) => `${id} ${code}`)).toEqual(
      ['b', 'a'].flatMap((id) => itemCodes.map((code) => `${id} ${code}`)),
    );
    expect(model.cells[4]).toEqual([
      'b',
      'Shop b',
      'A4',
      'Senior visit',
      null,
      { day: today + 30 },
      'open',
      null,
      null,
      null,
      expect.stringMatching(/^Every month: About a third/),
      'Standing action',
      '0 of 17 done',
    ]);
  });

  test('proposes a first due date by the item: a visit in a month, the forum in a year', () => {
    const model = made('a');
    expect(cellAt(model, ['a', 'A4'], 'due')).toEqual({ day: today + 30 });
    expect(cellAt(model, ['a', 'A9'], 'due')).toEqual({ day: today + 365 });
  });

  test.each(locales)('%s: every text is in the language of the user', (locale) => {
    const model = emptyModel();
    refresh(model, a, { locale });
    const texts = itemCodes.map((code) => [
      cellAt(model, ['a', code], 'item'),
      cellAt(model, ['a', code], 'hint'),
    ]);
    expect(texts.map(([item]) => item)).toEqual(itemCodes.map((code) => accountItems[code].title[locale]));
    expect(
      texts.every(([, hint], at) => String(hint).endsWith(accountItems[itemCodes[at] ?? 'A1'].hint[locale])),
    ).toBe(true);
  });

  test('more accounts than anybody can look after are refused, with both numbers', () => {
    const many = accountsNamed(...Array.from({ length: mostKeyAccounts + 1 }, (_, at) => `c${at}`));
    expect(planOn(emptyModel(), many)).toEqual({
      ok: false,
      problems: [{ code: 'tooManyKeyAccounts', at: [], values: { count: 501, most: 500 } }],
    });
  });
});

describe('refreshing', () => {
  test('twice writes nothing', () => {
    expect(kinds(made('a', 'b'))).toEqual([]);
  });

  test('new accounts follow at the end; rows that are there stay as they are', () => {
    const model = made('a');
    type(model, ['a', 'A1'], { owner: 'Li', due: { day: today + 5 }, state: 'waiting', remark: 'call' });
    const before = structuredClone(model.cells);
    const { added } = refresh(model, [...b, ...a]);
    expect(added).toEqual(b);
    expect(model.cells.slice(0, before.length).map((row) => row.filter((_, at) => at !== 7))).toEqual(
      before.map((row) => row.filter((_, at) => at !== 7)),
    );
    expect(rowOf(model, 'b', 'A1')).toBe(before.length + 1);
  });

  test('rows of people’s own, below and in between, are never written, and new rows follow below them', () => {
    const model = made('a');
    model.cells.splice(5, 0, ['a', 'Shop a', null, 'Bring cake', 'Li', { day: today - 3 }]);
    model.cells.push(['', '', '', '', '', 'Total']);
    const own = structuredClone([model.cells[5], model.cells[19]]);
    refresh(model, [...a, ...b]);
    expect([model.cells[5], model.cells[19]]).toEqual(own);
    expect(rowOf(model, 'b', 'A1')).toBe(21);
    // The date that passed counts, although the row is not of the programme.
    expect(cellAt(model, ['a', 'A1'], 'tally')).toBe('0 of 18 done, 1 overdue');
  });

  test('a row of people’s own about an account that is not listed yet does not stand for its seventeen', () => {
    const model = made('a');
    model.cells.push(['b', 'Shop b', '', 'Write to them', '', { day: today + 1 }]);
    expect(refresh(model, accountsNamed('a', 'b')).added).toEqual(b);
  });

  test('columns that people moved, renamed or inserted are found by their marks', () => {
    const model = made('a');
    for (const row of [...model.cells, model.marks as unknown[]]) {
      const [due] = row.splice(5, 1);
      row.splice(0, 0, due as never, null as never);
    }
    put(model, 1, { column: 1, cell: 'By when?' });
    type(model, ['a', 'A2'], { due: { day: today - 1 } });
    const header = structuredClone(model.cells[0]);
    refresh(model, [...a, ...b]);
    expect(model.cells[0]).toEqual(header);
    expect(cellAt(model, ['b', 'A9'], 'due')).toEqual({ day: today + 365 });
    expect(cellAt(model, ['a', 'A2'], 'standing')).toBe('Overdue');
    expect(model.cells.every((row) => (row[1] ?? null) === null)).toBe(true);
    expect(kinds(model)).toEqual([]);
  });

  test('a title above the headers, and headers that are all renamed, are no rows', () => {
    const model = made('a');
    model.cells.unshift(['Our', 'best', 'customers', '2026']);
    expect(refresh(model, a).changes.map(({ kind }) => kind)).toEqual(['setColorRules']);
    const renamed = made('a');
    renamed.cells[0] = accountColumnNames.map((name) => `my ${name}`);
    expect(kinds(renamed, a)).toEqual([]);
  });

  test('an account that is no longer key is marked and keeps its rows; it counts again when it returns', () => {
    const model = made('a', 'b');
    type(model, ['b', 'A1'], { due: { day: today - 9 } });
    const { lapsed, standing } = refresh(model, a);
    expect(lapsed).toEqual(['b']);
    expect(standing.total).toEqual({ open: 17, overdue: 0, done: 0, dropped: 0 });
    expect(cellAt(model, ['b', 'P8'], 'standing')).toBe('No longer a key account');
    expect(cellAt(model, ['b', 'P8'], 'tally')).toBe(null);
    expect(kinds(model, a)).toEqual([]);
    expect(refresh(model, accountsNamed('a', 'b')).standing.total.overdue).toBe(1);
    expect(cellAt(model, ['b', 'A1'], 'standing')).toBe('Overdue');
    expect(cellAt(model, ['b', 'P8'], 'standing')).toBe(null);
  });

  test('rows that people deleted do not come back, unless all of an account are gone', () => {
    const model = made('a', 'b');
    model.cells.splice(rowOf(model, 'a', 'A9') - 1, 1);
    expect(kinds(model)).toEqual(['writeCells', 'setColorRules']);
    model.cells = model.cells.filter((row) => row[0] !== 'a');
    expect(refresh(model, accountsNamed('a', 'b')).added).toEqual(a);
  });

  test('an account is known however its id is spelt', () => {
    const model = made('17850');
    for (const row of model.cells.slice(1)) row[0] = 17_850;
    expect(kinds(model, accountsNamed('17850'))).toEqual([]);
  });

  test.each([
    ['done', 'done', 'Done'],
    ['DONE ', 'done', 'Done'],
    ['已完成', 'done', 'Done'],
    ['不再進行', 'dropped', null],
    ['in progress', 'open', 'Overdue'],
    ['waiting for Ms Li', 'open', 'Overdue'],
    ['', 'open', 'Overdue'],
    [true, 'done', 'Done'],
  ] as const)('the state %j of an item whose date has passed counts as %s', (state, counted, says) => {
    const model = made('a');
    type(model, ['a', 'A1'], { state, due: { day: today - 1 } });
    const { total } = refresh(model, a).standing;
    expect(total[counted]).toBe(counted === 'open' ? 17 : 1);
    expect(cellAt(model, ['a', 'A1'], 'standing')).toBe(says);
  });

  test.each([
    [today - 1, 'Overdue'],
    [today, 'Due within a week'],
    [today + 7, 'Due within a week'],
    [today + 8, null],
  ])('due on day %d it is, on 46203, %j', (day, says) => {
    const model = made('a');
    type(model, ['a', 'A1'], { due: { day } });
    refresh(model, a);
    expect(cellAt(model, ['a', 'A1'], 'standing')).toBe(says);
  });

  test('a due date may be typed as text; one that cannot be read, or is blank, is never overdue', () => {
    const model = made('a');
    type(model, ['a', 'A1'], { due: '6/1/2026' });
    type(model, ['a', 'A2'], { due: 'next week' });
    type(model, ['a', 'A3'], { due: null });
    const { total, accounts } = refresh(model, a).standing;
    expect(total.overdue).toBe(1);
    expect(accounts[0]?.since).toEqual({ day: 46_174, row: 0 });
  });

  test('in another language what belongs to Fenlei changes, and nothing else', () => {
    const model = made('a');
    type(model, ['a', 'A1'], { due: { day: today - 1 } });
    refresh(model, a);
    const before = structuredClone(model.cells);
    refresh(model, a, { locale: 'zh-TW' });
    expect(cellAt(model, ['a', 'A1'], 'standing')).toBe('逾期');
    const ours = [columnOf(model, 'tally') - 1, columnOf(model, 'standing') - 1];
    const rest = (cells: Model['cells']) => cells.map((row) => row.filter((_, at) => !ours.includes(at)));
    expect(rest(model.cells)).toEqual(rest(before));
  });
});

describe('columns that people deleted', () => {
  const without = (model: Model, name: (typeof accountColumnNames)[number]) => {
    const at = columnOf(model, name) - 1;
    for (const row of [...model.cells, model.marks as unknown[]]) row.splice(at, 1);
  };

  test.each(['id', 'code'] as const)('without %s nobody can tell the rows apart: refused by name', (name) => {
    const model = made('a');
    without(model, name);
    expect(planOn(model, a)).toMatchObject({ ok: false, problems: [{ code: 'accountsColumnGone' }] });
  });

  test.each(['due', 'state', 'tally', 'standing'] as const)('%s comes back at the right', (name) => {
    const model = made('a');
    without(model, name);
    refresh(model, [...a, ...b]);
    expect(columnOf(model, name)).toBe(accountColumnNames.length);
    expect(cellAt(model, ['b', 'A1'], name) ?? '').toEqual(
      { due: { day: today + 91 }, state: 'open', tally: '0 of 17 done', standing: '' }[name],
    );
    // People's dates are gone with their column: nothing is proposed a second time.
    if (name === 'due') expect(cellAt(model, ['a', 'A1'], 'due')).toBe(null);
    expect(kinds(model)).toEqual([]);
  });

  test.each(['name', 'kind', 'item', 'owner', 'done', 'remark', 'hint'] as const)('%s stays away', (name) => {
    const model = made('a');
    without(model, name);
    refresh(model, [...a, ...b]);
    expect(columnOf(model, name)).toBe(0);
    expect(kinds(model)).toEqual([]);
  });
});

describe('whether anybody wrote into the tab', () => {
  test('nobody did right after it was made, sorted, or refreshed on a later day', () => {
    const model = made('a', 'b');
    expect(isUntouched(targetOf(model))).toBe(true);
    model.cells = [model.cells[0] ?? [], ...model.cells.slice(1).reverse()];
    refresh(model, accountsNamed('a', 'b', 'c'), { today: today + 60, locale: 'zh-CN' });
    expect(isUntouched(targetOf(model))).toBe(true);
  });

  test.each([
    ['an owner', (model: Model) => type(model, ['a', 'A1'], { owner: 'Li' })],
    ['a remark', (model: Model) => type(model, ['a', 'A1'], { remark: 'x' })],
    ['a date of their own', (model: Model) => type(model, ['a', 'P8'], { due: { day: today + 31 } })],
    ['no date any more', (model: Model) => type(model, ['a', 'P8'], { due: null })],
    ['a state', (model: Model) => type(model, ['b', 'A1'], { state: 'done' })],
    ['the day it was done', (model: Model) => type(model, ['b', 'A1'], { done: { day: today } })],
    ['words of their own', (model: Model) => type(model, ['b', 'A1'], { item: 'Supply them' })],
    ['another name', (model: Model) => type(model, ['b', 'A1'], { name: 'Shop B, Ltd' })],
    ['another header', (model: Model) => put(model, 1, { column: 6, cell: 'By when?' })],
    ['a row of their own', (model: Model) => model.cells.push(['', '', '', '', '', 'Total'])],
    ['a row less', (model: Model) => model.cells.splice(4, 1)],
  ])('somebody did who left %s', (_, edit) => {
    const model = made('a', 'b');
    edit(model);
    expect(isUntouched(targetOf(model))).toBe(false);
  });
});

/** What people do between two refreshes; columns and rows are taken round the size of the sheet. */
const edits = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('type' as const),
      row: fc.nat(200),
      column: fc.nat(30),
      cell: fc.oneof(
        fc.constantFrom('Li', 'done', '', 'A3', 'a'),
        fc.integer({ min: 45_000, max: 47_000 }).map((day) => ({ day })),
      ),
    }),
    fc.record({ kind: fc.constantFrom('sort' as const), column: fc.nat(30) }),
    fc.record({ kind: fc.constantFrom('insertRow' as const), row: fc.nat(200) }),
    fc.record({ kind: fc.constantFrom('deleteRow' as const), row: fc.nat(200) }),
    fc.record({ kind: fc.constantFrom('insertColumn' as const), column: fc.nat(30) }),
    fc.record({ kind: fc.constantFrom('moveColumn' as const), column: fc.nat(30), to: fc.nat(30) }),
    fc.record({ kind: fc.constantFrom('deleteColumn' as const), column: fc.nat(30) }),
  ),
  { maxLength: 12 },
);

type Edit = ReturnType<
  typeof fc.sample<typeof edits extends fc.Arbitrary<infer T> ? T : never>
>[number][number];

function doTo(model: Model, edit: Edit): void {
  const width = model.marks.length;
  const lines: unknown[][] = [...model.cells, model.marks];
  for (const row of model.cells) while (row.length < width) row.push(null);
  switch (edit.kind) {
    case 'type':
      put(model, 2 + (edit.row % Math.max(1, model.cells.length - 1)), {
        column: 1 + (edit.column % width),
        cell: edit.cell,
      });
      return;
    case 'sort': {
      const key = (row: Model['cells'][number]) => JSON.stringify(row[edit.column % width] ?? '');
      const [header = [], ...body] = model.cells;
      model.cells = [header, ...body.sort((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0))];
      return;
    }
    case 'insertRow':
      model.cells.splice(1 + (edit.row % model.cells.length), 0, []);
      return;
    case 'deleteRow':
      if (model.cells.length > 2) model.cells.splice(1 + (edit.row % (model.cells.length - 1)), 1);
      return;
    case 'insertColumn':
      for (const line of lines) line.splice(edit.column % width, 0, null);
      return;
    case 'moveColumn':
      for (const line of lines) line.splice(edit.to % width, 0, ...line.splice(edit.column % width, 1));
      return;
    case 'deleteColumn':
      if (width > 4) for (const line of lines) line.splice(edit.column % width, 1);
      return;
  }
}

test('whatever people do in between, no cell changes that is not Fenlei’s own, and a second refresh writes nothing', () => {
  fc.assert(
    fc.property(edits, edits, fc.subarray(['a', 'b', 'c', 'd']), fc.nat(90), (first, second, ids, later) => {
      const model = made('a', 'b');
      for (const [round, done] of [first, second].entries()) {
        for (const edit of done) doTo(model, edit);
        const before = structuredClone(model.cells);
        const { headerRow } = targetOf(model);
        const code = columnOf(model, 'code') - 1;
        const ours = [columnOf(model, 'tally') - 1, columnOf(model, 'standing') - 1];
        const at = { today: today + later * (round + 1) };
        const plan = planOn(model, accountsNamed(...ids), at);
        if (!plan.ok) {
          expect(plan.problems[0]?.code).toBe('accountsColumnGone');
          return;
        }
        refresh(model, accountsNamed(...ids), at);
        const changed = before.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            const isOurs = ours.includes(c) && toItemCode(row[code]) !== null;
            const wasBlankHeader = r === headerRow - 1 && (cell ?? '') === '';
            const isSame = JSON.stringify(model.cells[r]?.[c] ?? '') === JSON.stringify(cell ?? '');
            return isOurs || wasBlankHeader || isSame ? [] : [[r, c]];
          }),
        );
        expect(changed).toEqual([]);
        const again = planOn(model, accountsNamed(...ids), at);
        expect(again.ok && again.value.changes).toEqual([]);
      }
    }),
    { seed: 20_260_630, numRuns: 200 },
  );
});
