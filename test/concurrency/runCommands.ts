/** My runs: clean on the data of before or after what others did, or refused with nothing written. */
import { expect } from 'vitest';
import type { RunOutcome } from '../../src/protocol/runOutcome';
import type { Settings } from '../../src/protocol/settings';
import { type Clean, cleanRun, differenceFrom, expectKept, nightly, partsOfRuns } from './invariants';
import { idIn, type OwnPart, ownPart, ownTab } from './places';
import { answerOf, type Begun, callOf, type MyCommand, settle, type Told } from './told';
import { dayOf, toFront, type World } from './world';

const run = (world: World): Begun => {
  toFront(world, world.me);
  return runBegun(
    world,
    (now) => now,
    () => toldOf(world.me.run()),
  );
};

function toldOf(outcome: RunOutcome): Told {
  const text = outcome.status === 'refused' ? outcome.problems.join(' ') : '';
  return { isDone: outcome.status === 'applied' || outcome.status === 'unchanged', text };
}

export const runCommands = {
  'a first run': { prepare: () => {}, begin: run },

  'a run that moves customers': {
    prepare: (world) => {
      world.me.run();
      settle(world, { asOf: '2026-03-31' });
    },
    begin: run,
  },

  'a run from the page': {
    prepare: () => {},
    begin: (world) => {
      const asked = previewed(world);
      return runBegun(
        world,
        (now) => now,
        () => {
          const answer = callOf(world.me, 'applyRun', asked);
          return answer.ok ? toldOf(answer.value) : { isDone: false, text: answer.problems.join(' ') };
        },
      );
    },
  },

  'finishing a half run': {
    prepare: (world) => {
      world.onTrip = ({ name }) => {
        if (name === 'Range.setNotes') throw new Error('Service Spreadsheets timed out.');
      };
      world.me.run();
      world.onTrip = () => {};
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

/** What a page that showed a preview of the file as it stands asks for. */
function previewed(world: World) {
  const sheets = [world.sheet, ownTab(world.backend, world.sheet) ?? []].flat().map(Number);
  const now = answerOf<Now>(world, 'readStamps', { sheets });
  if (!now) throw new Error('The page knows nothing of the file.');
  const { stamps, settings } = now;
  const versions = Object.fromEntries(settings.packs.map((id) => [id, now.versions[id] ?? 0]));
  return { run: 'run 1', settings, stamps, versions, asOf: settings.asOf ?? dayOf(world) };
}

interface Now {
  readonly stamps: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, number>>;
  readonly settings: Settings;
}

/** `as`: what a clean run goes by. */
function runBegun(world: World, as: (world: World) => World, give: () => Told): Begun {
  const before = { clean: cleanRun(as(world)), part: ownPart(world.backend) };
  return {
    give,
    holds: ({ isDone }, where, act) => {
      const after = cleanRun(as(world));
      if (!isDone) {
        const allowed = [before.part, after.part, ...partsOfRuns(world)];
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
