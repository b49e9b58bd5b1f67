/** My runs: clean on the data of before or after what others did, or refused with nothing written. */
import { expect } from 'vitest';
import { type Clean, cleanRun, differenceFrom, type OwnPart, ownPart } from './invariants';
import { idIn } from './places';
import { type Begun, type MyCommand, settle, type Told } from './told';
import { toFront, type World } from './world';

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

export const runCommands = {
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
} as const satisfies Record<string, MyCommand>;

/** As of the day it is, whatever day somebody chose. */
function nightly(world: World): World {
  return { ...world, settings: { ...world.settings, asOf: null } };
}

/** `as`: what a clean run goes by. */
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
      const possible = [
        before.clean,
        after,
        ...(act === 'insertRow' ? [withoutLast(as(world), before.part)] : []),
      ];
      const differences = possible.map((clean) => differenceFrom(clean, world));
      if (act === null || !differences.includes(''))
        expect(differences[1], `${where}: as a clean run`).toBe('');
    },
  };
}

/**
 * Reading a sheet is two calls on Google, for its size and for its cells: a row inserted between them pushes the last one
 * out of what is read. It keeps what it had, and the next run counts it.
 */
function withoutLast(world: World, had: OwnPart): Clean {
  const clean = cleanRun({ ...world, table: world.table.slice(0, -1) });
  const id = idIn((world.table.at(-1) ?? []).map(({ value }) => value));
  const kept = id === null ? undefined : had.get(id);
  return id === null || !kept ? clean : { ...clean, part: new Map([...clean.part, [id, kept]]) };
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
