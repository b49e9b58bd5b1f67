/** My undos and removals: what was there before comes back, or, refused, nothing is written. */
import { expect } from 'vitest';
import { words } from '../../src/core/i18n/words';
import { accountCommands } from './accountCommands';
import type { ActName } from './acts';
import { addFormulas } from './formulaColumn';
import { differenceFrom, expectKept, expectNoTrace, partsOfRuns } from './invariants';
import { type OwnPart, ownedPlaces, ownPart, usersColumns } from './places';
import { answerOf, ask, type Begun, click, type MyCommand, settle, type Told } from './told';
import { forgetChoices, type World } from './world';

export const undoCommands = {
  'an undo': { prepare: lastRun, begin: (world) => undoBegun(world, fromMenu(world)) },

  'undoing a run that moved customers': {
    prepare: (world) => {
      world.me.run();
      settle(world, { asOf: '2026-03-31' });
      lastRun(world);
    },
    begin: (world) => undoBegun(world, fromMenu(world)),
  },

  /** A question comes first, since formulas lose what they read. */
  'an undo from the page': {
    prepare: (world) => {
      lastRun(world);
      const column = Math.max(...usersColumns(world.backend, world.sheet)) + 1;
      const owned = ownedPlaces(world.backend).find(({ sheet }) => sheet === world.sheet);
      addFormulas(world, column, (owned?.column ?? 0) + 1);
    },
    begin: (world) => {
      const { lastRun } =
        answerOf<{ lastRun: { id: string } | null }>(world, 'readStamps', { sheets: [] }) ?? {};
      return undoBegun(world, () => ask(world, 'undoRun', { run: lastRun?.id ?? '' }));
    },
  },

  'a removal': { prepare: (world) => void world.me.run(), begin: removalBegun },

  'a removal with key accounts and a report': {
    prepare: (world) => {
      accountCommands['making the key accounts'].prepare(world);
      world.me.host.runMenuItem('refreshKeyAccounts');
      world.me.host.runMenuItem('checkData');
      expect(world.backend.sheets().length).toBe(3);
    },
    begin: removalBegun,
  },
} as const satisfies Record<string, MyCommand>;

function lastRun(world: World): void {
  world.beforeLastRun = ownPart(world.backend);
  world.me.run();
}

const fromMenu = (world: World) => () =>
  click(world, 'undoLastRun', ({ text }) => text.startsWith(words.undone.en));

/** Acts that may end in another last run than that of before; it is the one then that is undone. */
const runsToo: ReadonlySet<ActName> = new Set([
  ...(['otherRuns', 'otherUndoes', 'otherRemoves', 'ownersTriggerFires'] as const),
  ...(['ownersTriggerFiresWhileOtherRuns', 'otherRunsWhileOwnersTriggerFires'] as const),
]);

const takesOursAway: ReadonlySet<ActName> = new Set([
  ...(['deleteOwnColumn', 'deleteOwnTab', 'deleteSheet', 'otherUndoes', 'otherRemoves'] as const),
]);

/** In a file of which nobody knows what was there before its last run, only what is the user's is looked at. */
function undoBegun(world: World, give: () => Told): Begun {
  const [before, now] = [world.beforeLastRun, ownPart(world.backend)];
  return {
    give,
    holds: ({ isDone }, where, act) => {
      if (!before) return;
      const others = act && runsToo.has(act) ? [now, ...partsOfRuns(world)] : [];
      if (!isDone) {
        expectKept(world, [now, before, ...others], `${where}: nothing written`);
        return;
      }
      const differences = [before, ...others].map((part) =>
        differenceFrom({ status: 'undone', part }, world),
      );
      if (!differences.includes('')) expect(differences[0], `${where}: as before the run`).toBe('');
      if (act && takesOursAway.has(act)) return;
      const missing = keysIn(before).filter((key) => !keysIn(ownPart(world.backend)).includes(key));
      expect(missing, `${where}: columns that were there before the run`).toEqual([]);
    },
  };
}

const keysIn = (part: OwnPart) => [...new Set([...part.values()].flatMap((cells) => [...cells.keys()]))];

function removalBegun(world: World): Begun {
  // One that stayed when Fenlei was removed before has no mark any more: it is a tab like any other.
  const ours = new Set(
    world.backend
      .metadata()
      .flatMap(({ location }) => (location.type === 'SPREADSHEET' ? [] : [location.sheet])),
  );
  return {
    give: () => click(world, 'removeFenlei', ({ text }) => text.startsWith(words.removed.en)),
    holds: ({ isDone, text }, where) => {
      forgetChoices(world);
      if (!isDone) return;
      expectNoTrace(world, where);
      const tabs = world.backend.sheets().filter(({ id }) => id !== world.sheet && ours.has(id));
      expect(
        tabs.filter(({ name }) => !text.includes(`"${name}"`)).map(({ name }) => name),
        `${where}: tabs that stay and are not told`,
      ).toEqual([]);
    },
  };
}
