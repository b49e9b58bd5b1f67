/** What a run, a later run and its undoing take on Google by the host's estimate, with the built script. */
import { openWorkbook } from '../addon/workbook';
import { ordersOf, totalsOf } from './googleTimeRows';

export type Sheet = 'orders' | 'list';

export interface GoogleTimes {
  readonly sheet: Sheet;
  readonly customers: number;
  /** Tenths of a second are enough. */
  readonly seconds: Readonly<Record<'first' | 'unchanged' | 'later' | 'undo', number>>;
}

/** The same on every computer: the estimate knows calls and cells, no clock. */
export function googleTimes(sheet: Sheet, customers: number): GoogleTimes {
  const book = openWorkbook({ Sheet: (sheet === 'orders' ? ordersOf : totalsOf)(customers) });
  const timeOf = (work: () => { readonly status: string }, status: string) => {
    const outcome = work();
    if (outcome.status !== status) throw new Error(`${sheet} ${customers}: ${JSON.stringify(outcome)}`);
    return Math.round(book.host.estimate / 100) / 10;
  };
  const first = timeOf(book.run, 'applied');
  const unchanged = timeOf(book.run, 'unchanged');
  book.settle({ asOf: '2026-03-31' });
  const later = timeOf(book.run, 'applied');
  const undo = timeOf(() => {
    book.host.runMenuItem('undoLastRun');
    return { status: book.dialogs.at(-1)?.text === 'The last run is undone.' ? 'undone' : 'not undone' };
  }, 'undone');
  return { sheet, customers, seconds: { first, unchanged, later, undo } };
}
