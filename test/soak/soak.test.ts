/** Random work of managers and staff on one file; `npm run soak -- --seed 7 --seeds 20` takes others. */
import { afterAll, expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { createUniverInstance } from '../host/univer/univerInstance';
import { soak } from './soak';

const { SOAK_SEEDS = '1', SOAK_ACTIONS = '500', SOAK_BACKEND = 'memory' } = process.env;
const instance = SOAK_BACKEND === 'univer' ? createUniverInstance() : null;
afterAll(() => instance?.dispose());

test.each(SOAK_SEEDS.split(',').map(Number))(
  `a file is sound after each of ${SOAK_ACTIONS} actions, seed %i`,
  async (seed) => {
    const createBackend: typeof createMemoryBackend = instance
      ? (options) => instance.open(options)
      : createMemoryBackend;
    const tally = await soak({ seed, actions: Number(SOAK_ACTIONS), createBackend });
    console.log(`seed ${seed}: ${JSON.stringify(tally)}`);
    expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(Number(SOAK_ACTIONS));
  },
  3_600_000,
);
