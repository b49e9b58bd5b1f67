/** Random packs against dense probe rows: no wrong verdict, no missed one, and no wrong proof where something is open. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseOnData } from '../../../../src/core/rules/analyse/analyseOnData';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import type { Analysis } from '../../../../src/core/rules/analyse/findings';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import type { RulePack } from '../../../../src/core/rules/pack';
import { factKinds, scenario } from '../arbitraryPack';
import { packFile, parsed } from '../samplePack';
import { densePack } from './densePack';
import { judgeAnalysis } from './judgeAnalysis';
import { probeRules } from './probedRules';
import { probeRows, type Row, toFacts } from './probeRows';

interface Trial {
  readonly open: boolean;
  readonly analyse: (pack: RulePack) => Analysis;
}

/** Analyses 300 packs, expects every verdict to be right, and answers how often each kind was told. */
function judge({ open, analyse }: Trial): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  fc.assert(
    fc.property(densePack({ open }), (pack) => {
      const analysis = analyse(pack);
      expect(judgeAnalysis(probeRules(pack), analysis, !open)).toEqual([]);
      for (const { kind } of analysis.findings) told.set(kind, (told.get(kind) ?? 0) + 1);
    }),
    { seed: 20260701, numRuns: 300 },
  );
  return told;
}

const proofs = ['unsatisfiable', 'masked', 'always', 'gap', 'overlap'];

test('300 packs whose conditions each follow from one fact: no wrong and no missed verdict', () => {
  const told = judge({ open: false, analyse: (pack) => analysePack(pack) });
  for (const kind of proofs) expect(told.get(kind), kind).toBeGreaterThan(20);
  expect(told.has('undecided')).toBe(false);
});

test('300 packs with conditions that stay open: no wrong proof', () => {
  const told = judge({ open: true, analyse: (pack) => analysePack(pack) });
  for (const kind of proofs) expect(told.get(kind), kind).toBeGreaterThan(20);
});

test('300 packs within budgets that are too small: what is not called undecided is right', () => {
  let budget = 0;
  const told = judge({
    open: false,
    analyse: (pack) => {
      budget = (budget + 7) % 61;
      return analysePack(pack, budget);
    },
  });
  for (const kind of [...proofs, 'undecided']) expect(told.get(kind), kind).toBeGreaterThan(20);
});

test('300 packs with some customers at hand: asking them first changes no verdict', () => {
  judge({
    open: false,
    analyse: (pack) => {
      const some = probeRows(pack).filter((_, row) => row % 5 === 0);
      return analysePack(pack, undefined, analyseOnData(compilePack(pack), toFacts(pack, some)));
    },
  });
});

test('150 packs with every operator, decorator and comparison of facts: no customer disproves what is told', () => {
  const drawn = fc.sample(scenario, { seed: 3, numRuns: 300 });
  const customers = drawn.flatMap(({ customers }) => customers as readonly Row[]);
  const facts = Object.fromEntries(Object.entries(factKinds).map(([name, kind]) => [name, { kind }]));
  fc.assert(
    fc.property(scenario, ({ conditions, rules }) => {
      const pack = parsed(packFile({ facts, conditions, rules }));
      expect(judgeAnalysis(probeRules(pack, customers), analysePack(pack), false)).toEqual([]);
    }),
    { seed: 20260701, numRuns: 150 },
  );
});
