/** The tab of key accounts: made, refreshed and taken out, also after people wrote in it. */
import type { CellValue } from '../../../src/host/sheetBackend';
import { today } from '../../addon/someOrders';
import { sheetId, valuesOf } from '../../addon/workbook';
import type { Book, Command } from '../everyFault';
import { type Picture, peoplesPart, visibleFile, wholeFile } from '../pictures';
import { again, ask, click, remove } from '../steps';
import type { TryOn } from '../tryOn';

export function keyAccounts(tryOn: TryOn): void {
  tryOn<void>('making the tab of key accounts', ['orders', 'customers', 'furnished'], {
    prepare: segmented,
    command: refresh,
    next: [again(refresh, held), madeAndRemoved, remove],
  });

  tryOn<void>('making the tab of key accounts from the sidebar', ['customers'], {
    prepare: segmented,
    command: choose,
    next: [again(choose, held), madeAndRemoved, remove],
  });

  tryOn<void>('refreshing a tab in which people wrote', ['customers'], {
    prepare: worked,
    command: refresh,
    peoples: peoplesRows,
    next: [again(refresh, held)],
  });

  tryOn<void>('removing a tab in which people wrote', ['customers'], {
    prepare: (book) => {
      worked(book);
      refresh(book);
    },
    command: click('removeFenlei'),
    peoples: peoplesRows,
    next: [again(click('removeFenlei'), ({ backend }) => wholeFile(backend))],
  });
}

const tab = 'Key accounts';
const refresh = click('refreshKeyAccounts');

export const abc = (cutA: number) => ({
  packs: ['abc'],
  colorBy: 'abc',
  schemeOptions: { abc: { cutA, cutB: 0.97 } },
});

export const segmented = (book: Book) => {
  book.settle(abc(0.2));
  book.run();
};

/** A tab in which people wrote, and then more key accounts than it lists. */
const worked = (book: Book) => {
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
  book.wait(1);
  book.settle(abc(0.5));
  book.run();
};

/** The rows in which people wrote, without the two columns that a refresh writes. */
const peoplesRows = ({ backend }: Book): Picture => ({
  ...peoplesPart(backend, { sheets: ['List'] }),
  [tab]: valuesOf(backend, tab).flatMap((row) =>
    row[3] === 'Our own line' || row[4] === '+49 30' || row[4] === 'Phone'
      ? [row.filter((_, at) => at !== 8 && at !== 13).map((cell) => cell ?? '')]
      : [],
  ),
});

/** Blank rows below the accounts do not count, nor how wide its columns are: a refresh leaves that to people. */
const held = ({ backend }: Book): Picture => {
  const picture = { ...visibleFile(backend) };
  const { [`${tab}: size`]: size, [`${tab}: widths`]: widths, ...rest } = picture;
  const used = backend.usedSize(sheetId(backend, tab)).rows;
  const cut = Object.entries(rest).map(([part, cells]) =>
    part.startsWith(tab) && Array.isArray(cells) && cells.length >= used
      ? [part, cells.slice(0, used)]
      : [part, cells],
  );
  return Object.fromEntries(cut);
};

const madeAndRemoved: Command<void>['next'][number] = {
  says: 'the tab is made, and Fenlei removed',
  act: (book) => {
    refresh(book);
    click('removeFenlei')(book);
  },
  like: 'untouched',
  picture: ({ backend }) => wholeFile(backend),
};

const choice = { choice: { pack: 'abc', segments: ['a', 'b'] } };
const choose = (book: Book) => ask(book, 'refreshAccounts', choice);
