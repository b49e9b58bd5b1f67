/** `npm run soak -- --seed 7 --seeds 20 --actions 500 --backend univer`: more seeds than the one of each check, or on Univer. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** How many seeds from that one on. */
    seeds: { type: 'string', default: '1' },
    actions: { type: 'string', default: '500' },
    backend: { type: 'string', default: 'memory' },
  },
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.seed) + index);
const env = {
  ...process.env,
  ...{ SOAK_SEEDS: seeds.join(), SOAK_ACTIONS: values.actions, SOAK_BACKEND: values.backend },
};
const { status } = spawnSync('npx', ['vitest', 'run', 'test/soak'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
