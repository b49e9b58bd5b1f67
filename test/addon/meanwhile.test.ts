import { describe, expect, test } from 'vitest';
import { words } from '../../src/core/i18n/words';
import { runProblems } from '../../src/core/plan/runProblems';
import type { SheetBackend, SheetId } from '../../src/host/sheetBackend';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, sortBody, valuesOf, type WorkbookOptions } from './workbook';

/** What somebody does while a dialog of Fenlei is open, or between two runs, must neither be lost nor lead it astray. */
describe('while a dialog is open', () => {
  function open(sheets: Parameters<typeof openWorkbook>[0], options: WorkbookOptions = {}) {
    let edit: (backend: SheetBackend) => void = () => {};
    const book = openWorkbook(sheets, {
      ...options,
      answer: (title) => {
        const once = edit;
        edit = () => {};
        once(book.backend);
        return options.answer?.(title) ?? 'OK';
      },
    });
    const meanwhile = (change: (backend: SheetBackend) => void) => {
      edit = change;
    };
    return { ...book, meanwhile };
  }

  test.each(['undoLastRun', 'removeFenlei'])(
    '%s: a column that somebody inserts stays, and only ours go',
    (command) => {
      const { backend, host, run, meanwhile } = open({ List: someCustomers(30) });
      run();
      const id = sheetId(backend, 'List');
      let inserted = false;
      meanwhile(() => {
        if (inserted) return;
        inserted = true;
        backend.insertColumns(id, 5, 1);
        backend.write(id, 'value', { row: 0, column: 5, rows: 2, columns: 1 }, [['Mine'], ['keep me']]);
      });
      host.runMenuItem(command);
      const [header, first] = valuesOf(backend, 'List');
      expect(header).toEqual([...(someCustomers(30)[0] ?? []), 'Mine']);
      expect(first?.[5]).toBe('keep me');
    },
  );

  test('a colour rule that somebody adds stays before ours', () => {
    const { backend, run, meanwhile } = open({ List: someCustomers(30) });
    const id = sheetId(backend, 'List');
    const mine = {
      ranges: [{ row: 1, column: 0, rows: 30, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$E2>500'],
      background: '#ffeeee',
    };
    meanwhile(() => backend.setColorRules(id, [mine]));
    expect(run().status).toBe('applied');
    expect(backend.colorRules(id)[0]).toMatchObject(mine);
    expect(backend.colorRules(id)).toHaveLength(13);
  });

  test('a column inserted at the left stops a run before it writes', () => {
    const { backend, run, meanwhile } = open({ List: someCustomers(30) });
    const id = sheetId(backend, 'List');
    meanwhile(() => backend.insertColumns(id, 0, 1));
    expect(run().status).toBe('refused');
    expect(valuesOf(backend, 'List')[0]).toHaveLength(6);
  });

  test('a run that somebody else made meanwhile stops this one before it writes', () => {
    const { backend, run, meanwhile } = open({ Orders: someOrders(30) });
    meanwhile(() => void openWorkbook({}, { backend }).run());
    expect(run().status).toBe('refused');
    const shown = backend.sheets().filter(({ hidden }) => !hidden);
    expect(shown.map(({ name }) => name)).toEqual(['Orders', 'Customers']);
    expect(run().status).toBe('unchanged');
  });

  test('a tab that somebody makes under the name of ours stays', () => {
    const { backend, run, meanwhile } = open({ Orders: someOrders(30) });
    meanwhile(() => void backend.addSheet('Customers', 1));
    expect(run().status).toBe('refused');
    expect(valuesOf(backend, 'Customers')).toEqual([]);
    expect(run()).toMatchObject({ status: 'applied', summary: { sheet: 'Customers 2' } });
    expect(backend.sheets().map(({ name }) => name)).toContain('Customers');
  });

  test('a run that another finished meanwhile is not undone by an old question', () => {
    const { backend, host, run, meanwhile, dialogs } = open({ List: someCustomers(30) });
    run();
    const before = pictureOf(backend, 'List');
    const journal = backend.metadata().find(({ value }) => value.includes('"journal"'));
    meanwhile(() => {
      if (journal)
        backend.updateMetadata(journal.id, {
          value: journal.value.replace('"state":"done"', '"state":"undone"'),
        });
    });
    host.runMenuItem('undoLastRun');
    expect(pictureOf(backend, 'List')).toBe(before);
    expect(dialogs.at(-1)?.text).toContain('Another run is writing in this file');
  });
});

describe('while Fenlei reads and writes', () => {
  /** Does something once, right before the first call of this name that follows `after`. */
  function open(
    after: string,
    before: string,
    edit: (backend: SheetBackend) => void,
    options: WorkbookOptions = {},
  ) {
    let [isNear, isDone] = [false, true];
    const book = openWorkbook(
      { List: someCustomers(30) },
      {
        ...options,
        onCall: ({ name }) => {
          if (name === after) isNear = true;
          if (name !== before || !isNear || isDone) return;
          isDone = true;
          edit(book.backend);
        },
      },
    );
    const arm = () => {
      [isNear, isDone] = [false, false];
    };
    return { ...book, arm, isDone: () => isDone };
  }

  test.each(['undoLastRun', 'removeFenlei'])(
    '%s: a column that somebody inserts just then is not deleted in place of ours',
    (command) => {
      const mine = [['Mine'], ['keep me']];
      const book = open('Lock.tryLock', 'Range.getNotes', (backend) => {
        backend.insertColumns(sheetId(backend, 'List'), 2, 1);
        backend.write(sheetId(backend, 'List'), 'value', { row: 0, column: 2, rows: 2, columns: 1 }, mine);
      });
      book.run();
      book.arm();
      book.host.runMenuItem(command);
      expect(book.isDone()).toBe(true);
      const user = [
        'Customer no',
        'Customer name',
        'Mine',
        'Last order date',
        'Number of orders',
        'Total amount',
      ];
      expect(valuesOf(book.backend, 'List')[0]?.slice(0, 6)).toEqual(user);
      book.host.runMenuItem(command);
      expect(valuesOf(book.backend, 'List')[0]).toEqual(user);
    },
  );

  const languages = [
    ['en', 'en'],
    ['zh_CN', 'zh-CN'],
    ['zh_TW', 'zh-TW'],
  ] as const;

  test.each(
    languages.flatMap(([user, language]) =>
      (['segmentCustomers', 'undoLastRun', 'removeFenlei'] as const).map(
        (command) => [command, user, language] as const,
      ),
    ),
  )(
    '%s (%s) says so where it wrote or deleted just as somebody inserted a column, and leaves none of its own',
    (command, userLocale, language) => {
      const isRun = command === 'segmentCustomers';
      const insert = (backend: SheetBackend) => backend.insertColumns(sheetId(backend, 'List'), 0, 1);
      const write = isRun ? 'Range.setNotes' : 'Sheet.deleteColumns';
      const book = open('Lock.tryLock', write, insert, { userLocale });
      if (!isRun) book.run();
      book.arm();
      book.host.runMenuItem(command);
      expect(book.isDone()).toBe(true);
      const { says, fix } = runProblems.writtenBeside;
      const told = book.dialogs.at(-1)?.text;
      expect(told).toContain(says[language].replace('{sheet}', 'List'));
      expect(told).toContain(fix[language]);
      const owned = book.backend.metadata().filter(({ value }) => value.includes('"is":"column"'));
      expect(owned).toEqual([]);
      expect(valuesOf(book.backend, 'List')[0]?.length).toBeLessThanOrEqual(6);
    },
  );

  test.each(['undoLastRun', 'removeFenlei'])(
    '%s: rows sorted meanwhile are no reason to say that columns moved',
    (command) => {
      const sort = (backend: SheetBackend) => sortBody(backend, 'List', 4);
      const book = open('Lock.tryLock', 'Sheet.deleteColumns', sort);
      book.run();
      book.arm();
      book.host.runMenuItem(command);
      expect(book.isDone()).toBe(true);
      expect(book.dialogs.at(-1)?.text).not.toContain('Version history');
      expect(valuesOf(book.backend, 'List')[0]).toEqual(someCustomers(30)[0]);
    },
  );

  test('an undo that reads the sheet just as a column goes gives every customer back what stood there', () => {
    const remove = (backend: SheetBackend) => backend.deleteColumns(sheetId(backend, 'List'), 1, 1);
    const book = open('Lock.tryLock', 'Sheet.getDataRange', remove);
    const segments = () =>
      Object.fromEntries(valuesOf(book.backend, 'List').map(([id, ...row]) => [id, row.slice(-5)]));
    book.run();
    const before = segments();
    book.settle({ asOf: '2026-03-31' });
    book.run();
    expect(segments()).not.toEqual(before);
    book.arm();
    book.host.runMenuItem('undoLastRun');
    expect(book.isDone()).toBe(true);
    expect(segments()).toEqual(before);
  });

  describe('removing the tab of key accounts', () => {
    const abc = { packs: ['abc'], colorBy: 'abc', schemeOptions: { abc: { cutA: 0.3, cutB: 0.97 } } };

    function withAccounts(before: string, edit: (backend: SheetBackend, accounts: SheetId) => void) {
      const accountsOf = (backend: SheetBackend) => sheetId(backend, 'Key accounts');
      const book = open('Sheet.deleteColumns', before, (backend) => edit(backend, accountsOf(backend)));
      book.settle(abc);
      book.run();
      book.host.runMenuItem('refreshKeyAccounts');
      expect(book.backend.colorRules(accountsOf(book.backend))).not.toEqual([]);
      return { ...book, accounts: () => accountsOf(book.backend) };
    }

    const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

    test('leaves it without colours where somebody writes in it just then', () => {
      const book = withAccounts('Range.getFontWeights', (backend, accounts) =>
        backend.write(accounts, 'value', one(3, 20), [['ask Ann']]),
      );
      book.arm();
      book.host.runMenuItem('removeFenlei');
      expect(book.isDone()).toBe(true);
      expect(book.backend.read(book.accounts(), 'value', one(3, 20))).toEqual([['ask Ann']]);
      expect(book.backend.colorRules(book.accounts())).toEqual([]);
      expect(book.dialogs.at(-1)?.text).toContain('The tab "Key accounts" stays, without colours');
      expect(book.backend.metadata()).toEqual([]);
    });
  });

  test.each([1, 2, 3])(
    'after %i runs, one that is taken back leaves the run before it to be undone',
    (runs) => {
      let sorted = 0;
      const sort = (backend: SheetBackend) => sortBody(backend, 'List', 3 + (sorted++ % 2));
      let minutes = 0;
      const now = () => new Date(Date.parse('2026-06-30T04:00:00Z') + ++minutes * 60_000);
      const book = open('Lock.tryLock', 'Range.setNotes', sort, { now });
      const days = ['2026-06-30', '2026-03-31', '2025-12-31', '2025-09-30', '2025-06-30'];
      const choose = (at: number) => book.settle({ asOf: days[at] ?? null });
      const segments = () =>
        Object.fromEntries(valuesOf(book.backend, 'List').map(([id, ...row]) => [id, row.slice(4)]));
      const pictures = [segments()];
      for (let run = 0; run < runs; run++) {
        choose(run);
        expect(book.run().status).toBe('applied');
        pictures.push(segments());
      }
      expect(pictures.at(-1)).not.toEqual(pictures.at(-2));
      for (const again of [1, 2]) {
        choose(runs + again - 1);
        book.arm();
        expect(book.run().status).toBe('refused');
        expect(book.isDone()).toBe(true);
        expect(segments()).toEqual(pictures.at(-1));
      }
      book.host.runMenuItem('undoLastRun');
      expect(segments()).toEqual(pictures.at(-2));
      book.host.runMenuItem('undoLastRun');
      expect(book.dialogs.at(-1)?.text).toContain('no run to undo');
    },
  );

  describe.each(languages)('where rows move again and again (%s)', (userLocale, language) => {
    let isRestless = false;
    let sorted = 0;
    const book = openWorkbook(
      { List: someCustomers(30) },
      {
        userLocale,
        answer: (title) => (title === words.interruptedTitle[language] ? 'YES' : 'OK'),
        onCall: ({ name }) => {
          if (isRestless && name === 'Range.setValues') sortBody(book.backend, 'List', 3 + (sorted++ % 2));
        },
      },
    );
    const segments = () =>
      Object.fromEntries(valuesOf(book.backend, 'List').map(([id, ...row]) => [id, row.slice(4)]));
    const halfDone = runProblems.halfDone.says[language].replace('{sheet}', 'List');
    book.run();
    const first = segments();
    book.settle({ asOf: '2026-03-31' });
    book.run();
    const second = segments();

    test('an undo says that only a part is done, and the next one does the rest', () => {
      isRestless = true;
      book.host.runMenuItem('undoLastRun');
      expect(book.dialogs.at(-1)?.text).toContain(halfDone);
      isRestless = false;
      book.host.runMenuItem('undoLastRun');
      expect(segments()).toEqual(first);
    });

    test('so does a run, and the next one finishes it', () => {
      isRestless = true;
      expect(book.run()).toMatchObject({ status: 'refused', problems: [expect.stringContaining(halfDone)] });
      isRestless = false;
      expect(book.run().status).toBe('applied');
      expect(segments()).toEqual(second);
    });
  });

  test('rows of a tab that is being made, sorted between two writes, have no note of another customer', () => {
    let isDone = false;
    const { backend, run } = openWorkbook(
      { Orders: someOrders(12) },
      {
        onCall: ({ name }) => {
          if (isDone || name !== 'Range.setNotes') return;
          isDone = true;
          sortBody(backend, 'Customers', 3);
        },
      },
    );
    expect(run()).toMatchObject({ status: 'refused', problems: [expect.stringContaining('moved while')] });
    expect(isDone).toBe(true);
    expect(backend.sheets().filter(({ hidden }) => !hidden)).toHaveLength(1);
    expect(run().status).toBe('applied');
  });

  test('rows sorted between two writes of a run have no segment of another customer', () => {
    const book = open('Range.setValues', 'Range.setNotes', (backend) => sortBody(backend, 'List', 4));
    book.arm();
    const outcome = book.run();
    expect(book.isDone()).toBe(true);
    expect(outcome).toMatchObject({ status: 'refused', problems: [expect.stringContaining('moved while')] });
    expect(valuesOf(book.backend, 'List')[0]).toEqual(someCustomers(30)[0]);
    expect(book.run().status).toBe('applied');
  });
});

test('a failing service shows a sentence, and the next run offers to finish', () => {
  let fail = true;
  const { run, dialogs } = openWorkbook(
    { List: someCustomers(30) },
    {
      answer: (title) => (title === 'The last run stopped halfway' ? 'YES' : 'OK'),
      onCall: ({ name }) => {
        if (fail && name === 'Range.setNotes') throw new Error('Service Spreadsheets timed out.');
      },
    },
  );
  const outcome = run();
  expect(outcome.status).toBe('refused');
  expect(dialogs.at(-1)?.text).toContain('Service Spreadsheets timed out.');
  expect(dialogs.at(-1)?.text).toContain('Start again');
  fail = false;
  expect(run().status).toBe('applied');
});

describe('between two runs', () => {
  test('after an undo the sheet that was read is in front again, and the next run reads it', () => {
    const { host, run } = openWorkbook({ Notes: [['Remarks'], ['call Ann']], Orders: someOrders(30) });
    host.call('sidebarCall', 'showCell', JSON.stringify({ sheet: 'Orders', cell: 'A1' }));
    expect(run().status).toBe('applied');
    host.runMenuItem('undoLastRun');
    expect(run()).toMatchObject({ status: 'applied', summary: { rows: 120 } });
  });

  test('undoing a run that added customers leaves one colour rule for each segment', () => {
    const orders = someOrders(20);
    const { backend, host, run } = openWorkbook({ Orders: orders });
    run();
    const before = backend.colorRules(sheetId(backend, 'Customers'));
    const shop = sheetId(backend, 'Orders');
    backend.write(shop, 'value', { row: orders.length, column: 0, rows: 1, columns: 5 }, [
      ['Z1', 46_200, 'NEW1', 'N1', 50],
    ]);
    openWorkbook({}, { backend, userLocale: 'zh-CN' }).run();
    host.runMenuItem('undoLastRun');
    expect(backend.colorRules(sheetId(backend, 'Customers'))).toEqual(before);
  });

  test("a tab of the user's that has our name stays untouched, also when empty", () => {
    const { backend, host, run } = openWorkbook({ Orders: someOrders(30), Customers: [] });
    const id = sheetId(backend, 'Customers');
    backend.write(id, 'background', { row: 0, column: 0, rows: 1, columns: 1 }, [['#00ff00']]);
    const before = pictureOf(backend, 'Customers');
    expect(run()).toMatchObject({ status: 'applied', summary: { sheet: 'Customers 2' } });
    host.runMenuItem('undoLastRun');
    const shown = backend.sheets().filter(({ hidden }) => !hidden);
    expect(shown.map(({ name }) => name)).toEqual(['Orders', 'Customers']);
    expect(pictureOf(backend, 'Customers')).toBe(before);
  });

  test('a row that somebody typed into our tab keeps the tab', () => {
    const { backend, host, run } = openWorkbook({ Orders: someOrders(30) });
    run();
    const id = sheetId(backend, 'Customers');
    const { rows } = backend.usedSize(id);
    backend.write(id, 'value', { row: rows, column: 0, rows: 1, columns: 2 }, [['X1', 'met at the fair']]);
    host.runMenuItem('removeFenlei');
    expect(valuesOf(backend, 'Customers').flat()).toContain('met at the fair');
    expect(backend.metadata()).toEqual([]);
  });

  test('after the segment column is deleted a run makes it anew, and removing leaves no dead rule', () => {
    const { backend, host, run } = openWorkbook({ List: someCustomers(30) });
    run();
    const id = sheetId(backend, 'List');
    backend.deleteColumns(id, 5, 1);
    expect(run().status).toBe('applied');
    expect(valuesOf(backend, 'List')[0]).toContain('RFM, eleven groups');
    expect(backend.colorRules(id)).toHaveLength(12);
    backend.deleteColumns(id, 7, 1);
    host.runMenuItem('removeFenlei');
    expect(backend.colorRules(id)).toEqual([]);
    expect(valuesOf(backend, 'List')[0]).toHaveLength(5);
  });

  test('our last column, cleared by hand, keeps no run from adding others', () => {
    const { backend, run, settle } = openWorkbook({ List: someCustomers(30) });
    run();
    const id = sheetId(backend, 'List');
    const rect = { row: 0, column: backend.usedSize(id).columns - 1, rows: 31, columns: 1 };
    const blank = Array.from({ length: 31 }, () => [null]);
    backend.write(id, 'value', rect, blank);
    settle({ packs: ['rfm', 'abc'] });
    expect(run().status).toBe('applied');
    expect(run().status).toBe('unchanged');
    expect(valuesOf(backend, 'List')[0]).toContain('ABC by amount bought');
  });

  test("a dead rule of the user's neither stops a run nor gets lost", () => {
    const { backend, run } = openWorkbook({ List: someCustomers(30) });
    const id = sheetId(backend, 'List');
    const dead = {
      ranges: [{ row: 1, column: 0, rows: 30, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=#REF!>5'],
      background: '#ffeeee',
    };
    backend.setColorRules(id, [dead]);
    expect(run().status).toBe('applied');
    expect(backend.colorRules(id)[0]).toMatchObject(dead);
  });

  test('ids of letters that join ids of figures keep their spelling, and nobody is added twice', () => {
    const orders = [
      ['Order no', 'Order date', 'Customer no', 'Amount'],
      [1, 46_000, 7, 10],
      [2, 46_001, 8, 20],
    ];
    const { backend, host, run } = openWorkbook({ Orders: orders });
    run();
    const id = sheetId(backend, 'Orders');
    backend.write(id, 'value', { row: 3, column: 0, rows: 2, columns: 4 }, [
      [3, 46_002, '007', 30],
      [4, 46_003, '1-2', 40],
    ]);
    expect(run().status).toBe('applied');
    const keys = () => valuesOf(backend, 'Customers').map(([key]) => key);
    expect(keys()).toEqual(['Customer', 7, 8, '007', '1-2']);
    expect(run().status).toBe('unchanged');
    backend.write(id, 'value', { row: 5, column: 0, rows: 1, columns: 4 }, [[5, 46_004, 9, 50]]);
    run();
    host.runMenuItem('undoLastRun');
    expect(keys()).toEqual(['Customer', 7, 8, '007', '1-2']);
  });

  test("the user's total row, remarks and notes among our columns survive runs and undo", () => {
    const orders = someOrders(31);
    const { backend, host, run } = openWorkbook({ Orders: orders });
    run();
    const id = sheetId(backend, 'Customers');
    const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    backend.write(id, 'formula', at(32, 3), [['=SUM(D2:D32)']]);
    backend.write(id, 'result', at(32, 3), [[9]]);
    backend.write(id, 'value', at(32, 6), [['ask Ann']]);
    backend.write(id, 'note', at(3, 0), [['mine']]);
    const kept = () => [
      backend.read(id, 'formula', at(32, 3))[0]?.[0],
      backend.read(id, 'value', at(32, 6))[0]?.[0],
      backend.read(id, 'note', at(3, 0))[0]?.[0],
    ];
    const before = kept();
    const shop = sheetId(backend, 'Orders');
    backend.write(shop, 'value', { row: orders.length, column: 0, rows: 1, columns: 5 }, [
      ['Z1', 46_200, 'C00001', 'Customer 1', 5000],
    ]);
    expect(run().status).toBe('applied');
    expect(kept()).toEqual(before);
    host.runMenuItem('undoLastRun');
    expect(kept()).toEqual(before);
    host.runMenuItem('removeFenlei');
    expect(kept()).toEqual(before);
  });

  test('in a list the rows below the data are never written', () => {
    const list = [...someCustomers(30), ['Total', null, null, null, 500]];
    const { backend, host, run, settle } = openWorkbook({ List: list });
    run();
    const id = sheetId(backend, 'List');
    backend.write(id, 'value', { row: 31, column: 5, rows: 1, columns: 1 }, [['see page 2']]);
    settle({ asOf: '2026-03-31' });
    run();
    expect(valuesOf(backend, 'List')[31]?.[5]).toBe('see page 2');
    host.runMenuItem('undoLastRun');
    expect(valuesOf(backend, 'List')[31]?.[5]).toBe('see page 2');
  });

  test('after undoing a run that added customers, one run is enough', () => {
    const orders = someOrders(20);
    const { backend, host, run } = openWorkbook({ Orders: orders });
    run();
    const shop = sheetId(backend, 'Orders');
    backend.write(shop, 'value', { row: orders.length, column: 0, rows: 2, columns: 5 }, [
      ['Z1', 46_200, 'NEW1', 'N1', 50],
      ['Z2', 46_201, 'NEW2', 'N2', 60],
    ]);
    run();
    const id = sheetId(backend, 'Customers');
    backend.write(id, 'note', { row: 21, column: 0, rows: 1, columns: 1 }, [['call NEW1']]);
    host.runMenuItem('undoLastRun');
    expect(backend.read(id, 'note', { row: 21, column: 0, rows: 1, columns: 1 })).toEqual([['call NEW1']]);
    expect(run().status).toBe('applied');
    expect(run().status).toBe('unchanged');
  });

  test.each([
    ['a note beside the data', 'note', 3, 9, 'mine'],
    ['a colour below the data', 'background', 40, 2, '#ff0000'],
    ['a bold cell', 'fontWeight', 3, 1, 'bold'],
    ['a remark in a row without a customer', 'value', 34, 1, 'ask Ann on Monday'],
  ] as const)('%s keeps our tab when Fenlei is removed', (_, layer, row, column, value) => {
    const { backend, host, run } = openWorkbook({ Orders: someOrders(30) });
    run();
    const id = sheetId(backend, 'Customers');
    backend.write(id, layer, { row, column, rows: 1, columns: 1 }, [[value]] as never);
    host.runMenuItem('removeFenlei');
    expect(backend.read(id, layer, { row, column, rows: 1, columns: 1 })).toEqual([[value]]);
  });

  test('another language writes other titles, and nobody counts as moved', () => {
    const english = openWorkbook({ List: someCustomers(30) });
    english.run();
    const chinese = openWorkbook({}, { userLocale: 'zh-CN', backend: english.backend });
    expect(chinese.run()).toMatchObject({ status: 'applied', summary: { packs: [{ moved: 0 }] } });
    expect(chinese.run().status).toBe('unchanged');
  });

  test('a hundred runs fit into the metadata of a file', () => {
    const { run, settle } = openWorkbook({ List: someCustomers(10) }, { userLocale: 'zh-TW' });
    for (let month = 0; month < 100; month++) {
      settle({ asOf: `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28` });
      expect(run().status).toBe('applied');
    }
  });

  test('two order sheets have a tab each', () => {
    const { backend, run } = openWorkbook({ Orders: someOrders(30), Shop: someOrders(20) });
    run();
    backend.moveSheet(sheetId(backend, 'Shop'), 0);
    const second = openWorkbook({}, { backend });
    second.run();
    expect(backend.sheets().filter(({ name }) => name.startsWith('Customers'))).toHaveLength(2);
  });

  test('when only our tab is left, removing gives it to the user', () => {
    const { backend, host, run } = openWorkbook({ Orders: someOrders(30) });
    run();
    backend.deleteSheet(sheetId(backend, 'Orders'));
    host.runMenuItem('removeFenlei');
    expect(backend.sheets()).toHaveLength(1);
    expect(backend.metadata()).toEqual([]);
  });
});
