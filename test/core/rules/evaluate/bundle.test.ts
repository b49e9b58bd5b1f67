/** The rules as a bundle, in a context that has nothing: no timers, no console, no code from strings. */

import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packFile } from '../samplePack';

const entry = `
  import { compilePack } from './evaluate/compilePack';
  import { checkPack } from './check/checkPack';
  import { describeLeaf } from './describe/describeLeaf';
  import { evaluate } from './evaluate/evaluate';
  import { explain } from './explain/explain';
  import { parsePackText } from './parse/parsePack';
  export function run(json) {
    const { value: pack } = parsePackText(json);
    const compiled = compilePack(pack);
    const facts = { ids: ['a', 'b', 'c'], columns: new Map([['orders', { kind: 'number', values: Float64Array.of(2, 7, NaN) }]]) };
    return JSON.stringify({
      first: Array.from(evaluate(compiled, facts)),
      fired: explain(compiled, facts, 1).fired.rule,
      problems: checkPack(pack, facts.columns).problems,
      words: describeLeaf(pack.rules[0].conditions.all[0], pack, 'en'),
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
  const json = JSON.stringify(JSON.stringify(packFile()));
  const answer: unknown = new Script(`rules.run(${json})`).runInContext(context);
  expect(JSON.parse(String(answer))).toEqual({
    first: [-1, 0, -1],
    fired: 0,
    problems: [],
    words: 'Orders is more than 3',
  });
});
