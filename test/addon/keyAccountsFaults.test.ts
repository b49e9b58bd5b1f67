/** The rules of `faultsOf.ts` for the tab of key accounts: made, refreshed and removed while Google fails. */
import { describe, expect, test, vi } from 'vitest';
import type { CellValue } from '../../src/host/sheetBackend';
import { everyCall, never, type OpenBook, open, type Scene, userPart, wholeFile } from './everyCall';
import { someCustomers, someOrders, today } from './someOrders';
import { sheetId, valuesOf, type Workbook } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

const scenes: Readonly<Record<string, Scene>> = {
  orders: { sheet: 'Orders', columns: 5, cells: () => someOrders(6) },
  customers: { sheet: 'List', columns: 5, cells: () => someCustomers(6) },
};

const tab = 'Key accounts';
const abc = (cutA: number) => ({
  packs: ['abc'],
  colorBy: 'abc',
  schemeOptions: { abc: { cutA, cutB: 0.97 } },
});
const refresh = (book: Workbook) => void book.host.runMenuItem('refreshKeyAccounts');

const segmented = (book: Workbook) => {
  book.settle(abc(0.2));
  book.run();
};

/** A tab in which people wrote, and then more key accounts than it lists. */
const worked = (book: Workbook) => {
  segmented(book);
  refresh(book);
  const id = sheetId(book.backend, tab);
  const put = (row: number, column: number, cell: CellValue) =>
    book.backend.write(id, 'value', { row, column, rows: 1, columns: 1 }, [[cell]]);
  book.backend.insertColumns(id, 4, 1);
  put(0, 4, 'Phone');
  put(1, 4, '+49 30');
  put(1, 5, 'Li');
  put(1, 6, today - 10);
  put(book.backend.usedSize(id).rows, 3, 'Our own line');
  book.settle(abc(0.4));
  book.run();
};

const refreshAfter = (prepare: (book: OpenBook) => void, book: OpenBook) => {
  prepare(book);
  refresh(book);
};

/** Of the tab, with its formats and colours; blank rows below do not count. */
function held({ backend }: Workbook): string {
  const id = sheetId(backend, tab);
  const rect = { row: 0, column: 0, ...backend.usedSize(id) };
  return JSON.stringify([
    valuesOf(backend, tab),
    backend.read(id, 'numberFormat', rect),
    backend.colorRules(id),
    backend.sheets().filter(({ hidden }) => !hidden).length,
  ]);
}

const people = (book: Workbook) =>
  JSON.stringify(
    valuesOf(book.backend, tab).flatMap((row) =>
      // The two columns of ours, and the rows of accounts that a refresh may have added below.
      row[3] === 'Our own line' || row[4] === '+49 30' || row[4] === 'Phone'
        ? [row.filter((_, at) => at !== 8 && at !== 13).map((cell) => cell ?? '')]
        : [],
    ),
  );

/** Prime, so that the calls of a loop do not all fall between. */
const step = 7;
const tryCalls: typeof everyCall = (scene, trial) => everyCall(scene, trial, step);

describe('an exception in place of service calls (one in seven; all with FAULTS=every)', () => {
  for (const [kind, scene] of Object.entries(scenes)) {
    const { book: untouched } = open(scene, never);
    const fresh = { cells: userPart(untouched, scene), file: wholeFile(untouched, scene) };
    const outcomeOf = (prepare: (book: OpenBook) => void) => {
      const { book } = open(scene, never);
      refreshAfter(prepare, book);
      return { held: held(book), people: people(book) };
    };

    test(`${kind}: making the tab again ends as if nothing had failed, and removal leaves nothing behind`, async () => {
      const expected = outcomeOf(segmented);
      await tryCalls(scene, {
        prepare: segmented,
        command: refresh,
        check: (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          refresh(book);
          expect(held(book), call).toBe(expected.held);
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      });
    });

    test(`${kind}: what was half made goes with Fenlei`, async () => {
      await tryCalls(scene, {
        prepare: segmented,
        command: refresh,
        check: (book, call) => {
          book.host.runMenuItem('removeFenlei');
          const left = book.backend.sheets().map(({ name }) => name);
          // A tab without its headers may hold no more than what was to be in it: it is kept rather than guessed at.
          expect(
            left.filter((name) => name !== tab),
            call,
          ).toEqual([scene.sheet]);
          expect(book.backend.metadata(), call).toEqual([]);
        },
      });
    });

    // From here on nothing depends on where the customers come from.
    if (kind === 'orders') continue;

    test(`${kind}: refreshing a tab in which people wrote never touches what they wrote`, async () => {
      const expected = outcomeOf(worked);
      await tryCalls(scene, {
        prepare: worked,
        command: refresh,
        check: (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          expect(people(book), call).toBe(expected.people);
          refresh(book);
          expect(held(book), call).toBe(expected.held);
        },
      });
    });

    test.each([
      ['nobody wrote', (book: OpenBook) => refreshAfter(segmented, book)],
      ['people wrote', (book: OpenBook) => refreshAfter(worked, book)],
    ])(`${kind}: removal can be repeated where %s`, async (who, prepare) => {
      const expected = outcomeOf(worked);
      await tryCalls(scene, {
        prepare,
        command: (book) => book.host.runMenuItem('removeFenlei'),
        check: (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.host.runMenuItem('removeFenlei');
          expect(book.backend.metadata(), call).toEqual([]);
          if (who === 'nobody wrote') expect(wholeFile(book, scene), call).toBe(fresh.file);
          else {
            expect(people(book), call).toBe(expected.people);
            expect(book.backend.colorRules(sheetId(book.backend, tab)), call).toEqual([]);
          }
        },
      });
    });
  }
});
