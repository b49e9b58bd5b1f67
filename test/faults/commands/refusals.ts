/** Commands that must write what somebody protected meanwhile: refused, and nothing in the file changes, whatever fails. */
import type { Rect } from '../../../src/host/sheetBackend';
import { sheetId } from '../../addon/workbook';
import type { Book, Command } from '../everyFault';
import { protection } from '../furnish';
import { again, ask, click, newestRun, whole } from '../steps';
import type { TryOn } from '../tryOn';
import { askedFor, changeBack, fix, lastFix } from './dataQuality';
import { abc, segmented } from './keyAccounts';
import { applyArgument, later } from './sidebar';

export function refusals(tryOn: TryOn): void {
  const list = ['furnished'] as const;
  tryOn('a run over a protected header', list, refused(click('segmentCustomers'), header));

  tryOn(
    'a later run over protected columns of ours',
    list,
    refused(click('segmentCustomers'), (book) => {
      run(book);
      book.settle(later);
      protect(book, 'List', ours);
    }),
  );

  tryOn<unknown>(
    'a run from the sidebar over a protected header',
    list,
    refused(
      (book, argument) => ask(book, 'applyRun', argument),
      async (book) => {
        const argument = await applyArgument(book);
        header(book);
        return argument;
      },
    ),
  );

  tryOn(
    'a scheduled run over protected columns of ours',
    list,
    refused(
      (book) => book.runOnSchedule(),
      (book) => {
        book.settle(later);
        run(book);
        protect(book, 'List', ours);
      },
    ),
  );

  tryOn('undoing over protected columns of ours', list, refused(click('undoLastRun'), runAndProtect));

  tryOn<string>(
    'undoing from the sidebar over protected columns of ours',
    list,
    refused(
      (book, id) => ask(book, 'undoRun', { run: id }),
      (book) => {
        runAndProtect(book);
        return newestRun(book)?.id ?? '';
      },
    ),
  );

  tryOn(
    'removing Fenlei over protected columns of ours',
    list,
    refused(click('removeFenlei'), runAndProtect),
  );

  tryOn(
    'refreshing a protected tab of key accounts',
    list,
    refused(click('refreshKeyAccounts'), (book) => {
      segmented(book);
      click('refreshKeyAccounts')(book);
      book.wait(1);
      book.settle(abc(0.5));
      run(book);
      protect(book, 'Key accounts', null);
    }),
  );

  tryOn<unknown>(
    'mending protected cells',
    ['messyFurnished'],
    refused(
      (book, asked) => ask(book, 'applyFix', asked),
      (book) => {
        const asked = askedFor(book, 'untidyId');
        protect(book, 'Orders', table);
        return asked;
      },
      changeBackAndRemove,
    ),
  );

  tryOn<string>(
    'changing protected cells back',
    ['messyFurnished'],
    refused(
      (book, id) => ask(book, 'undoFix', { fix: id }),
      (book) => {
        fix(book, 'untidyId');
        protect(book, 'Orders', table);
        return lastFix(book)?.id ?? '';
      },
      changeBackAndRemove,
    ),
  );
}

const refusal = 'protected and you may not edit it, so nothing was changed.';

const run = click('segmentCustomers');

const header = (book: Book) => protect(book, 'List', { row: 3, column: 0, rows: 1, columns: 10 });
const ours: Rect = { row: 3, column: 8, rows: 8, columns: 3 };
const table: Rect = { row: 3, column: 0, rows: 60, columns: 3 };

const runAndProtect = (book: Book) => {
  run(book);
  protect(book, 'List', ours);
};

/** A trigger is told by an exception. */
const quietly =
  <T>(command: Command<T>['command']): Command<T>['command'] =>
  (book, prepared) => {
    try {
      command(book, prepared);
    } catch (error) {
      if (!String(error).includes(refusal)) throw error;
    }
  };

const changeBackAndRemove = (book: Book) => {
  changeBack(book);
  click('removeFenlei')(book);
};

const description = 'meanwhile';

function protect({ backend }: Book, name: string, range: Rect | null): void {
  const id = sheetId(backend, name);
  const before = backend.parts(id, 'protections');
  backend.setParts(id, 'protections', [...before, protection({ range, description })]);
}

function free({ backend }: Book): void {
  for (const { id } of backend.sheets()) {
    const others = backend.parts(id, 'protections').filter((part) => part.description !== description);
    backend.setParts(id, 'protections', others);
  }
}

/** `takeBack`: what gives the file back as it was, once the protection is off. */
function refused<T>(
  command: Command<T>['command'],
  prepare: (book: Book) => T | Promise<T>,
  takeBack: (book: Book) => unknown = click('removeFenlei'),
): Command<T> {
  return {
    ...{ prepare, command, refusal },
    next: [
      again(quietly(command), whole),
      {
        says: 'the protection is taken off and everything taken back',
        act: (book) => {
          free(book);
          takeBack(book);
        },
        like: 'untouched',
        picture: whole,
      },
    ],
  };
}
