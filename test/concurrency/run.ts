/** `npm run concurrency -- --seed 7 --runs 20`: every moment, and more of the meetings than each check tries. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261130' },
    /** How many times as many files as a check tries. */
    runs: { type: 'string', default: '20' },
  },
});
const env = {
  ...process.env,
  ...{ CONCURRENCY: 'every', CONCURRENCY_SEED: values.seed, CONCURRENCY_RUNS: values.runs },
};
const { status } = spawnSync('npx', ['vitest', 'run', 'test/concurrency'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
