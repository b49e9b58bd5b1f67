/** A long life in short: so many actions by chance on one file, with what must hold checked after each. */
import type { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { seededRandom } from '../bench/seededRandom';
import { expectNoTrace, expectUsersPart } from '../concurrency/invariants';
import { openWorld } from '../concurrency/world';
import { actions } from './actions';
import { openDesk } from './desk';
import { expectSoundFile } from './fileInvariants';

export interface SoakOptions {
  readonly seed: number;
  readonly actions: number;
  readonly createBackend?: typeof createMemoryBackend;
}

/** How often each action was done; a broken invariant throws with the seed and the last actions. */
export async function soak({
  seed,
  actions: count,
  createBackend,
}: SoakOptions): Promise<Record<string, number>> {
  const random = seededRandom(seed);
  const world = openWorld(seed % 2 === 0 ? 'orders' : 'customers', createBackend && { createBackend });
  const desk = openDesk(world);
  const tally: Record<string, number> = {};
  const done: string[] = [];
  for (let number = 1; number <= count; number++) {
    const name = choose(random());
    const at = Math.floor(random() * 1000);
    done.push(`${name} ${at}`);
    const when = `seed ${seed}, action ${number} (${name} ${at})`;
    try {
      const answer = await actions[name]?.act(desk, at);
      const what = answer === undefined ? name : `${name}: ${answer}`;
      tally[what] = (tally[what] ?? 0) + 1;
      expectUsersPart(world, when);
      expectSoundFile(world, desk.keptTabs, when);
    } catch (error) {
      const { message, stack } = error as Error;
      throw new Error(
        `${when} after ${done.slice(-12).join(', ')}: ${message}\n${JSON.stringify(desk.user().dialogs.at(-1))}\n${stack}`,
      );
    }
  }
  desk.user().host.runMenuItem('removeFenlei');
  expectUsersPart(world, `seed ${seed}, removed`);
  expectNoTrace(world, `seed ${seed}, removed`);
  return tally;
}

function choose(chance: number): string {
  const names = Object.entries(actions).flatMap(([name, { weight }]) => Array<string>(weight).fill(name));
  return names[Math.floor(chance * names.length)] ?? 'sort';
}
