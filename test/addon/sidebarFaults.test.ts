import { describe, expect, test, vi } from 'vitest';
import { previewOf } from '../sidebar/previewOf';
import { scriptServer } from '../sidebar/scriptServer';
import { everyCall, finished, never, type OpenBook, open, scenes, userPart, wholeFile } from './everyCall';

vi.setConfig({ testTimeout: 600_000 });

const later = { asOf: '2026-03-31' };
/** Of two hundred service calls; the number is prime, so that the calls of a loop do not all fall between. */
const step = 7;
const tryCalls: typeof everyCall = (scene, trial) => everyCall(scene, trial, step);

/** The rules of `faultsOf.ts` for what the sidebar asks for: no dialog helps it to go on. */
describe('an exception in place of service calls of the sidebar (one in seven; all with FAULTS=every)', () => {
  for (const [kind, scene] of Object.entries(scenes)) {
    const { book: untouchedBook } = open(scene, never);
    const fresh = { cells: userPart(untouchedBook, scene), file: wholeFile(untouchedBook, scene) };

    test(`first apply from ${kind}: the user's cells stay, and applying again ends as a run from the menu`, async () => {
      const whole = open(scene, never);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      await tryCalls(scene, {
        prepare: previewed,
        command: (_, { apply }) => apply(),
        check: async (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          await (await previewed(book)).apply();
          expect(finished(book, scene.sheet), call).toBe(expected);
          expect(book.dialogs, call).toEqual([]);
          book.host.runMenuItem('removeFenlei');
          expect(wholeFile(book, scene), call).toBe(fresh.file);
        },
      });
    });

    test(`later apply from ${kind}: the user's cells stay, and applying again ends as a run from the menu`, async () => {
      const whole = open(scene, never);
      whole.book.run();
      whole.book.settle(later);
      whole.book.run();
      const expected = finished(whole.book, scene.sheet);
      await tryCalls(scene, {
        prepare: async (book) => {
          await (await previewed(book)).apply();
          return previewOf(scriptServer(book), later);
        },
        command: (_, { apply }) => apply(),
        check: async (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          await (await previewOf(scriptServer(book), later)).apply();
          expect(finished(book, scene.sheet), call).toBe(expected);
        },
      });
    });

    test(`${kind}: undoing can be repeated after a fault`, async () => {
      await tryCalls(scene, {
        prepare: async (book) => {
          await (await previewed(book)).apply();
          return (await scriptServer(book)('start', null)).lastRun?.id ?? '';
        },
        command: (book, run) => scriptServer(book)('undoRun', { run }),
        check: async (book, call) => {
          expect(userPart(book, scene), call).toBe(fresh.cells);
          const { lastRun } = await scriptServer(book)('start', null);
          if (lastRun?.state === 'done') await scriptServer(book)('undoRun', { run: lastRun.id });
          expect(JSON.parse(wholeFile(book, scene)).slice(0, 3), call).toEqual(
            JSON.parse(fresh.file).slice(0, 3),
          );
        },
      });
    });
  }
});

function previewed(book: OpenBook) {
  return previewOf(scriptServer(book));
}
