/** Taking back: the last run, from menu and sidebar, and everything. */
import type { Book } from '../everyFault';
import { again, answerOf, ask, click, newestRun, remove, seen, undoNewest, whole } from '../steps';
import type { TryOn } from '../tryOn';

export function undoAndRemoval(tryOn: TryOn): void {
  tryOn('undoing a first run from the menu', ['orders', 'customers', 'furnished', 'joined'], {
    prepare: run,
    command: click('undoLastRun'),
    next: [undone, remove],
  });

  tryOn('undoing a later run from the menu', ['orders', 'between'], {
    prepare: runTwice,
    command: click('undoLastRun'),
    next: [undone, remove],
  });

  tryOn<string>('undoing a run from the sidebar', ['orders', 'customers'], {
    prepare: (book) => {
      run(book);
      return newestRun(book)?.id ?? '';
    },
    command: (book, id) => ask(book, 'undoRun', { run: id }),
    next: [
      again((book, id) => {
        if (newestRun(book)?.state !== 'undone') answerOf(book, 'undoRun', { run: id });
      }),
      { says: 'a whole run', act: run, like: 'prepared', picture: seen },
      remove,
    ],
  });

  tryOn('removing Fenlei', ['orders', 'furnished', 'joined', 'between'], {
    prepare: runTwice,
    command: click('removeFenlei'),
    next: [again(click('removeFenlei'), whole), remove],
  });
}

const run = click('segmentCustomers');

const runTwice = (book: Book) => {
  run(book);
  book.settle({ asOf: '2026-03-31', packs: ['rfm', 'abc'], colorBy: 'abc' });
  book.wait(1);
  return run(book);
};

const undone = again<unknown>(undoNewest);
