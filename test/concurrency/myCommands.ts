/** What I do while others act: each command with what must hold after it, whatever was done meanwhile. */
import { expect } from 'vitest';
import { words } from '../../src/core/i18n/words';
import { runProblems } from '../../src/core/plan/runProblems';
import type { CellValue } from '../../src/host/sheetBackend';
import { type ActName, act } from './acts';
import { change } from './handling';
import {
  answersIn,
  type Clean,
  cleanRun,
  differenceFrom,
  expectOnlyTheirAnswers,
  type OwnPart,
  ownPart,
} from './invariants';
import { accountRows, idIn, valuesAt } from './places';
import { amountAsText, amountColumnIn, amountOf, isAmountAsText } from './usersTable';
import { forgetChoices, renamedPack, type SceneName, toFront, type World } from './world';

/** That cells of the user's may have been met. */
export function isToldBeside({ text }: Told): boolean {
  return text.includes(runProblems.writtenBeside.fix.en);
}

export interface Told {
  /** Whether the command says that it did what it should. */
  readonly isDone: boolean;
  readonly text: string;
}

/** A command that is about to be given: what it must end in is known now. */
export interface Begun {
  /** One execution of the script. */
  readonly give: () => Told;
  /** What must hold then; the model takes over what the command changed of the user's own. */
  readonly holds: (told: Told, where: string, act: ActName | null) => void;
}

interface MyCommand {
  /** Brings a fresh file to where the command has something to do. */
  readonly prepare: (world: World) => void;
  readonly begin: (world: World) => Begun;
}

const run = (world: World): Begun => {
  toFront(world, world.me);
  return runBegun(
    world,
    (now) => now,
    () => {
      const outcome = world.me.run();
      const text = outcome.status === 'refused' ? outcome.problems.join(' ') : '';
      return { isDone: outcome.status === 'applied' || outcome.status === 'unchanged', text };
    },
  );
};

export const myCommands = {
  'a first run': { prepare: () => {}, begin: run },

  'a run that moves customers': {
    prepare: (world) => {
      world.me.run();
      settle(world, { asOf: '2026-03-31' });
    },
    begin: run,
  },

  'a scheduled run': {
    prepare: (world) => {
      world.me.run();
      world.day += 90;
    },
    begin: (world) =>
      runBegun(world, nightly, () => {
        try {
          world.me.runOnSchedule();
          return { isDone: true, text: '' };
        } catch (error) {
          return { isDone: false, text: (error as Error).message };
        }
      }),
  },

  'an undo': {
    prepare: (world) => void world.me.run(),
    begin: (world) => ({ give: () => click(world, 'undoLastRun'), holds: () => {} }),
  },

  'a removal': {
    prepare: (world) => void world.me.run(),
    begin: (world) => ({
      give: () => click(world, 'removeFenlei'),
      holds: () => forgetChoices(world),
    }),
  },

  'saving a pack': {
    prepare: () => {},
    begin: (world) => {
      const pack = renamedPack('Mine');
      return {
        give: () => ask(world, 'savePack', pack),
        holds: ({ isDone }) => {
          if (isDone) world.pack = pack;
        },
      };
    },
  },

  'saving what staff observed': {
    // About customers of orders it is answered in the tab that a run makes.
    prepare: (world) => {
      if (world.sceneName === 'orders') world.me.run();
    },
    begin: (world) => {
      const customer = world.sceneName === 'orders' ? 'C00003' : 'K0003';
      const dominance = 4;
      const settings = {
        ...{ packs: ['social-style'], colorBy: 'social-style' },
        ...{ asOf: null, sources: null, schemeOptions: {} },
      };
      const asked = { settings, sheet: Number(world.sheet), customer, answers: { dominance } };
      return {
        give: () => ask(world, 'saveProfile', asked),
        holds: (told, where) => {
          const isThere = isToldBeside(told) && answersIn(world.backend, customer).includes(dominance);
          if (told.isDone || isThere) world.answers.set(customer, dominance);
          expectOnlyTheirAnswers(world, where);
        },
      };
    },
  },

  'a fix of amounts': {
    prepare: typeAmounts,
    begin: (world) => {
      const planned = textualIn(world);
      return {
        give: fixAsked(world),
        holds: (told) => {
          if (!told.isDone && !isToldBeside(told)) return;
          const now = amountsNow(world);
          const isMended = (id: string) => told.isDone || now.get(id) === null;
          adopt(world, (id, cell) =>
            planned.has(id) && isAmountAsText(cell) && isMended(id) ? amountOf(cell) : cell,
          );
          for (const [id, text] of planned) world.mended.set(id, text);
        },
      };
    },
  },

  'changing a fix back': {
    prepare: (world) => {
      typeAmounts(world);
      const begun = myCommands['a fix of amounts'].begin(world);
      begun.holds(begun.give());
    },
    begin: (world) => {
      const { lastFix } =
        answerOf<{ lastFix: { id: string } | null }>(world, 'checkData', {
          ...scopeOf(world),
          report: false,
        }) ?? {};
      return {
        give: () => ask(world, 'undoFix', { fix: lastFix?.id ?? '' }),
        // What somebody changed meanwhile, or moved to where nobody knows it, stays mended.
        holds: (told) => {
          if (!told.isDone && !isToldBeside(told)) return;
          const now = amountsNow(world);
          const isAll = told.isDone && !told.text.includes('left as they are');
          adopt(world, (id, cell) => {
            const text = world.mended.get(id);
            if (text === undefined || cell !== amountOf(text)) return cell;
            return isAll || now.get(id) === text ? text : cell;
          });
        },
      };
    },
  },

  'making the key accounts': { prepare: segmented, begin: accounts },

  'refreshing key accounts': {
    prepare: (world) => {
      segmented(world);
      click(world, 'refreshKeyAccounts');
      act('nameOwnerOfAccount', world, 0);
      settle(world, abc(0.6));
      world.me.run();
    },
    begin: accounts,
  },
} as const satisfies Record<string, MyCommand>;

export type CommandName = keyof typeof myCommands;

export const commandNames = Object.keys(myCommands) as readonly CommandName[];

/** Where it makes no difference whether Fenlei made the tab of customers, one scene is enough. */
export const scenesOf = (name: CommandName): readonly SceneName[] =>
  /fix|pack|accounts/.test(name) ? ['customers'] : ['customers', 'orders'];

/** As of the day it is, whatever day somebody chose. */
function nightly(world: World): World {
  return { ...world, settings: { ...world.settings, asOf: null } };
}

/**
 * Clean on the data of before or after the act, or refused with nothing written. `as`: what a clean run goes by.
 */
function runBegun(world: World, as: (world: World) => World, give: () => Told): Begun {
  const before = { clean: cleanRun(as(world)), part: ownPart(world.backend) };
  return {
    give,
    holds: ({ isDone }, where, act) => {
      const after = cleanRun(as(world));
      if (!isDone) {
        const allowed = [before.part, after.part, cleanRun(nightly(world)).part, cleanRun(world).part];
        expectKept(world, allowed, `${where}: nothing written`);
        return;
      }
      const possible = [before.clean, after, ...(act === 'insertRow' ? [withoutLast(as(world))] : [])];
      const differences = possible.map((clean) => differenceFrom(clean, world));
      if (act === null || !differences.includes(''))
        expect(differences[1], `${where}: as a clean run`).toBe('');
    },
  };
}

/**
 * Reading a sheet is two calls on Google, for its size and for its cells: a row inserted between them pushes the last one
 * out of what is read, and the next run counts it.
 */
function withoutLast(world: World): Clean {
  return cleanRun({ ...world, table: world.table.slice(0, -1) });
}

/** Each of our cells is what it was, or what a run of somebody else's made of it. */
function expectKept(world: World, allowed: readonly OwnPart[], when: string): void {
  const changed: string[] = [];
  for (const [id, cells] of ownPart(world.backend))
    for (const [key, cell] of cells) {
      const known = ['["",""]', ...allowed.map((part) => part.get(id)?.get(key))];
      if (!world.spoilt.has(`${id} ${key}`) && !known.includes(cell)) changed.push(`${id} ${key}: ${cell}`);
    }
  expect(changed.slice(0, 4), when).toEqual([]);
}

function settle(world: World, change: World['settings']): void {
  world.me.settle(change);
  world.settings = { ...world.settings, ...change };
}

/** What a dialog said last is what came of it; a refusal has a title of its own. */
function click({ me }: World, functionName: string): Told {
  me.host.runMenuItem(functionName);
  const last = me.dialogs.at(-1);
  return { isDone: last?.title !== words.refusedTitle.en, text: last?.text ?? '' };
}

function ask({ me }: World, method: string, argument: unknown): Told {
  const answer = JSON.parse(String(me.host.call('sidebarCall', method, JSON.stringify(argument))));
  return { isDone: answer.ok, text: answer.ok ? String(answer.value) : answer.problems.join(' ') };
}

function answerOf<T>({ me }: World, method: string, argument: unknown): T | null {
  const answer = JSON.parse(String(me.host.call('sidebarCall', method, JSON.stringify(argument))));
  return answer.ok ? answer.value : null;
}

const abc = (cutA: number) => ({
  packs: ['abc'],
  colorBy: 'abc',
  schemeOptions: { abc: { cutA, cutB: 0.97 } },
});

function segmented(world: World): void {
  settle(world, abc(0.3));
  world.me.run();
}

/** One row for each item of an account, and every account is a customer that there is or was. */
function accounts(world: World): Begun {
  return {
    give: () => click(world, 'refreshKeyAccounts'),
    holds: ({ isDone, text }, where) => {
      if (!isDone) expect(text, where).toMatch(/\w{3}.*[.?]/);
      const items = (accountRows(world.backend)?.rows ?? []).map(({ id, code }) => `${id} ${code}`);
      const twice = items.filter((item, at) => items.indexOf(item) !== at);
      expect(twice, `${where}: items that are listed twice`).toEqual([]);
    },
  };
}

/** Every third amount is a text. */
function typeAmounts(world: World): void {
  const column = amountColumnIn(world.table);
  for (let row = 3; row < world.table.length; row += 3)
    change(world, [row, column], { value: amountAsText(row) });
}

const idsOf = ({ table }: World) => table.map((row) => idIn(row.map(({ value }) => value)));

/** Amounts that are text, by customer. */
function textualIn(world: World): ReadonlyMap<string, string> {
  const ids = idsOf(world);
  return new Map(
    world.table.flatMap((row, at) => {
      const [id, text] = [ids[at], row.find(({ value }) => isAmountAsText(value))?.value];
      return id && isAmountAsText(text ?? null) ? [[id, String(text)] as const] : [];
    }),
  );
}

function adopt(world: World, now: (id: string, cell: CellValue) => CellValue): void {
  const ids = idsOf(world);
  world.table = world.table.map((row, at) => {
    const id = ids[at];
    return id ? row.map((cell) => ({ ...cell, value: now(id, cell.value) })) : row;
  });
}

/** Amounts that stand in the sheet as text, by customer. */
function amountsNow({ backend, sheet, isGone }: World): ReadonlyMap<string, CellValue> {
  if (isGone) return new Map();
  return new Map(
    valuesAt(backend, sheet).flatMap((row) => {
      const id = idIn(row);
      return id === null ? [] : [[id, row.find(isAmountAsText) ?? null] as const];
    }),
  );
}

function scopeOf(world: World) {
  const settings = answerOf<unknown>(world, 'readSettings', null);
  return { settings, sheet: Number(world.sheet) };
}

/** A fix that was previewed. */
function fixAsked(world: World): () => Told {
  const scope = { ...scopeOf(world), kind: 'writtenNumber' };
  const preview = answerOf<{ plan: string }>(world, 'previewFix', scope);
  return () => ask(world, 'applyFix', { ...scope, plan: preview?.plan ?? '' });
}
