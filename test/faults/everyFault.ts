/** Every service call of a command fails in turn, in three ways, and what follows is looked at. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { HostState } from '../../src/host/services/platform';
import { ExecutionEnded, type ServiceCall } from '../../src/host/services/serviceObject';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { openWorkbook, type Workbook } from '../addon/workbook';
import type { Spreadsheet } from './grounds';
import { differences, type Picture, peoplesPart, wholeFile } from './pictures';
import type { Shape } from './sheets';

/**
 * `before`: the call throws instead of doing anything. `after`: it does what it should, then throws. `killed`: the
 * execution ends there, and no later call has any effect, whatever the script tries in `catch` and `finally`.
 */
export type Mode = 'before' | 'after' | 'killed';

const modes: readonly Mode[] = ['before', 'after', 'killed'];

const fault = 'Service Spreadsheets timed out while accessing document.';

export interface Book extends Workbook, Spreadsheet {
  readonly state: HostState;
  /** What is answered to the question what to do with a run that stopped halfway. */
  readonly answers: { halfRun: string };
  /** Lets the clock of the file go on. */
  readonly wait: (minutes: number) => void;
}

/** A command, from a file in which it can be given to what must hold when it was cut short. */
export interface Command<T> {
  readonly prepare?: (book: Book) => T | Promise<T>;
  /** Exactly one execution of the script; gives what it answered. */
  readonly command: (book: Book, prepared: T) => unknown;
  /** What is said where the command must be refused: then neither it nor a fault in it changes the file. */
  readonly refusal?: string;
  /** What people put into the file; all of it where left out. */
  readonly peoples?: (book: Book, prepared: T) => Picture;
  /** Anything else that must hold right after the fault. */
  readonly holds?: (book: Book, prepared: T) => void;
  readonly next: readonly Next<T>[];
}

/** What somebody does next, and the file that it must end in: that of the same steps without a fault. */
export interface Next<T> {
  readonly says: string;
  readonly act: (book: Book, prepared: T) => unknown;
  /** `done`: as after the command. `prepared`: as before it. `untouched`: as before Fenlei was ever used. */
  readonly like: 'done' | 'prepared' | 'untouched';
  readonly picture: (book: Book) => Picture;
}

/** How many trials there are, and how many of them were tried. */
export interface Tally {
  readonly calls: number;
  readonly trials: number;
  readonly tried: number;
  /** The rest can only end like one of these. */
  readonly carriedOut: number;
  /** Files that differ, among all that were left. */
  readonly files: number;
}

/** Minutes between one thing that happens and the next: no two runs begin in the same instant. */
const step = 7;

interface Watch {
  readonly onCall?: (call: ServiceCall) => void;
  readonly onAnswer?: (call: ServiceCall) => void;
  readonly heard?: (change: string, given: readonly unknown[]) => void;
}

/** An independent copy of a file, `minutes` later. */
function openCopy(
  original: Spreadsheet & { readonly state: HostState },
  minutes: number,
  { heard, ...watch }: Watch = {},
): Book {
  const spreadsheet = original.copy();
  const { backend } = spreadsheet;
  const state = structuredClone(original.state);
  const answers = { halfRun: 'YES' };
  let passed = minutes;
  const book = openWorkbook(
    {},
    {
      ...watch,
      backend: heard ? hearChanges(backend, heard) : backend,
      state,
      now: () => new Date(Date.parse('2026-06-30T04:00:00Z') + passed * 60_000),
      answer: (title) => (title === 'The last run stopped halfway' ? answers.halfRun : 'OK'),
    },
  );
  const wait = (more: number) => {
    passed += more;
  };
  return { ...book, ...spreadsheet, state, answers, wait };
}

/**
 * Tries calls in every mode: all of them with `FAULTS=every`, else one in `oneIn`, which is no multiple of the modes, so
 * that each has its share. What can only end like another trial is not carried out again, unless `FAULTS=literally` asks
 * for it: equal changes to one file make equal files, a call that only answers has no effect that an exception behind it
 * could leave, and an execution that is killed leaves the file as it was just before.
 */
export async function everyFault<T>(shape: Shape, asked: Command<T>, oneIn: number): Promise<Tally> {
  const { prepare, command, refusal, holds, next } = asked;
  const { peoples = ({ backend }: Book) => peoplesPart(backend, shape) } = asked;
  const file = { ...shape.spreadsheet, state: shape.state };
  const untouched = openCopy(file, 0);
  const start = openCopy(file, step);
  shape.before?.(start);
  const prepared = (await prepare?.(start)) as T;
  const begin = (watch: Watch = {}) => openCopy(start, 2 * step, watch);
  const kept = peoples(start, prepared);

  const clean = traceOf(begin, (book) => command(book, prepared));
  const done = openCopy(clean.book, 3 * step);
  const cleanFile = wholeFile(clean.book.backend);
  if (refusal === undefined) expect(clean.file, 'the command changes the file').not.toBe(clean.before[0]);
  else {
    expect(clean.told).toContain(refusal);
    expect(clean.file, 'a refusal changes nothing').toBe(clean.before[0]);
  }
  const expected = endsOf({ done, prepared: start, untouched }, prepared);
  const lookAt = async (book: Book, where: string) => {
    expect(differences(peoples(book, prepared), kept), where).toEqual([]);
    holds?.(book, prepared);
    for (const follows of next) {
      const later = openCopy(book, 3 * step);
      await follows.act(later, prepared);
      const unlike = differences(follows.picture(later), await expected(follows));
      expect(unlike, `${where}; then ${follows.says}, ${JSON.stringify(later.dialogs)}`).toEqual([]);
      later.close();
    }
  };

  const { FAULTS = '' } = process.env;
  const isLiteral = FAULTS === 'literally';
  const isAsked = (at: number, mode: Mode) =>
    isLiteral || FAULTS === 'every' || (at * modes.length + modes.indexOf(mode)) % oneIn === 0;
  const isLikeAnother = (at: number, mode: Mode, call: ServiceCall) =>
    !isLiteral &&
    ((mode === 'after' && !hasEffect(call) && isAsked(at, 'before')) ||
      (mode === 'killed' && seen.has(clean.before[at] ?? '')));
  const seen = new Set<string>();
  let [tried, carriedOut] = [0, 0];
  for (const [at, call] of clean.calls.entries()) {
    for (const mode of modes) {
      const isLike = isLikeAnother(at, mode, call);
      if (!isLike && !isAsked(at, mode)) continue;
      tried++;
      if (isLike) continue;
      carriedOut++;
      const trial = failAt(begin, at, mode, (book) => command(book, prepared));
      const where = `${mode} call ${at + 1}, ${call.name}`;
      expect(trial.hit, where).toBe(call.name);
      if (mode === 'killed') expect(trial.file, where).toBe(clean.before[at]);
      if (refusal !== undefined) expect(trial.file, where).toBe(clean.file);
      const goesOn =
        trial.told === clean.told && differences(wholeFile(trial.book.backend), cleanFile).length === 0;
      if (mode !== 'killed' && !goesOn) expect(trial.told, `${where}: nobody is told`).toContain(fault);
      const isNew = !seen.has(trial.file);
      seen.add(trial.file);
      if (isNew || isLiteral) await lookAt(trial.book, where);
      trial.book.close();
    }
  }
  for (const { close } of [untouched, start, clean.book, done, shape.spreadsheet]) close();
  const calls = clean.calls.length;
  const trials = calls * modes.length;
  return { calls, trials, tried, carriedOut, files: seen.size };
}

/** What the file must be after each next step; pictures are taken once. */
function endsOf<T>(
  files: Readonly<Record<Next<T>['like'], Book>>,
  prepared: T,
): (next: Next<T>) => Promise<Picture> {
  const pictures = new Map<string, Picture>();
  return async ({ like, picture, says, act }) => {
    const known = pictures.get(says);
    if (known) return known;
    const found = picture(files[like]);
    if (like === 'done') {
      // Without a fault, too, the next step must lead there.
      const after = openCopy(files.done, 4 * step);
      await act(after, prepared);
      const unlike = differences(picture(after), found);
      expect(unlike, `${says}, without a fault, ${JSON.stringify(after.dialogs)}`).toEqual([]);
      after.close();
    }
    pictures.set(says, found);
    return found;
  };
}

interface Trace {
  readonly book: Book;
  readonly calls: readonly ServiceCall[];
  /** What the file was just before each call, in short. */
  readonly before: readonly string[];
  /** What it is now, in short: the history of its changes. */
  readonly file: string;
  /** What people were told, and what the platform got. */
  readonly told: string;
}

type Begin = (watch: Watch) => Book;

function traceOf(begin: Begin, run: (book: Book) => unknown): Trace {
  const calls: ServiceCall[] = [];
  const before: string[] = [];
  const history = historyOf();
  const book = begin({
    heard: history.heard,
    onCall: (call) => {
      calls.push(call);
      before.push(fileOf(history, book));
    },
  });
  const told = tell(book, run);
  return { book, calls, before, told, file: fileOf(history, book) };
}

interface Trial {
  readonly book: Book;
  /** The call that failed. */
  readonly hit: string;
  readonly file: string;
  readonly told: string;
}

function failAt(begin: Begin, at: number, mode: Mode, run: (book: Book) => unknown): Trial {
  let [seen, hit] = [0, ''];
  const history = historyOf();
  const strike = ({ name }: ServiceCall) => {
    hit = name;
    throw mode === 'killed' ? new ExecutionEnded('Exceeded maximum execution time') : new Error(fault);
  };
  const book = begin({
    heard: history.heard,
    onCall: (call) => {
      if (seen++ === at && mode !== 'after') strike(call);
    },
    onAnswer: (call) => {
      if (seen === at + 1 && mode === 'after' && hit === '') strike(call);
    },
  });
  const told = tell(book, run);
  return { book, hit, told, file: fileOf(history, book) };
}

/** Runs the command; gives all that was said. */
function tell(book: Book, run: (book: Book) => unknown): string {
  let answer: unknown;
  try {
    answer = run(book);
  } catch (error) {
    answer = `thrown: ${(error as Error).message}`;
  }
  return JSON.stringify([book.dialogs, answer]);
}

/** Whether the platform does anything in this call but answer. */
function hasEffect({ access }: ServiceCall): boolean {
  return access === 'write';
}

interface History {
  readonly heard: (change: string, given: readonly unknown[]) => void;
  readonly soFar: () => string;
}

/** A file is what all its changes made of it: equal histories from one beginning are equal files. */
function historyOf(): History {
  let state = '';
  return {
    heard: (change, given) => {
      state = createHash('sha1')
        .update(state)
        .update(JSON.stringify([change, given]))
        .digest('base64');
    },
    soFar: () => state,
  };
}

/** With what the host keeps of the user's; how far a run is, which the cache tells, leads to nothing. */
function fileOf({ soFar }: History, { state }: Pick<Book, 'state'>): string {
  const { properties, activeSheet } = state;
  return JSON.stringify([
    soFar(),
    activeSheet,
    [...properties.document.entries()],
    [...properties.user.entries()],
  ]);
}

const changes: ReadonlySet<string> = new Set<keyof SheetBackend>([
  'addSheet',
  'deleteSheet',
  'updateSheet',
  'moveSheet',
  'write',
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
  'moveRows',
  'moveColumns',
  'setColumnWidth',
  'setColorRules',
  'addMetadata',
  'updateMetadata',
  'removeMetadata',
  'setNamedRange',
  'setFilter',
  'setHiddenLines',
  'setParts',
]);

function hearChanges(backend: SheetBackend, heard: History['heard']): SheetBackend {
  return new Proxy(backend, {
    get: (target, name: string) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) => {
        if (changes.has(name)) heard(name, given);
        return member.apply(target, given);
      };
    },
  });
}
