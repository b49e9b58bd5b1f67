/** Runs from the menu, first and later ones, and those that go on from one that stopped halfway. */
import type { Book, Command } from '../everyFault';
import { again, click, remove, runUntil, seen, undo, undoNewest } from '../steps';
import type { TryOn } from '../tryOn';

export function runsFromMenu(tryOn: TryOn): void {
  tryOn<void>('first run from the menu', ['orders', 'customers', 'furnished', 'joined'], {
    command: run,
    next: [again(run), undo, remove],
  });

  tryOn<void>('later run from the menu', ['orders', 'furnished', 'joined'], {
    prepare: runBefore,
    command: run,
    next: [again(run), undo, remove],
  });

  tryOn<void>('later run from the menu', ['between'], {
    prepare: (book) => book.settle(later),
    command: run,
    next: [again(run), undo, remove],
  });

  tryOn<void>('finishing a run that stopped halfway', ['orders', 'furnished'], {
    prepare: half,
    command: run,
    next: [again(run), takenBack, remove],
  });

  tryOn<void>('undoing a run that stopped halfway', ['orders', 'customers'], {
    prepare: half,
    command: (book) => {
      book.answers.halfRun = 'NO';
      return run(book);
    },
    next: [
      takenBack,
      {
        ...again(run),
        says: 'a whole run',
        like: 'untouched',
        act: (book) => {
          run(book);
          undoNewest(book);
        },
      },
      remove,
    ],
  });
}

const run = click('segmentCustomers');

/** Another day, and one pack more: columns are written, noted, coloured and added. */
const later = { asOf: '2026-03-31', packs: ['rfm', 'abc'], colorBy: 'abc' };

const runBefore = (book: Book) => {
  run(book);
  book.wait(1);
  book.settle(later);
};

/** Its columns or tab stand there, some of its cells are written. */
const half = (book: Book) => runUntil(book, 'Range.setNotes');

const takenBack: Command<void>['next'][number] = {
  says: 'the run is taken back',
  act: undoNewest,
  like: 'untouched',
  picture: seen,
};
