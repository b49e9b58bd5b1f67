/** What somebody does after a command was cut short, as it recurs from command to command. */
import type { Book, Next } from './everyFault';
import { visibleFile, wholeFile } from './pictures';

const seen = ({ backend }: Book) => visibleFile(backend);
const whole = ({ backend }: Book) => wholeFile(backend);

export const click = (functionName: string) => (book: Book) => book.host.runMenuItem(functionName);

/** A call of the sidebar, and its answer as the page gets it. */
export function ask(book: Book, method: string, argument: unknown): string {
  return String(book.host.call('sidebarCall', method, JSON.stringify(argument)));
}

/** The same command again ends as if nothing had failed. */
export function again<T>(act: Next<T>['act'], picture: Next<T>['picture'] = seen): Next<T> {
  return { says: 'the same again', act, like: 'done', picture };
}

export const remove: Next<unknown> = {
  says: 'Fenlei is removed',
  act: click('removeFenlei'),
  like: 'untouched',
  picture: whole,
};

/** The menu command, whatever was begun; `state` is where it must lead. */
export function undo(like: Next<unknown>['like']): Next<unknown> {
  return { says: 'the run is taken back', act: undoBegun, like, picture: seen };
}

/** Undoes the run of the command if it got far enough to be entered: the run before must stay. */
function undoBegun(book: Book): void {
  const { lastRun } = JSON.parse(ask(book, 'start', null)).value;
  if (lastRun && lastRun.state !== 'undone' && lastRun.id >= begunAfter) book.host.runMenuItem('undoLastRun');
}

/** The instant of the command, see `everyFault.ts`. */
export const begunAfter = '2026-06-30T04:14';
