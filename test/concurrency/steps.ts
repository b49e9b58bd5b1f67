/** My commands with somebody else acting in the middle of them, and what must hold after each. */
import { expect } from 'vitest';
import { type ActName, acts, forgetChoices } from './acts';
import { type Clean, cleanRun, differenceFrom, expectUsersPart, type OwnPart, ownPart } from './invariants';
import { answerHeaders } from './places';
import { columnsIn } from './usersTable';
import { toFront, usersRule, type World } from './world';

export interface Moment {
  readonly act: ActName;
  readonly at: number;
  /** Before which of my trips to the spreadsheet, from 0; `dialog` is while my first dialog is open. */
  readonly when: number | 'dialog';
}

export type CommandName = 'run' | 'undo' | 'remove';

/** Before which call somebody acted; `null` where the moment did not come. */
export function during(world: World, { act, at, when }: Moment, command: () => void): string | null {
  let trips = 0;
  let met: string | null = null;
  const interfere = (call: string) => {
    if (met !== null) return;
    met = call;
    acts[act](world, at);
  };
  world.onTrip = ({ name }) => {
    if (trips++ === when) interfere(name);
  };
  world.onDialog = () => {
    if (when === 'dialog') interfere('Ui.alert');
  };
  try {
    command();
  } finally {
    world.onTrip = () => {};
    world.onDialog = () => {};
  }
  return met;
}

/** Acts after which a place that was right a moment ago is another one. */
const shifts: ReadonlySet<ActName> = new Set([
  ...(['insertColumn', 'deleteColumn', 'moveColumn', 'deleteOwnColumn', 'remarkInOwnTab'] as const),
]);

const writesInPlace: ReadonlySet<string> = new Set([
  ...['Range.setValues', 'Range.setNotes', 'Range.clear', 'RangeList.setNumberFormat'],
  ...['Sheet.autoResizeColumns', 'Sheet.setConditionalFormatRules'],
  ...['Sheet.deleteColumns', 'Spreadsheet.deleteSheet'],
]);

/** Between the last check and a write that follows it at once: no service writes only where a mark says. */
export function isInGap(act: ActName, call: string | null): boolean {
  return shifts.has(act) && writesInPlace.has(call ?? '');
}

/** What came of a command in which somebody acted; `damaged` only where the act fell into the gap. */
export type Outcome = 'clean' | 'damaged';

/** A run of mine in which somebody acts: clean on the data of before or after the act, or refused with nothing written. */
export function runDuring(world: World, moment: Moment | null, when: string): string {
  const before = { clean: cleanRun(world), part: ownPart(world.backend) };
  let status = '';
  toFront(world, world.me);
  const run = () => {
    const outcome = world.me.run();
    status = outcome.status;
    if (outcome.status === 'refused') expect(outcome.problems.join(' '), when).toMatch(/\w{3}.*[.?]/);
  };
  let met: string | null = null;
  if (moment) met = during(world, moment, run);
  else run();
  const check = () => {
    expectUsersPart(world, `${when} ${met}`);
    const after = cleanRun(world);
    if (status === 'applied' || status === 'unchanged') {
      const possible = [before.clean, after, ...(moment?.act === 'insertRow' ? [withoutLast(world)] : [])];
      const differences = possible.map((clean) => differenceFrom(clean, world));
      if (!moment || !differences.includes(''))
        expect(differences[1], `${when} ${met}: ${status}, as a clean run`).toBe('');
    } else expectKept(world, before, { after, when: `${when} ${met}: ${status}, nothing written` });
  };
  if (!moment || !isInGap(moment.act, met)) check();
  else if (isBroken(check)) {
    expect(status, `${when} ${met}: told`).toBe('refused');
    return 'damaged';
  }
  return status;
}

/**
 * Reading a sheet is two calls on Google, for its size and for its cells: a row inserted between them pushes the last one
 * out of what is read, and the next run counts it.
 */
function withoutLast(world: World): Clean {
  return cleanRun({ ...world, table: world.table.slice(0, -1) });
}

/** For the gap alone: elsewhere a broken promise fails the test. */
export function isBroken(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

/** Each of our cells is what it was, or what the other user's own run made of it. */
function expectKept(
  world: World,
  before: { readonly part: OwnPart },
  { after, when }: { readonly after: Clean; readonly when: string },
): void {
  const changed: string[] = [];
  for (const [id, cells] of ownPart(world.backend))
    for (const [key, cell] of cells) {
      const allowed = [before.part.get(id)?.get(key), after.part.get(id)?.get(key), '["",""]'];
      if (!world.spoilt.has(`${id} ${key}`) && !allowed.includes(cell)) changed.push(`${id} ${key}: ${cell}`);
    }
  expect(changed.slice(0, 4), when).toEqual([]);
}

/** A command in which somebody acts, and then what must hold however it ended. */
export function commandDuring(world: World, command: CommandName, moment: Moment, when: string): Outcome {
  if (command === 'run') return runDuring(world, moment, when) === 'damaged' ? 'damaged' : 'clean';
  const item = command === 'undo' ? 'undoLastRun' : 'removeFenlei';
  const met = during(world, moment, () => world.me.host.runMenuItem(item));
  if (command === 'remove') forgetChoices(world);
  const check = () => expectUsersPart(world, `${when} ${met}`);
  if (isInGap(moment.act, met)) return isBroken(check) ? 'damaged' : 'clean';
  check();
  return 'clean';
}

/** Whatever happened: a further run ends as a clean one, a second writes nothing, and removing leaves no trace. */
export function expectRecovery(world: World, when: string): void {
  const clean = cleanRun(world);
  world.spoilt.clear();
  const status = runDuring(world, null, `${when}, then a run`);
  expect(status === 'unchanged' ? 'applied' : status, `${when}, then a run`).toBe(clean.status);
  if (clean.status === 'applied')
    expect(runDuring(world, null, `${when}, then a second run`), `${when}, then a second run`).toBe(
      'unchanged',
    );
  world.me.host.runMenuItem('removeFenlei');
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
