/** What I do while others act: each command with what must hold after it, whatever was done meanwhile. */
import { accountCommands } from './accountCommands';
import { fixCommands } from './fixCommands';
import { answersIn, expectOnlyTheirAnswers } from './invariants';
import { runCommands } from './runCommands';
import { ask, isToldBeside, type MyCommand } from './told';
import { undoCommands } from './undoCommands';
import { renamedPack, type SceneName } from './world';

export const myCommands = {
  ...runCommands,
  ...undoCommands,

  'saving a pack': {
    prepare: () => {},
    begin: (world) => {
      const pack = renamedPack('Mine');
      return {
        give: () => ask(world, 'saveVersion', { json: pack, name: 'Mine', base: 0 }),
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

  ...fixCommands,
  ...accountCommands,
} as const satisfies Record<string, MyCommand>;

export type CommandName = keyof typeof myCommands;

export const commandNames = Object.keys(myCommands) as readonly CommandName[];

/** Where it makes no difference whether Fenlei made the tab of customers, one scene is enough. */
export const scenesOf = (name: CommandName): readonly SceneName[] =>
  /fix|pack|accounts|page/.test(name) ? ['customers'] : ['customers', 'orders'];
