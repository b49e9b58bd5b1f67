import { describe, expect, test } from 'vitest';
import { someCustomers, someOrders } from './someOrders';
import { notesOf, openWorkbook, pictureOf, sheetId, sortBody, valuesOf } from './workbook';

describe('from an order sheet', () => {
  test('a run makes a tab with a row per customer, its segment, code and next step', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(80) });
    const before = pictureOf(backend, 'Orders');
    const outcome = run();
    expect(outcome.status).toBe('applied');
    const [header, ...rows] = valuesOf(backend, 'Customers');
    expect(header).toEqual([
      'Customer',
      'Name',
      'Orders',
      'Amount bought',
      'Last order',
      'RFM, eleven groups',
      'RFM code',
      'RFM, eleven groups: next step',
    ]);
    expect(rows.length).toBe(outcome.status === 'applied' ? outcome.summary.customers : 0);
    expect(rows.every((row) => row[5] !== null && String(row[7]).length > 10)).toBe(true);
    expect(pictureOf(backend, 'Orders')).toBe(before);
  });

  test('the note on a segment tells the figures and the next step', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(80) });
    run();
    const [, [, , orders, amount, , segment, code, step]] = valuesOf(backend, 'Customers') as [
      unknown,
      unknown[],
    ];
    const note = notesOf(backend, 'Customers')[1]?.[5] ?? '';
    expect(note.split('\n')[0]).toBe(segment);
    expect(note).toContain(`RFM code ${code}`);
    expect(note).toContain(String(orders));
    expect(note).toContain(
      Number(amount)
        .toFixed(2)
        .replace(/\B(?=(\d{3})+\.)/, ','),
    );
    expect(note).toContain(`→ ${step}`);
  });

  test('one colour rule per segment is tied to the segment column, and the header stays in view', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(80) });
    run();
    const rules = backend.colorRules(sheetId(backend, 'Customers'));
    expect(rules.map(({ values }) => values[0])).toContain('=$F2="Champions"');
    expect(new Set(rules.map(({ background }) => background)).size).toBe(rules.length);
    expect(backend.sheets().find(({ name }) => name === 'Customers')?.frozenRows).toBe(1);
  });

  test('a second run writes nothing', () => {
    const { backend, host, run } = openWorkbook({ Orders: someOrders(80) });
    run();
    const once = pictureOf(backend, 'Customers');
    expect(run().status).toBe('unchanged');
    expect(pictureOf(backend, 'Customers')).toBe(once);
    const writes = Object.keys(host.calls.byName).filter((name) =>
      /\.(set|insert|delete|add|clear|hide)/.test(name),
    );
    expect(writes).toEqual([]);
  });

  test('after sorting the tab a second run still writes nothing', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(80) });
    run();
    sortBody(backend, 'Customers', 3);
    expect(run().status).toBe('unchanged');
  });

  test('new customers get rows of their own, and nobody else changes place', () => {
    const orders = someOrders(80);
    const { backend, run } = openWorkbook({ Orders: orders });
    run();
    const keys = valuesOf(backend, 'Customers').map(([key]) => key);
    const id = sheetId(backend, 'Orders');
    backend.write(id, 'value', { row: orders.length, column: 0, rows: 1, columns: 5 }, [
      ['A999999', 46200, 'NEW1', 'New shop', 10],
    ]);
    expect(run().status).toBe('applied');
    expect(valuesOf(backend, 'Customers').map(([key]) => key)).toEqual([...keys, 'NEW1']);
  });

  test('a column that the user renamed and moved is found again', () => {
    const { backend, run, settle } = openWorkbook({ Orders: someOrders(80) });
    run();
    const id = sheetId(backend, 'Customers');
    backend.write(id, 'value', { row: 0, column: 5, rows: 1, columns: 1 }, [['My groups']]);
    backend.moveColumns(id, 5, 1, 0);
    settle({ asOf: '2026-05-31' });
    expect(run().status).toBe('applied');
    const [header] = valuesOf(backend, 'Customers');
    expect(header?.[0]).toBe('My groups');
    expect(header).toHaveLength(8);
    expect(backend.colorRules(id).map(({ values }) => values[0])).toContain('=$A2="Champions"');
    expect(backend.colorRules(id)).toHaveLength(13);
  });
});

describe('on a customer sheet', () => {
  test('columns are added at the right and nothing else changes', () => {
    const { backend, run } = openWorkbook({ List: someCustomers(60) });
    const id = sheetId(backend, 'List');
    backend.write(id, 'background', { row: 3, column: 1, rows: 1, columns: 1 }, [['#ff0000']]);
    backend.write(id, 'note', { row: 4, column: 0, rows: 1, columns: 1 }, [['mine']]);
    backend.write(id, 'formula', { row: 5, column: 4, rows: 1, columns: 1 }, [['=1+1']]);
    backend.write(id, 'result', { row: 5, column: 4, rows: 1, columns: 1 }, [[2]]);
    const before = pictureOf(backend, 'List', 5);
    expect(run().status).toBe('applied');
    expect(pictureOf(backend, 'List', 5)).toBe(before);
    expect(valuesOf(backend, 'List')[0]?.slice(5)).toEqual([
      'RFM, eleven groups',
      'RFM code',
      'RFM, eleven groups: next step',
    ]);
  });

  test("the user's own colour rules stay before ours and come back alone", () => {
    const { backend, host, run } = openWorkbook({ List: someCustomers(60) });
    const id = sheetId(backend, 'List');
    const mine = {
      ranges: [{ row: 1, column: 0, rows: 60, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$E2>500'],
      background: '#ffeeee',
    };
    backend.setColorRules(id, [mine]);
    run();
    expect(backend.colorRules(id)[0]).toMatchObject(mine);
    expect(backend.colorRules(id).length).toBe(13);
    host.runMenuItem('removeFenlei');
    expect(backend.colorRules(id)).toHaveLength(1);
    expect(backend.colorRules(id)[0]).toMatchObject(mine);
  });

  test('two packs stand side by side, each with its own columns, and one of them colours', () => {
    const { backend, run, settle } = openWorkbook({ List: someCustomers(60) });
    settle({ packs: ['rfm', 'abc'], colorBy: 'abc' });
    run();
    const [header] = valuesOf(backend, 'List');
    expect(header).toContain('RFM, eleven groups');
    expect(header).toContain('ABC by amount bought');
    const column = String.fromCharCode(65 + (header ?? []).indexOf('ABC by amount bought'));
    const formulas = backend.colorRules(sheetId(backend, 'List')).map(({ values }) => String(values[0]));
    expect(formulas.length).toBe(4);
    expect(formulas.every((formula) => formula.startsWith(`=$${column}2=`))).toBe(true);
  });

  test('a later run with another pack colours anew and leaves the first column as it is', () => {
    const { backend, run, settle } = openWorkbook({ List: someCustomers(60) });
    run();
    const first = valuesOf(backend, 'List').map((row) => row.slice(0, 8));
    settle({ packs: ['lifecycle'], colorBy: 'lifecycle' });
    expect(run().status).toBe('applied');
    expect(valuesOf(backend, 'List').map((row) => row.slice(0, 8))).toEqual(first);
    expect(
      backend
        .colorRules(sheetId(backend, 'List'))
        .every(({ values }) => String(values[0]).startsWith('=$I2=')),
    ).toBe(true);
  });
});

test('further segments go from the sheet once a pack no longer collects them, and undo brings them back', () => {
  const over = (limit: number, segment: string) => ({
    name: segment,
    conditions: { all: [{ fact: 'orders', operator: 'greaterThan', value: limit }] },
    event: { type: 'segment', params: { segment } },
  });
  const file = (hitPolicy: string) => ({
    format: 1,
    id: 'tags',
    title: 'Tags',
    description: 'What customers have in common',
    source: 'Our own',
    hitPolicy,
    schemes: {},
    facts: { orders: { kind: 'number' } },
    segments: ['many', 'some', 'none'].map((id) => ({ id, title: id, color: '#c6efce', playbook: [] })),
    rules: [over(1, 'many'), over(0, 'some')],
    otherwise: 'none',
  });
  const { backend, host, run, settle } = openWorkbook({ Orders: someOrders(80) });
  const save = (hitPolicy: string) =>
    host.call('sidebarCall', 'savePack', JSON.stringify(JSON.stringify(file(hitPolicy))));
  const further = () => {
    const [header = [], ...rows] = valuesOf(backend, 'Customers');
    return rows.map((row) => row[header.indexOf('Tags: also')]).filter(Boolean);
  };
  save('collect');
  settle({ packs: ['tags'], colorBy: 'tags' });
  run();
  const collected = further();
  expect(collected).toContain('some');
  // These segments have no playbook, so nothing stands behind an arrow.
  expect(notesOf(backend, 'Customers').flat().join('\n')).not.toMatch(/→ ?$/m);
  save('first');
  expect(run().status).toBe('applied');
  expect(further()).toEqual([]);
  expect(run().status).toBe('unchanged');
  host.runMenuItem('undoLastRun');
  expect(further()).toEqual(collected);
});

describe('undo and remove', () => {
  test.each([
    ['orders', { Orders: someOrders(80) }, 'Orders'],
    ['customers', { List: someCustomers(60) }, 'List'],
  ] as const)(
    'from %s: undoing the first run and removing both leave the file as it was',
    (_, sheets, name) => {
      for (const command of ['undoLastRun', 'removeFenlei'] as const) {
        const { backend, host, run } = openWorkbook(sheets);
        const before = pictureOf(backend, name);
        run();
        host.runMenuItem(command);
        expect(backend.sheets().map((sheet) => sheet.name)).toEqual([name]);
        expect(pictureOf(backend, name)).toBe(before);
        expect(backend.colorRules(sheetId(backend, name))).toEqual([]);
      }
    },
  );

  test('removing takes every mark out of the file', () => {
    const { backend, host, run, settle } = openWorkbook({ Orders: someOrders(80) });
    run();
    settle({ asOf: '2026-05-31' });
    run();
    host.runMenuItem('removeFenlei');
    expect(backend.metadata()).toEqual([]);
    expect(backend.sheets()).toHaveLength(1);
  });

  test('undoing a later run brings the segments, notes and colours before it back, also after sorting', () => {
    const { backend, host, run, settle } = openWorkbook({ List: someCustomers(60) });
    run();
    const id = sheetId(backend, 'List');
    const rules = backend.colorRules(id);
    const byKey = (cells: readonly (readonly unknown[])[]) =>
      new Map(cells.slice(1).map((row) => [row[0], JSON.stringify(row)]));
    const values = byKey(valuesOf(backend, 'List'));
    const notes = new Map(
      valuesOf(backend, 'List').map(([key], row) => [key, notesOf(backend, 'List')[row]?.[5]]),
    );
    settle({ asOf: '2026-03-31', packs: ['rfm', 'lifecycle'], colorBy: 'lifecycle' });
    expect(run().status).toBe('applied');
    expect(byKey(valuesOf(backend, 'List').map((row) => row.slice(0, 8)))).not.toEqual(values);
    sortBody(backend, 'List', 4);
    host.runMenuItem('undoLastRun');
    expect(byKey(valuesOf(backend, 'List'))).toEqual(values);
    for (const [row, [key]] of valuesOf(backend, 'List').entries())
      expect(notesOf(backend, 'List')[row]?.[5]).toBe(notes.get(key ?? null));
    expect(backend.colorRules(id)).toEqual(rules);
  });

  test('a tab in which the user wrote stays, without our colours', () => {
    const { backend, host, run, dialogs } = openWorkbook({ Orders: someOrders(80) });
    run();
    const id = sheetId(backend, 'Customers');
    backend.write(id, 'value', { row: 1, column: 9, rows: 1, columns: 1 }, [['call on Monday']]);
    host.runMenuItem('removeFenlei');
    expect(valuesOf(backend, 'Customers')[1]?.[9]).toBe('call on Monday');
    expect(backend.colorRules(id)).toEqual([]);
    expect(backend.metadata()).toEqual([]);
    expect(dialogs.at(-1)?.text).toContain('"Customers" stays, without colours');
  });

  test('there is nothing to undo twice', () => {
    const { host, run, dialogs } = openWorkbook({ Orders: someOrders(80) });
    run();
    host.runMenuItem('undoLastRun');
    host.runMenuItem('undoLastRun');
    expect(dialogs.at(-1)?.text).toBe(
      'There is no run to undo. Only the last run can be undone, and only once.',
    );
  });
});

describe('what stops a run before it writes', () => {
  test('a customer who says no', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(80) }, { answer: () => 'CANCEL' });
    expect(run()).toEqual({ status: 'cancelled' });
    expect(backend.sheets()).toHaveLength(1);
  });

  test('columns that nobody can recognise: it says what was found and what is missing', () => {
    const { run, backend } = openWorkbook({
      Notes: [
        ['Fruit', 'Taste'],
        ['apple', 'sweet'],
        ['apple', 'sour'],
      ],
    });
    const outcome = run();
    expect(outcome.status).toBe('refused');
    expect(JSON.stringify(outcome)).toContain('Found: Fruit, Taste.');
    expect(backend.metadata()).toEqual([]);
  });

  test('an empty sheet', () => {
    const outcome = openWorkbook({ Empty: [['Customer', 'Date']] }).run();
    expect(outcome).toEqual({
      status: 'refused',
      problems: [
        'Empty: There are no rows of orders or customers in this sheet yet. Paste them under a row of column names, or open the sheet that has them.',
      ],
    });
  });

  test('rows that move between reading and writing: nothing is written', () => {
    let move = () => {};
    const { backend, run } = openWorkbook(
      { List: someCustomers(60) },
      {
        answer: () => {
          move();
          return 'OK';
        },
      },
    );
    move = () => backend.moveRows(sheetId(backend, 'List'), 30, 5, 1);
    const outcome = run();
    expect(outcome.status).toBe('refused');
    expect(JSON.stringify(outcome)).toContain('moved while Fenlei was at work');
    expect(valuesOf(backend, 'List')[0]).toHaveLength(5);
  });
});

describe('languages', () => {
  test.each([
    ['zh-CN', '客户分类', '重要价值客户'],
    ['zh-TW', '客戶分類', '重要價值客戶'],
  ])('%s: tab, headers and segments are in the language of the user', (userLocale, tab, segment) => {
    const { backend, run, settle } = openWorkbook({ Orders: someOrders(80) }, { userLocale });
    settle({ packs: ['rfm-8'], colorBy: 'rfm-8' });
    run();
    expect(valuesOf(backend, tab).flat()).toContain(segment);
  });
});
