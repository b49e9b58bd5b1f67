/** What somebody does, before a command and after it was cut short, as it recurs from command to command. */
import { ExecutionEnded } from '../../src/host/services/serviceObject';
import { openWorkbook } from '../addon/workbook';
import type { Book, Next } from './everyFault';
import { visibleFile, wholeFile } from './pictures';

export const seen = ({ backend }: Book) => visibleFile(backend);
export const whole = ({ backend }: Book) => wholeFile(backend);

export const click = (functionName: string) => (book: Book) => book.host.runMenuItem(functionName);

/** A call of the sidebar, and its answer as the page gets it. */
export function ask(book: Pick<Book, 'host'>, method: string, argument: unknown): string {
  return String(book.host.call('sidebarCall', method, JSON.stringify(argument)));
}

/** What the answer holds. */
export function answerOf<T>(book: Pick<Book, 'host'>, method: string, argument: unknown): T {
  const answer = JSON.parse(ask(book, method, argument));
  if (!answer.ok) throw new Error(answer.problems.join(' '));
  return answer.value;
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

/** The run of the command is taken back, if it got far enough to be entered: the run before it must stay. */
export const undo: Next<unknown> = {
  says: 'the run is taken back',
  act: (book) => {
    const run = newestRun(book);
    if (run && run.state !== 'undone' && run.id >= commandTime) book.host.runMenuItem('undoLastRun');
  },
  like: 'prepared',
  picture: seen,
};

/** The newest run is taken back, unless it is already. */
export function undoNewest(book: Book): void {
  const run = newestRun(book);
  if (run && run.state !== 'undone') book.host.runMenuItem('undoLastRun');
}

interface Run {
  readonly id: string;
  readonly state: 'started' | 'done' | 'undone';
}

export function newestRun({ backend }: Book): Run | undefined {
  const entries = backend.metadata().map(({ value }) => JSON.parse(value));
  return entries.find(({ is }) => is === 'journal')?.journal.runs.at(-1);
}

/** The instant of the command, see `everyFault.ts`. */
const commandTime = '2026-06-30T04:14';

/** A run from the menu whose execution Google ends just before this call. */
export function runUntil({ backend, state }: Book, name: string): void {
  let isOver = false;
  const { run } = openWorkbook(
    {},
    {
      backend,
      state,
      onCall: (call) => {
        if (call.name !== name) return;
        isOver = true;
        throw new ExecutionEnded('Exceeded maximum execution time');
      },
    },
  );
  try {
    run();
  } catch (error) {
    if (!isOver) throw error;
  }
  if (!isOver) throw new Error(`The run never calls ${name}`);
}
