/** My refreshes of the key accounts, which make their tab where there is none. */
import { expect } from 'vitest';
import { accountWords } from '../../src/core/accounts/accountWords';
import { act } from './acts';
import { accountRows } from './places';
import { type Begun, click, type MyCommand, settle } from './told';
import type { World } from './world';

const abc = (cutA: number) => ({
  packs: ['abc'],
  colorBy: 'abc',
  schemeOptions: { abc: { cutA, cutB: 0.97 } },
});

function segmented(world: World): void {
  settle(world, abc(0.3));
  world.me.run();
}

export const accountCommands = {
  'making the key accounts': { prepare: segmented, begin: accounts },

  'refreshing key accounts': {
    prepare: (world) => {
      segmented(world);
      world.me.host.runMenuItem('refreshKeyAccounts');
      act('nameOwnerOfAccount', world, 0);
      settle(world, abc(0.6));
      world.me.run();
    },
    begin: accounts,
  },
} as const satisfies Record<string, MyCommand>;

/** Every account has all its items, each in one row. */
function accounts(world: World): Begun {
  return {
    give: () => click(world, 'refreshKeyAccounts', ({ title }) => title === accountWords.tab.en),
    holds: ({ isDone, text }, where) => {
      if (!isDone) expect(text, where).toMatch(/\w{3}.*[.?]/);
      const items = (accountRows(world.backend)?.rows ?? []).map(({ id, code }) => `${id} ${code}`);
      if (isDone) expect(items.length % 17, `${where}: accounts with all their items`).toBe(0);
      const twice = items.filter((item, at) => items.indexOf(item) !== at);
      expect(twice, `${where}: items that are listed twice`).toEqual([]);
    },
  };
}
