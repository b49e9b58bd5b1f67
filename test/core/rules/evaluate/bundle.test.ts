/** The rules as a bundle, in a context that has nothing: no timers, no console, no code from strings. */

import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packFile } from '../samplePack';

const entry = `
  import { analyse } from './analyse/analyse';
  import { describeFinding } from './analyse/describeFinding';
  import { acceptPack } from './check/acceptPack';
  import { checkPack } from './check/checkPack';
  import { runExamples } from './check/runExamples';
  import { describeDiff } from './describe/describeDiff';
  import { describeLeaf } from './describe/describeLeaf';
  import { describePack } from './describe/describePack';
  import { applyEdit } from './edit/applyEdit';
  import { diffPacks } from './edit/diff/diffPacks';
  import { collectRules } from './evaluate/collectRules';
  import { compilePack } from './evaluate/compilePack';
  import { evaluate } from './evaluate/evaluate';
  import { describeNeighbour } from './explain/describeNeighbour';
  import { explain } from './explain/explain';
  import { neighboursOf } from './explain/neighbours';
  import { exportRules } from './exportRules';
  export function run(json) {
    const { value: pack } = acceptPack(json);
    const compiled = compilePack(pack);
    const facts = { asOf: 45000, ids: ['a', 'b', 'c'], columns: new Map([['orders', { kind: 'number', values: Float64Array.of(2, 7, NaN) }]]) };
    const { value: edited } = applyEdit(pack, { kind: 'muteRule', name: 'Good', muted: true });
    return JSON.stringify({
      first: Array.from(evaluate(compiled, facts)),
      collected: collectRules(compiled, facts),
      fired: explain(compiled, facts, 1).fired.rule,
      near: neighboursOf(compiled, facts, [])(0).map((one) => describeNeighbour(one, pack, 'en')),
      problems: checkPack(pack, facts.columns).problems,
      examples: runExamples(pack).results.map(({ passed }) => passed),
      words: describeLeaf(pack.rules[0].conditions.all[0], pack, 'en'),
      read: describePack(pack, 'en').map(({ kind }) => kind),
      found: analyse(pack, facts).findings.map((finding) => [finding.kind, describeFinding(finding, pack, 'en').length > 20]),
      changes: describeDiff(diffPacks(pack, edited), { before: pack, after: edited }, 'en').length,
      exported: exportRules(pack).rules.map(({ priority }) => priority),
    });
  }`;

test('loads and runs in a bare context that forbids code from strings', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: entry,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../../../src/core/rules/', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'rules',
    platform: 'browser',
    target: 'es2019',
    write: false,
  });
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script(outputFiles[0]?.text ?? '').runInContext(context);
  const examples = [{ name: 'Ann', facts: { orders: 7 }, expected: 'good' }];
  const json = JSON.stringify(JSON.stringify(packFile({ examples })));
  const answer: unknown = new Script(`rules.run(${json})`).runInContext(context);
  expect(JSON.parse(String(answer))).toEqual({
    first: [-1, 0, -1],
    collected: [[], [0], []],
    fired: 0,
    near: ['2 more orders → Good'],
    problems: [],
    examples: [true],
    words: 'Orders is more than 3',
    read: ['about', 'policy', 'rule', 'otherwise'],
    found: [
      ['gap', true],
      ['gap', true],
      ['unmatched', true],
    ],
    changes: 1,
    exported: [1],
  });
});
