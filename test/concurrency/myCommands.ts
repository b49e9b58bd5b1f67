/** What I do while others act: each command with what must hold after it, whatever was done meanwhile. */
import { accountCommands } from './accountCommands';
import { fixCommands } from './fixCommands';
import { answersIn, expectOnlyTheirAnswers } from './invariants';
import { runCommands } from './runCommands';
import { ask, click, isToldBeside, type MyCommand } from './told';
import { forgetChoices, renamedPack, type SceneName } from './world';

export const myCommands = {
  ...runCommands,

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

  ...fixCommands,
  ...accountCommands,
} as const satisfies Record<string, MyCommand>;

export type CommandName = keyof typeof myCommands;

export const commandNames = Object.keys(myCommands) as readonly CommandName[];

/** Where it makes no difference whether Fenlei made the tab of customers, one scene is enough. */
export const scenesOf = (name: CommandName): readonly SceneName[] =>
  /fix|pack|accounts/.test(name) ? ['customers'] : ['customers', 'orders'];
