/** What others do with the add-on, and the clock. Under a lock that is held they are refused, as are two at once. */

import { expect } from 'vitest';
import type { Act } from './handling';
import { idIn } from './places';
import { forgetChoices, renamedPack, toFront, type World } from './world';

export const actsByAddOn = {
  otherRuns: (world) => {
    toFront(world, world.other);
    world.other.run();
  },
  ownersTriggerFires: (world) => fire(world),
  /** A trigger while another runs, before or after that run has the lock, and the other way round. */
  ownersTriggerFiresWhileOtherRuns: (world, at) =>
    meet(world, at, {
      first: () => actsByAddOn.otherRuns(world),
      second: () => fire(world),
    }),
  otherRunsWhileOwnersTriggerFires: (world, at) =>
    meet(world, at, {
      first: () => fire(world),
      second: () => actsByAddOn.otherRuns(world),
    }),
  otherRefreshesAccounts: (world) => void world.other.host.runMenuItem('refreshKeyAccounts'),
  otherUndoes: (world) => void world.other.host.runMenuItem('undoLastRun'),
  otherRemoves: (world) => {
    world.other.host.runMenuItem('removeFenlei');
    forgetChoices(world);
  },
  otherSavesPack: (world, at) => {
    const pack = renamedPack(at % 2 === 0 ? 'Stars' : 'Best of all');
    if (ask(world, 'savePack', pack)) world.pack = pack;
  },
  otherAnswers: (world, at) => {
    const rows = world.table.slice(1);
    const id = idIn((rows[at % rows.length] ?? []).map(({ value }) => value));
    const settings = {
      ...{ packs: ['social-style'], colorBy: 'social-style' },
      ...{ asOf: null, sources: null, schemeOptions: {} },
    };
    const dominance = 1 + (at % 5);
    const saved = ask(world, 'saveProfile', {
      ...{ settings, sheet: world.sheet, customer: id },
      answers: { dominance },
    });
    if (saved && id !== null) world.answers.set(id, dominance);
  },
  otherChoosesDay: (world, at) => {
    const change = { asOf: at % 2 === 0 ? '2026-03-31' : null };
    const { value } = JSON.parse(String(world.other.host.call('sidebarCall', 'readSettings', 'null')));
    if (ask(world, 'saveSettings', { ...value, ...change }))
      world.settings = { ...world.settings, ...change };
  },
} as const satisfies Record<string, Act>;

/** The time-driven trigger of the owner: what it cannot do it throws. */
function fire({ owner }: World): void {
  try {
    owner.runOnSchedule();
  } catch (error) {
    expect((error as Error).message).toMatch(/\w{3}.*[.?]/);
  }
}

interface Meeting {
  readonly first: () => void;
  readonly second: () => void;
}

/** The second happens in the middle of the first. */
function meet(world: World, at: number, { first, second }: Meeting): void {
  let left = at % 50;
  world.onOthersTrip = () => {
    if (left-- > 0) return;
    world.onOthersTrip = () => {};
    second();
  };
  try {
    first();
  } finally {
    world.onOthersTrip = () => {};
  }
}

/** Whether the script said yes: a refusal is an answer too. */
function ask({ other }: World, method: string, argument: unknown): boolean {
  const answer = JSON.parse(String(other.host.call('sidebarCall', method, JSON.stringify(argument))));
  return answer.ok === true;
}
