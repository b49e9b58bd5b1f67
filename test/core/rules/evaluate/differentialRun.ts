/**
 * `npm run differential -- 100000 [seed]`: so many random scenarios against json-rules-engine's own `Engine.run`, and
 * what came of them. Ends with 1 if the two disagree.
 */
import { engineScenario, packScenario } from './differentialScenario';
import { tallyOf } from './differentialTally';

const [scenarios = 2_000, seed = 1] = process.argv.slice(2).map(Number);

for (const [profile, arbitrary, share] of [
  ['pack', packScenario, 0.3],
  ['typed', engineScenario('typed'), 0.4],
  ['wild', engineScenario('wild'), 0.3],
] as const) {
  const tally = await tallyOf(arbitrary, { scenarios: Math.round(scenarios * share), seed });
  console.log(JSON.stringify({ profile, ...tally }, null, 2));
  if (tally.disagreement) process.exitCode = 1;
}
