/**
 * Everything that others can do, at every moment of a run, an undo and a removal: the outcome is clean, or a refusal that
 * wrote nothing, and the next run, and removing after it, end as if nothing had been.
 *
 * One gap is left: the service that writes takes a place, not a mark. Whether rows and columns stand is asked right before
 * each stretch of writes, which Google carries out together; who inserts, deletes or moves a *column* between that
 * question and the write has it written beside its place. Fenlei asks again after the last write, takes its own cells
 * back by customer and says so, but what the write covered is gone. These moments are counted apart. Rows may move at
 * any moment.
 *
 * `CONCURRENCY=every` tries every moment; the usual run takes some of each.
 */
import { describe, expect, test } from 'vitest';
import { actNames, acts } from './acts';
import { type CommandName, commandDuring, expectRecovery } from './steps';
import { openWorld, type SceneName, type World } from './world';

/** One moment in so many. */
const step = process.env.CONCURRENCY === 'every' ? 1 : Number(process.env.STEP ?? 60);

interface Situation {
  readonly command: CommandName;
  readonly prepare: (world: World) => void;
}

const situations: Readonly<Record<string, Situation>> = {
  'a first run': { command: 'run', prepare: () => {} },
  'a run that moves customers': {
    command: 'run',
    prepare: (world) => {
      world.me.run();
      acts.otherChoosesDay(world, 0);
    },
  },
  'an undo': { command: 'undo', prepare: (world) => void world.me.run() },
  'a removal': { command: 'remove', prepare: (world) => void world.me.run() },
};

describe.each(['customers', 'orders'] as const)('in a sheet of %s', (scene) => {
  test.each(Object.entries(situations))(
    'whatever others do during %s, nothing is lost or misplaced',
    (name, { command, prepare }) => {
      const trips = tripsOf(scene, { command, prepare });
      let [tries, damaged] = [0, 0];
      const broken: string[] = [];
      for (const [number, act] of actNames.entries()) {
        for (let when = (number * 7) % step; when <= trips; when += step) {
          const label = `${name}: ${act} before trip ${when} of ${trips}`;
          const world = openWorld(scene);
          prepare(world);
          tries++;
          try {
            // The last one stands for the dialog.
            const moment = { act, at: when + 3, when: when === trips ? 'dialog' : when } as const;
            if (commandDuring(world, command, moment, label) === 'damaged') damaged++;
            else expectRecovery(world, label);
          } catch (error) {
            broken.push(`${label}: ${(error as Error).message.slice(0, 600)}`);
          }
        }
      }
      console.log(`${scene}, ${name}: ${tries} moments tried, ${damaged} of them in the gap`);
      expect(broken).toEqual([]);
    },
    3_600_000,
  );
});

function tripsOf(scene: SceneName, { command, prepare }: Situation): number {
  const world = openWorld(scene);
  prepare(world);
  let trips = 0;
  world.onTrip = () => void trips++;
  if (command === 'run') expect(world.me.run().status).toBe('applied');
  else world.me.host.runMenuItem(command === 'undo' ? 'undoLastRun' : 'removeFenlei');
  return trips;
}
