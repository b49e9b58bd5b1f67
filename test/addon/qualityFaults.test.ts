import { describe, expect, test, vi } from 'vitest';
import { mendableKinds } from '../../src/core/quality/qualityCatalog';
import { scriptServer } from '../sidebar/scriptServer';
import { everyCall, never, open, type Scene, userPart, wholeFile } from './everyCall';
import { messyOrders } from './messyOrders';
import type { Workbook } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

/** Of some fifty service calls a command. */
const step = 3;
const tryCalls: typeof everyCall = (where, trial) => everyCall(where, trial, step);

const scene: Scene = { sheet: 'Orders', columns: 5, cells: () => messyOrders(30) };

/** The rules of `faultsOf.ts`, for the one command that writes cells of the user's, and for the report. */
describe('an exception in place of service calls of data quality (one in three; all with FAULTS=every)', () => {
  const scopeOf = async (book: Workbook) => {
    const { settings, activeSheet } = await scriptServer(book)('start', null);
    return { settings, sheet: activeSheet };
  };
  const { book: untouched } = open(scene, never);
  const fresh = { cells: userPart(untouched, scene), file: wholeFile(untouched, scene) };

  const undoAll = async (book: Workbook) => {
    const server = scriptServer(book);
    const scope = await scopeOf(book);
    for (;;) {
      const { lastFix } = await server('checkData', { ...scope, report: false });
      if (!lastFix) return;
      await server('undoFix', { fix: lastFix.id });
    }
  };

  for (const kind of mendableKinds) {
    const fix = async (book: Workbook) => {
      const scope = await scopeOf(book);
      const { plan, count } = await scriptServer(book)('previewFix', { ...scope, kind });
      if (count > 0) await scriptServer(book)('applyFix', { ...scope, kind, plan });
    };

    test(`fixing ${kind}: fixing again ends as if nothing had failed, and undoing brings every cell back`, async () => {
      const { book: whole } = open(scene, never);
      await fix(whole);
      const expected = userPart(whole, scene);
      await tryCalls(scene, {
        prepare: async (book) => {
          const scope = await scopeOf(book);
          const { plan } = await scriptServer(book)('previewFix', { ...scope, kind });
          return { ...scope, kind, plan };
        },
        command: (book, asked) => scriptServer(book)('applyFix', asked),
        check: async (book, call) => {
          await fix(book);
          expect(userPart(book, scene), call).toBe(expected);
          await undoAll(book);
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      });
    });

    test(`undoing ${kind} can be repeated after a fault`, async () => {
      await tryCalls(scene, {
        prepare: async (book) => {
          await fix(book);
          const { lastFix } = await scriptServer(book)('checkData', {
            ...(await scopeOf(book)),
            report: false,
          });
          return lastFix?.id ?? '';
        },
        command: (book, id) => scriptServer(book)('undoFix', { fix: id }),
        check: async (book, call) => {
          await undoAll(book);
          expect(userPart(book, scene), call).toBe(fresh.cells);
        },
      });
    });
  }

  test('the report: the cells of the user stay, and making it again leaves one tab, which goes with Fenlei', async () => {
    await tryCalls(scene, {
      prepare: async (book) => ({ ...(await scopeOf(book)), report: true }),
      command: (book, asked) => scriptServer(book)('checkData', asked),
      check: async (book, call) => {
        expect(userPart(book, scene), call).toBe(fresh.cells);
        book.host.runMenuItem('checkData');
        expect(
          book.backend.sheets().map(({ name }) => name),
          call,
        ).toEqual(['Orders', 'Data quality']);
        book.host.runMenuItem('removeFenlei');
        expect(wholeFile(book, scene), call).toBe(fresh.file);
      },
    });
  });
});
