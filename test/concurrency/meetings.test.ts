/**
 * Two users of one file and everything they do to it, one command after the other and one in the middle of another, on
 * both backends. They share the lock of the file; a dialog drops it, as on Google. See `everyMoment.ts` for what
 * is promised. `CONCURRENCY_SEED` and `CONCURRENCY_RUNS` try others.
 */
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createUniverInstance } from '../host/univer/univerInstance';
import { commands, tally } from './commands';
import { expectRecovery } from './steps';
import { openWorld } from './world';

const { CONCURRENCY_SEED = '20261130', CONCURRENCY_RUNS = '1' } = process.env;
const instance = createUniverInstance();
afterAll(() => instance.dispose());

type Create = typeof createMemoryBackend;
const backends: readonly (readonly [string, Create, number])[] = [
  ['memory', createMemoryBackend, 14],
  ['Univer', (options) => instance.open(options), 2],
];

test.each(backends)(
  'on %s, whatever people do in whatever order, the file can be trusted',
  (name, createBackend, runs) => {
    const seed = Number(CONCURRENCY_SEED);
    const numRuns = runs * Number(CONCURRENCY_RUNS);
    Object.assign(tally, { commands: 0, meetings: 0, damaged: 0 });
    fc.assert(
      fc.property(fc.constantFrom('customers' as const, 'orders' as const), commands(12), (scene, some) => {
        const world = openWorld(scene, { createBackend });
        const model = { isOver: false };
        fc.modelRun(() => ({ model, real: world }), some);
        if (!model.isOver) expectRecovery(world, `${scene}: ${some}`);
      }),
      { seed, numRuns },
    );
    console.log(`${name}: seed ${seed}, ${numRuns} files, ${JSON.stringify(tally)}`);
  },
  3_600_000,
);
