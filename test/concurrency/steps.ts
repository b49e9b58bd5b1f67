/** My commands with somebody else acting in the middle of them, and what must hold after each. */
import { expect } from 'vitest';
import { type ActName, act as carryOut } from './acts';
import { cleanRun, expectUsersPart } from './invariants';
import { type CommandName, myCommands } from './myCommands';
import { answerHeaders } from './places';
import { isToldBeside, type Told } from './told';
import { columnsIn } from './usersTable';
import { forgetChoices, usersRule, type World } from './world';

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
}

function during<T>(world: World, { act, at, when }: Moment, command: () => T): Met<T> {
  let trips = 0;
  let call: string | null = null;
  const interfere = (before: string) => {
    if (call !== null) return;
    call = before;
    carryOut(act, world, at);
  };
  world.onTrip = ({ name }) => {
    if (trips++ === when) interfere(name);
  };
  world.onDialog = () => {
    if (when === 'dialog') interfere('Ui.alert');
  };
  try {
    return { answer: command(), call };
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

/** Between the last check and a write that follows it at once: no service writes only where a mark says. */
function isInGap(command: CommandName, act: ActName, call: string | null): boolean {
  const shifts =
    shiftsColumns.has(act) || (goesByRow.has(command) && (shiftsRows.has(act) || writesCells.has(act)));
  return shifts && writesInPlace.has(call ?? '');
}

/** What came of a command in which somebody acted; `damaged` only where the act fell into the gap, and it is told. */
export type Outcome = 'clean' | 'damaged';

/** A command in which somebody acts, and then what must hold however it ended. */
export function commandDuring(world: World, command: CommandName, moment: Moment, when: string): Outcome {
  const { give, holds } = myCommands[command].begin(world);
  const { answer: told, call } = during(world, moment, give);
  const where = `${when} ${call}: ${told.text}`;
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

/** Of a tab that is deleted just as somebody writes into it nothing is left to look at. */
function isToldOf(told: Told, act: ActName): boolean {
  return act === 'remarkInOwnTab' || writesCells.has(act) || isToldBeside(told);
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

export function expectNoTrace({ backend, sheet, ...world }: World, when: string): void {
  expect(backend.metadata(), `${when}: nothing is marked`).toEqual([]);
  const hidden = backend.sheets().filter((info) => info.hidden);
  expect(
    hidden.map(({ name }) => name),
    `${when}: no hidden tab`,
  ).toEqual([]);
  const rules = backend.sheets().flatMap(({ id }) => backend.colorRules(id));
  expect(
    rules.filter(({ background }) => background !== usersRule.background),
    `${when}: no rule of ours`,
  ).toEqual([]);
  if (world.isGone) return;
  const info = backend.sheets().find(({ id }) => id === sheet);
  const rect = { row: 0, column: 0, rows: 1, columns: info?.columns ?? 0 };
  const headers = backend.read(sheet, 'value', rect)[0]?.filter((cell) => cell !== null && cell !== '') ?? [];
  expect(
    headers.filter((header) => !answerHeaders.includes(header)).length,
    `${when}: only the user's columns`,
  ).toBe(columnsIn(world.table));
}
