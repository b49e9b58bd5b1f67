import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { someCustomers, someOrders } from './someOrders';
import { openWorkbook, pictureOf, sheetId, type Workbook } from './workbook';

vi.setConfig({ testTimeout: 600_000 });

/**
 * An exception is thrown instead of the n-th service call, for every n of a command. Whatever was written until then,
 * the user's own cells, notes, formats and rules must be as they were, and the next command must go on from there.
 */
describe('an exception in place of any service call', () => {
  const scenes = {
    orders: { sheet: 'Orders', columns: 5, cells: () => someOrders(30) },
    customers: { sheet: 'List', columns: 5, cells: () => someCustomers(30) },
  };

  for (const [kind, scene] of Object.entries(scenes)) {
    const { book: untouchedBook } = open(scene, never);
    const fresh = { cells: userPart(untouchedBook, scene), file: wholeFile(untouchedBook, scene) };

    test(`first run from ${kind}: the user's cells stay, and running again finishes the job`, () => {
      const whole = open(scene, never);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      everyCall(
        scene,
        (book) => void book.run(),
        (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.run();
          expect(finished(book, scene.sheet), call).toBe(expected);
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      );
    });

    test(`first run from ${kind}: an interrupted run can be undone instead`, () => {
      everyCall(
        scene,
        (book) => void book.run(),
        (book, call) => {
          book.answers.YES = 'NO';
          book.run();
          book.answers.YES = 'YES';
          if (book.dialogs.some(({ title }) => title === 'The last run stopped halfway'))
            expect(withoutJournal(wholeFile(book, scene)), call).toBe(withoutJournal(fresh.file));
        },
      );
    });

    test.each(['undoLastRun', 'removeFenlei'] as const)(
      `${kind}: %s can be repeated after a fault`,
      (command) => {
        const prepare = (book: OpenBook) => void book.run();
        everyCall(
          scene,
          (book) => void book.host.runMenuItem(command),
          (book, call) => {
            expect(userPart(book, scene), call).toBe(fresh.cells);
            book.host.runMenuItem('removeFenlei');
            expect(wholeFile(book, scene), call).toBe(fresh.file);
          },
          prepare,
        );
      },
    );

    test(`later run from ${kind}: the user's cells stay, and running again finishes the job`, () => {
      const prepare = (book: OpenBook) => {
        book.run();
        book.settle({ asOf: '2026-03-31' });
      };
      const whole = open(scene, never);
      prepare(whole.book);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      everyCall(
        scene,
        (book) => void book.run(),
        (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.run();
          expect(finished(book, scene.sheet), call).toBe(expected);
        },
        prepare,
      );
    });
  }
});

interface Scene {
  readonly sheet: string;
  readonly columns: number;
  readonly cells: () => ReturnType<typeof someOrders>;
}

type OpenBook = Workbook & { readonly answers: Record<string, string> };

const never = Number.POSITIVE_INFINITY;

/** A workbook whose service calls are counted from `arm` on, and which fails at the given one. */
function open(scene: Scene, failAt: number): { book: OpenBook; arm: () => void; fired: () => string | null } {
  let [armed, seen] = [false, 0];
  let fired: string | null = null;
  const answers: Record<string, string> = { YES: 'YES' };
  const book = openWorkbook(
    { [scene.sheet]: scene.cells() },
    {
      answer: (title) => (title === 'The last run stopped halfway' ? (answers.YES ?? 'YES') : 'OK'),
      onCall: ({ name }) => {
        if (!armed || fired !== null || seen++ !== failAt) return;
        fired = name;
        throw new Error('Service Spreadsheets timed out while accessing document.');
      },
    },
  );
  return {
    book: { ...book, answers },
    arm: () => {
      armed = true;
    },
    fired: () => fired,
  };
}

function everyCall(
  scene: Scene,
  command: (book: OpenBook) => void,
  check: (book: OpenBook, call: string) => void,
  prepare: (book: OpenBook) => void = () => {},
): void {
  let tries = 0;
  for (let failAt = 0; ; failAt++) {
    const { book, arm, fired } = open(scene, failAt);
    prepare(book);
    arm();
    let thrown = false;
    try {
      command(book);
    } catch {
      thrown = true;
    }
    const call = fired();
    if (call === null) break;
    tries++;
    check(book, `call ${failAt}: ${call}${thrown ? '' : ' (caught)'}`);
  }
  expect(tries).toBeGreaterThan(20);
}

/** The user's sheet without what Fenlei adds at its right. */
function userPart({ backend }: Workbook, { sheet, columns }: Scene): string {
  return digest(pictureOf(backend, sheet, columns));
}

/** The whole file: tabs, every cell of the user's sheet, its rules, and all metadata. */
function wholeFile({ backend }: Workbook, { sheet }: Scene): string {
  const names = backend.sheets().map(({ name }) => name);
  return JSON.stringify([
    names,
    digest(pictureOf(backend, sheet)),
    backend.colorRules(sheetId(backend, sheet)),
    backend.metadata(),
  ]);
}

/** The journal stays after an undo, and says so. */
function withoutJournal(file: string): string {
  return JSON.stringify((JSON.parse(file) as unknown[]).slice(0, 3));
}

/** What a finished run leaves: the segments, wherever they stand, and their colours. */
function finished({ backend }: Workbook, sheet: string): string {
  const names = backend
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
  const target = names.find((name) => name !== sheet) ?? sheet;
  return JSON.stringify([
    names,
    digest(pictureOf(backend, target)),
    backend.colorRules(sheetId(backend, target)),
  ]);
}

/** Short enough to read in a failure. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
