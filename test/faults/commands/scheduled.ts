/** Runs of a time-driven trigger: there is no dialog, and nobody who would see one. */
import type { Book } from '../everyFault';
import { again, click, remove, runUntil, seen, undo, undoNewest } from '../steps';
import type { TryOn } from '../tryOn';

export function scheduled(tryOn: TryOn): void {
  tryOn<void>('scheduled run', ['orders', 'furnished', 'between'], {
    prepare: applied,
    command: strike,
    next: [again(strike), undo, remove],
  });

  tryOn<void>('scheduled run after one that stopped halfway', ['orders', 'customers'], {
    prepare: (book) => runUntil(book, 'Range.setNotes'),
    command: strike,
    next: [
      again(strike),
      { says: 'the run is taken back', act: undoNewest, like: 'untouched', picture: seen },
      remove,
    ],
  });
}

const strike = (book: Book) => book.runOnSchedule();

/** Applied as of another day: tonight there is something to do. */
const applied = (book: Book) => {
  book.settle({ asOf: '2026-03-31', packs: ['rfm', 'abc'], colorBy: 'abc' });
  click('segmentCustomers')(book);
};
