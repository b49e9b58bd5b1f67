/**
 * `tsx test/core/rules/analyse/fuzz.ts 1500` analyses so many random packs of each flavour and judges every verdict by
 * dense probe rows; then it prints, as JSON lines, what analyses of structureless rules cost. A second number is the seed.
 */
import fc from 'fast-check';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import { densePack } from './densePack';
import { judgeAnalysis } from './judgeAnalysis';
import { probeRules } from './probedRules';
import { randomRules } from './randomRules';

const [sets = 1_500, seed = 1] = process.argv.slice(2).map(Number);

for (const open of [false, true]) {
  const told: Record<string, number> = {};
  fc.assert(
    fc.property(densePack({ open }), (pack) => {
      const analysis = analysePack(pack);
      const faults = judgeAnalysis(probeRules(pack), analysis, !open);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      for (const { kind } of analysis.findings) told[kind] = (told[kind] ?? 0) + 1;
    }),
    { seed, numRuns: sets },
  );
  console.log(JSON.stringify({ packs: sets, openConditions: open, wrong: 0, missed: open ? null : 0, told }));
}

/** Far above the usual one, so that every analysis comes to its end. */
const budget = 5_000_000;

for (const rules of [10, 20, 30, 60]) {
  const packs = fc.sample(randomRules(rules), { seed, numRuns: 7 });
  const runs = packs.map((pack) => {
    const start = performance.now();
    const usual = analysePack(pack);
    const middle = performance.now();
    analysePack(pack, budget);
    return {
      ms: middle - start,
      msToTheEnd: performance.now() - middle,
      undecided: usual.findings.filter(({ kind }) => kind === 'undecided').length,
    };
  });
  const median = (of: keyof (typeof runs)[number]) =>
    Math.round(runs.map((run) => run[of]).sort((one, other) => one - other)[runs.length >> 1] ?? 0);
  console.log(
    JSON.stringify({
      rules,
      facts: 12,
      medianMs: median('ms'),
      medianMsToTheEnd: median('msToTheEnd'),
      packsWithUndecided: runs.filter(({ undecided }) => undecided > 0).length,
      of: packs.length,
    }),
  );
}
