import { describe, expect, test } from 'vitest';
import { runProblems } from '../../src/core/plan/runProblems';
import { createHostState } from '../../src/host/services/platform';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, valuesOf, type Workbook, type WorkbookOptions } from './workbook';

const customers = { List: someCustomers(30) };
const orders = { Orders: someOrders(30) };

/** Everything that people see in the file. */
function seen({ backend }: Workbook): string {
  const shown = backend.sheets().filter(({ hidden }) => !hidden);
  return JSON.stringify(shown.map(({ id, name }) => [pictureOf(backend, name), backend.colorRules(id)]));
}

/** And everything that Fenlei remembers in it. */
function all(book: Workbook): string {
  const hidden = book.backend.sheets().filter((sheet) => sheet.hidden);
  return seen(book) + JSON.stringify([hidden, book.backend.metadata()]);
}

const later = '2026-09-01T20:00:00Z';
const reopened = (backend: SheetBackend, options: WorkbookOptions = {}) =>
  openWorkbook({}, { backend, now: later, ...options });

function fails(book: Workbook): string {
  const before = all(book);
  let said = '';
  try {
    book.runOnSchedule();
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).not.toBe('');
  expect(all(book)).toBe(before);
  expect(book.dialogs).toEqual([]);
  return said;
}

describe('a scheduled run', () => {
  test.each([
    ['customers', customers],
    ['orders', orders],
  ])(
    '%s: ends in the very file that the menu command makes on that day, and says so in the journal',
    async (_, sheets) => {
      const applied = () => {
        const book = openWorkbook(sheets);
        book.settle({ packs: ['abc', 'rfm'], colorBy: 'abc', schemeOptions: { abc: { cutA: 0.5 } } });
        book.run();
        return book.backend;
      };
      const byMenu = reopened(applied());
      byMenu.run();
      const byClock = reopened(applied());
      expect(seen(byClock)).not.toBe(seen(byMenu));
      byClock.runOnSchedule();
      expect(seen(byClock)).toBe(seen(byMenu));
      expect(byClock.dialogs).toEqual([]);
      const { lastRun } = await scriptServer(byClock)('start', null);
      expect(lastRun).toMatchObject({ state: 'done', asOf: '2026-09-02', scheduled: true });
      expect((await scriptServer(byMenu)('start', null)).lastRun?.scheduled).toBe(false);
      const before = all(byClock);
      byClock.runOnSchedule();
      expect(all(byClock)).toBe(before);
    },
  );

  test('is as of today, whatever date the manager applied for, and with the choices that the sidebar kept', async () => {
    const book = openWorkbook(customers);
    await (
      await previewOf(scriptServer(book), { packs: ['abc'], colorBy: 'abc', asOf: '2026-03-31' })
    ).apply();
    const night = reopened(book.backend);
    night.runOnSchedule();
    const start = await scriptServer(night)('start', null);
    expect(start.lastRun).toMatchObject({ asOf: '2026-09-02', packs: ['ABC by amount bought'] });
    expect(start.settings).toMatchObject({ packs: ['abc'], asOf: '2026-03-31' });
  });

  test('reads the sheet that was applied, whichever is open or stands first, and opens no other for the user', async () => {
    const state = createHostState();
    const book = openWorkbook({ Notes: [['Remark'], ['x']], ...customers }, { state });
    state.activeSheet = sheetId(book.backend, 'List');
    book.run();
    expect(valuesOf(book.backend, 'List')[0]).toHaveLength(8);
    state.activeSheet = sheetId(book.backend, 'Notes');
    const night = reopened(book.backend, { state });
    night.runOnSchedule();
    expect((await scriptServer(night)('start', null)).lastRun?.asOf).toBe('2026-09-02');
    expect(state.activeSheet).toBe(sheetId(book.backend, 'Notes'));
  });

  test('a run that was taken back is made again, with the hidden tab', async () => {
    const book = openWorkbook(customers);
    book.run();
    const done = seen(book);
    book.host.runMenuItem('undoLastRun');
    expect(seen(book)).not.toBe(done);
    const again = openWorkbook({}, { backend: book.backend });
    again.runOnSchedule();
    expect(seen(again)).toBe(done);
  });

  test('keeps the language of whoever applied, also in what it refuses', () => {
    const book = openWorkbook(customers, { userLocale: 'zh_CN' });
    book.run();
    const night = reopened(book.backend);
    night.runOnSchedule();
    expect(valuesOf(book.backend, 'List')[0]?.[5]).toBe('RFM 十一类客户');
    expect(valuesOf(book.backend, 'List').flat().join()).not.toContain('Champions');
    const id = sheetId(book.backend, 'List');
    const { rows } = book.backend.usedSize(id);
    book.backend.deleteRows(id, 1, rows - 1);
    expect(fails(reopened(book.backend))).toContain(runProblems.emptySheet.says['zh-CN']);
  });

  test('finishes a run that stopped halfway, as the menu does on Yes', () => {
    const whole = openWorkbook(orders, { now: later });
    whole.run();
    let left = 150;
    const half = openWorkbook(orders, {
      onCall: () => {
        if (left-- === 0) throw new Error('Service Spreadsheets timed out');
      },
    });
    half.run();
    expect(valuesOf(half.backend, 'Customers').length).toBeGreaterThan(0);
    const night = reopened(half.backend);
    night.runOnSchedule();
    expect(seen(night)).toBe(seen(whole));
  });
});

describe('a scheduled run that cannot be made fails with a sentence and writes nothing', () => {
  const { says } = runProblems.nothingApplied;

  test('nothing was ever applied', () => {
    expect(fails(openWorkbook(customers, { userLocale: 'zh_CN' }))).toContain(says.en);
  });

  test('Fenlei was removed', () => {
    const book = openWorkbook(customers);
    book.run();
    book.host.runMenuItem('removeFenlei');
    expect(fails(reopened(book.backend))).toContain(says.en);
  });

  function applied(change: (backend: SheetBackend, sheet: number) => void): Workbook {
    const book = openWorkbook(customers);
    book.run();
    change(book.backend, sheetId(book.backend, 'List'));
    return reopened(book.backend);
  }

  test('one of the columns is only guessed by its values since its header was changed', () => {
    const book = openWorkbook(orders);
    book.run();
    book.backend.write(sheetId(book.backend, 'Orders'), 'value', { row: 0, column: 1, rows: 1, columns: 1 }, [
      ['B'],
    ]);
    expect(fails(reopened(book.backend))).toContain('Orders: What these columns mean is only a guess: B.');
  });

  test('no column is recognised any more', () => {
    const change = (backend: SheetBackend, sheet: number) => backend.deleteColumns(sheet, 0, 5);
    expect(fails(applied(change))).toMatch(/^Nothing was written\n/);
  });

  test('the sheet of customers has become one of orders', () => {
    const book = applied((backend, sheet) => {
      const [, ...rows] = someOrders(30);
      const header = ['Order no', 'Order date', 'Customer no', 'Customer name', 'Amount'];
      backend.insertRows(sheet, 31, 90);
      backend.write(sheet, 'value', { row: 0, column: 0, rows: 121, columns: 5 }, [header, ...rows]);
    });
    expect(fails(book)).toContain('The columns of "List" no longer say');
  });

  test('its sheet was deleted', () => {
    const change = (backend: SheetBackend, sheet: number) => {
      backend.addSheet('Other', 1);
      backend.deleteSheet(sheet);
    };
    expect(fails(applied(change))).toContain(runProblems.sourceGone.says.en);
  });

  test('somebody sorts while it computes', () => {
    const { backend } = applied(() => {});
    const sheet = sheetId(backend, 'List');
    let sorted = '';
    const night = reopened(backend, {
      onCall: ({ name }) => {
        if (name !== 'Lock.tryLock') return;
        const rect = { row: 1, column: 0, rows: 30, columns: 1 };
        backend.write(sheet, 'value', rect, [...backend.read(sheet, 'value', rect)].reverse());
        sorted = all(night);
      },
    });
    expect(() => night.runOnSchedule()).toThrow('Rows or columns of "List" moved');
    expect(all(night)).toBe(sorted);
  });

  test('another run is writing', () => {
    const { backend } = applied(() => {});
    let said = '';
    const asking = reopened(backend, {
      onCall: ({ name }) => {
        // While this one holds the lock, the clock strikes; both on one host, as in one file.
        if (name === 'DeveloperMetadata.setValue' && said === '') said = strike();
      },
    });
    const strike = () => {
      try {
        asking.runOnSchedule();
        return 'it ran';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(asking.run().status).toBe('applied');
    expect(said).toContain(runProblems.anotherRun.says.en);
  });

  test('the script stands alone', () => {
    const { backend } = applied(() => {});
    expect(fails(reopened(backend, { standalone: true }))).toBe(
      'Nothing was written\nThis script belongs to no spreadsheet. Push Fenlei into the script of the spreadsheet: Extensions › Apps Script.',
    );
  });

  test('Google fails: it passes on what Google said', () => {
    const { backend } = applied(() => {});
    const night = reopened(backend, {
      onCall: ({ name }) => {
        if (name === 'Sheet.getDataRange') throw new Error('Service Spreadsheets timed out');
      },
    });
    expect(fails(night)).toMatch(/^Something went wrong: Service Spreadsheets timed out\n/);
  });
});
