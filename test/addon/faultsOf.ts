/** The tests of every service call failing in turn, for one kind of sheet: a file each, so that they run side by side. */
import { describe, expect, test, vi } from 'vitest';
import {
  everyCall,
  finished,
  never,
  type OpenBook,
  open,
  type Scene,
  userPart,
  wholeFile,
  withoutJournal,
} from './everyCall';

vi.setConfig({ testTimeout: 600_000 });

/**
 * An exception is thrown instead of the n-th service call, for every n of a command. Whatever was written until then,
 * the user's own cells, notes, formats and rules must be as they were, and the next command must go on from there.
 */
export function faultsOf(kind: string, scene: Scene): void {
  describe('an exception in place of any service call', () => {
    const { book: untouchedBook } = open(scene, never);
    const fresh = { cells: userPart(untouchedBook, scene), file: wholeFile(untouchedBook, scene) };
    const untouched = () => {};
    const run = (book: OpenBook) => void book.run();

    test(`first run from ${kind}: the user's cells stay, and running again finishes the job`, async () => {
      const whole = open(scene, never);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      await everyCall(scene, {
        prepare: untouched,
        command: run,
        check: (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.run();
          expect(finished(book, scene.sheet), call).toBe(expected);
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      });
    });

    test(`first run from ${kind}: an interrupted run can be undone instead`, async () => {
      await everyCall(scene, {
        prepare: untouched,
        command: run,
        check: (book, call) => {
          book.answers.YES = 'NO';
          book.run();
          book.answers.YES = 'YES';
          if (book.dialogs.some(({ title }) => title === 'The last run stopped halfway'))
            expect(withoutJournal(wholeFile(book, scene)), call).toBe(withoutJournal(fresh.file));
        },
      });
    });

    test.each(['undoLastRun', 'removeFenlei'] as const)(
      `${kind}: %s can be repeated after a fault`,
      async (command) => {
        await everyCall(scene, {
          prepare: run,
          command: (book) => book.host.runMenuItem(command),
          check: (book, call) => {
            expect(userPart(book, scene), call).toBe(fresh.cells);
            book.host.runMenuItem('removeFenlei');
            expect(wholeFile(book, scene), call).toBe(fresh.file);
          },
        });
      },
    );

    test(`later run from ${kind}: the user's cells stay, and running again finishes the job`, async () => {
      const prepare = (book: OpenBook) => {
        book.run();
        book.settle({ asOf: '2026-03-31' });
      };
      const whole = open(scene, never);
      prepare(whole.book);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      await everyCall(scene, {
        prepare,
        command: run,
        check: (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          book.run();
          expect(finished(book, scene.sheet), call).toBe(expected);
        },
      });
    });
  });
}
