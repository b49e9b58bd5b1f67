/**
 * Everything that others can do, at every moment of every command that writes: the outcome is clean, or a refusal that
 * wrote nothing, and the next run, and removing after it, end as if nothing had been.
 *
 * One gap is left: the service that writes takes a place, not a mark. Whether rows and columns stand is asked right before
 * each stretch of writes, which Google carries out together; who inserts, deletes or moves a *column* between that
 * question and the write has it written beside its place. Fenlei asks again after the last write, takes its own cells
 * back by customer and says so, but what the write covered is gone. These moments are counted apart, and each must have
 * been told, and of no others it may be. Rows may move at any moment.
 *
 * `CONCURRENCY=every` tries every moment; the usual run takes some of each.
 */
import { expect, test } from 'vitest';
import { actNames } from './acts';
import { isLikeNext, traceOf } from './alike';
import { fingerprint } from './fingerprint';
import { commandNames, myCommands, scenesOf } from './myCommands';
import { commandDuring, expectRecovery } from './steps';
import { copyOf, openWorld, type SceneName } from './world';

/** One moment in so many. */
const step = process.env.CONCURRENCY === 'every' ? 1 : Number(process.env.STEP ?? 220);

/** Between the first moments of two acts, so that they lie evenly however many acts and moments there are. */
const apart = 137;

/** The tests of one scene: each is a file of its own, since trying every moment takes long. */
export function tryMoments(scene: SceneName): void {
  test.each(commandNames.filter((command) => scenesOf(command).includes(scene)))(
    `in a sheet of ${scene}, whatever others do during %s, nothing is lost or misplaced`,
    (command) => {
      const begin = openWorld(scene);
      myCommands[command].prepare(begin);
      const { told, stretches } = traceOf(begin, command);
      expect(told.isDone, told.text).toBe(true);
      const trips = stretches.length;
      let [tries, alike, damaged] = [0, 0, 0];
      const recovered = new Set<string>();
      const broken: string[] = [];
      for (const [number, act] of actNames.entries()) {
        for (let when = (number * apart) % step; when <= trips; when += step) {
          const label = `${command}: ${act} before trip ${when} of ${trips}`;
          const [at, stretch] = [3 + Math.floor(when / 16), stretches[when]];
          tries++;
          // In the end its like is tried, or the dialog, for which the last moment stands.
          if (step === 1 && stretch && (when + 1) % 16 > 0 && isLikeNext(stretch, act, at)) {
            alike++;
            continue;
          }
          const world = copyOf(begin);
          try {
            const moment = { act, at, when: when === trips ? 'dialog' : when } as const;
            if (commandDuring(world, command, moment, label) === 'damaged') {
              damaged++;
              continue;
            }
            const left = fingerprint(world);
            if (!recovered.has(left)) expectRecovery(world, label);
            recovered.add(left);
          } catch (error) {
            broken.push(`${label}: ${(error as Error).message.slice(0, 1500)}`);
            // At once: trying every moment takes long.
            console.log(broken.at(-1));
          }
        }
      }
      console.log(
        `${scene}, ${command}: ${tries} moments (${alike} like the next), ${damaged} damaged and told, ${recovered.size} files gone on with, ${broken.length} broken`,
      );
      expect(broken).toEqual([]);
    },
    7_200_000,
  );
}
