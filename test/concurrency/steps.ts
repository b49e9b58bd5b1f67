/** My commands with somebody else acting in the middle of them, and what must hold after each. */
import { expect } from 'vitest';
import { type ActName, act as carryOut } from './acts';
import { cleanRun, expectNoTrace, expectUsersPart } from './invariants';
import { type CommandName, myCommands } from './myCommands';
import { isToldBeside, type Told } from './told';
import { forgetChoices, type World } from './world';

export interface Moment {
  readonly act: ActName;
  readonly at: number;
  /** Before which of my trips to the spreadsheet, from 0; `dialog` is while my first dialog is open. */
  readonly when: number | 'dialog';
}

interface Met<T> {
  readonly answer: T;
  /** Before which call somebody acted; `null` where the moment did not come. */
  readonly call: string | null;
  /** Whether something had been written then where a mark says. */
  readonly isAfterWrite: boolean;
}

function during<T>(world: World, { act, at, when }: Moment, command: () => T): Met<T> {
  let trips = 0;
  let call: string | null = null;
  let [isWritten, isAfterWrite] = [false, false];
  const interfere = (before: string) => {
    if (call !== null) return;
    call = before;
    isAfterWrite = isWritten;
    carryOut(act, world, at);
  };
  world.onTrip = ({ name }) => {
    if (trips++ === when) interfere(name);
    isWritten ||= writesInPlace.has(name);
  };
  world.onDialog = () => {
    if (when === 'dialog') interfere('Ui.alert');
  };
  try {
    const answer = command();
    return { answer, call, isAfterWrite };
  } finally {
    world.onTrip = () => {};
    world.onDialog = () => {};
  }
}

/** Acts after which a place that was right a moment ago is another one. */
const shiftsColumns: ReadonlySet<ActName> = new Set([
  ...(['insertColumn', 'deleteColumn', 'moveColumn', 'deleteOwnColumn', 'moveOwnColumn'] as const),
  'remarkInOwnTab',
]);

/** The same for rows: ours are put right by customer, but a fix and an answer are written where somebody's row stood. */
const shiftsRows: ReadonlySet<ActName> = new Set([
  ...(['sort', 'reverse', 'insertRow', 'deleteRow', 'sortOwnTab'] as const),
]);

const goesByRow: ReadonlySet<CommandName> = new Set([
  ...(['a fix of amounts', 'changing a fix back', 'saving what staff observed'] as const),
]);

/** A fix knows the columns of people's by their headers: one renamed just then may be another column. */
const renames: ReadonlySet<ActName> = new Set([...(['renameColumn'] as const)]);

/** Nothing is left to look at of what somebody wrote into a tab of ours just as it was deleted. */
const writesIntoOurs: ReadonlySet<ActName> = new Set([
  ...(['remarkInOwnTab', 'nameOwnerOfAccount'] as const),
]);

/** Of two who write one cell in the same instant the last one has written it, here as between people. */
const writesCells: ReadonlySet<ActName> = new Set([...(['editCell', 'typeAmountAsText'] as const)]);

const writesInPlace: ReadonlySet<string> = new Set([
  ...[
    'Range.setValue',
    'Range.setNumberFormat',
    'Range.setValues',
    'Range.setNotes',
    'Range.clear',
    'RangeList.setNumberFormat',
  ],
  ...['Sheet.autoResizeColumns', 'Sheet.setConditionalFormatRules'],
  ...['Sheet.deleteColumns', 'Spreadsheet.deleteSheet'],
]);

/** Whether what a write names by its place may be another place, or hold something else, after the act. */
function movesPlaces(command: CommandName, act: ActName): boolean {
  return shiftsColumns.has(act) || (goesByRow.has(command) && (shiftsRows.has(act) || writesCells.has(act)));
}

/** Between the last check and a write that follows it at once: no service writes only where a mark says. */
function isInGap(command: CommandName, act: ActName, call: string | null): boolean {
  if (call === 'Spreadsheet.deleteSheet' && writesIntoOurs.has(act)) return true;
  return movesPlaces(command, act) && writesInPlace.has(call ?? '');
}

/** Whether Fenlei may say that cells of people's may be lost: after the last check nobody can tell which came first. */
function mayBeTold(command: CommandName, act: ActName, { call, isAfterWrite }: Met<unknown>): boolean {
  const moves = movesPlaces(command, act) || (goesByRow.has(command) && renames.has(act));
  // Rules are read between the check and the write of them.
  const isNearWrite = writesInPlace.has(call ?? '') || call === 'Sheet.getConditionalFormatRules';
  return moves && (isAfterWrite || isNearWrite);
}

/** What came of a command in which somebody acted; `damaged` only where the act fell into the gap, and it is told. */
export type Outcome = 'clean' | 'damaged';

/** A command in which somebody acts, and then what must hold however it ended. */
export function commandDuring(world: World, command: CommandName, moment: Moment, when: string): Outcome {
  const { give, holds } = myCommands[command].begin(world);
  const met = during(world, moment, give);
  const { answer: told, call } = met;
  const where = `${when} ${call}: ${told.text}`;
  if (!mayBeTold(command, moment.act, met)) expect(isToldBeside(told), `${where}: a false alarm`).toBe(false);
  const check = () => {
    holds(told, where, moment.act);
    expectUsersPart(world, where);
  };
  if (!isInGap(command, moment.act, call)) check();
  else if (isBroken(check)) {
    expect(isToldOf(told, moment.act), `${where}: told`).toBe(true);
    return 'damaged';
  }
  return 'clean';
}

function isToldOf(told: Told, act: ActName): boolean {
  return writesIntoOurs.has(act) || writesCells.has(act) || isToldBeside(told);
}

/** For the gap alone: elsewhere a broken promise fails the test. */
function isBroken(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

/** A command with nobody in its way. */
export function commandAlone(world: World, command: CommandName, when: string): Told {
  const { give, holds } = myCommands[command].begin(world);
  const told = give();
  expect(isToldBeside(told), `${when}: a false alarm`).toBe(false);
  holds(told, `${when}: ${told.text}`, null);
  expectUsersPart(world, when);
  return told;
}

/** Whatever happened: a further run ends as a clean one, a second writes nothing, and removing leaves no trace. */
export function expectRecovery(world: World, when: string): void {
  const { status } = cleanRun(world);
  world.spoilt.clear();
  const run = commandAlone(world, 'a first run', `${when}, then a run`);
  expect(run.isDone, `${when}, then a run`).toBe(status === 'applied');
  if (run.isDone) {
    const writes = world.me.calls.length;
    commandAlone(world, 'a first run', `${when}, then a second run`);
    const second = world.me.calls.slice(writes).map(({ name }) => name);
    expect(
      second.filter((name) => /\.set(Value|Note)s?$/.test(name)),
      `${when}, then a second run`,
    ).toEqual([]);
  }
  world.me.host.runMenuItem('removeFenlei');
  forgetChoices(world);
  expectUsersPart(world, `${when}, then removed`);
  expectNoTrace(world, `${when}, then removed`);
}
