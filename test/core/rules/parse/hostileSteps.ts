/** All that is ever done with the file of a pack, step after step: what every hostile pack is taken through. */
import { classify } from '../../../../src/core/classify';
import { factCatalog } from '../../../../src/core/facts/factCatalog';
import {
  type Column,
  type FactKind,
  type Facts,
  numberColumn,
  textColumn,
} from '../../../../src/core/facts/factColumn';
import { locales } from '../../../../src/core/i18n/text';
import { type Problem, problemCatalog, renderProblem } from '../../../../src/core/problem';
import { judgePack } from '../../../../src/core/rules/check/acceptPack';
import { collectRules } from '../../../../src/core/rules/evaluate/collectRules';
import { compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../../../src/core/rules/evaluate/evaluate';
import { explain } from '../../../../src/core/rules/explain/explain';
import type { RulePack } from '../../../../src/core/rules/pack';
import { parsePack, parsePackText } from '../../../../src/core/rules/parse/parsePack';
import { type After, putToUse } from './hostileUses';

/** `refused` by the parser, `faulty` by the check although it could run, or `ran`. */
export type Outcome = 'refused' | 'faulty' | 'ran';

/**
 * Takes JSON text, or any other value, all the way: parse, check, compile, evaluate, collect, explain, classify, and
 * all of `putToUse`. What it throws is a mistake of Fenlei's, whatever the input is.
 */
export function takeAllTheWay(input: unknown, after: After = () => {}): Outcome {
  const result = typeof input === 'string' ? parsePackText(input) : parsePack(input);
  after('parse');
  if (result.ok) return run(result.value, after);
  if (result.problems.length === 0) throw new Error('refused without a problem');
  result.problems.forEach(expectReadable);
  after('read problems');
  return 'refused';
}

function run(pack: RulePack, after: After): Outcome {
  const facts = factsFor(pack);
  const { problems, warnings } = judgePack(pack);
  after('check');
  for (const problem of [...problems, ...warnings]) expectReadable(problem);
  after('read problems');
  const compiled = compilePack(pack);
  const first = evaluate(compiled, facts);
  after('evaluate');
  const collected = collectRules(compiled, facts);
  after('collect');
  first.forEach((rule, row) => {
    if ((explain(compiled, facts, row).fired?.rule ?? -1) !== rule || (collected[row]?.[0] ?? -1) !== rule)
      throw new Error(`row ${row}: evaluation, collection and explanation name different rules`);
    after('explain');
  });
  const classified = classify(facts, pack);
  after('classify');
  putToUse(pack, classified.ok ? classified.value : null, after);
  if (problems.length > 0) return 'faulty';
  if (!classified.ok)
    throw new Error(`accepted, yet refused in a run: ${JSON.stringify(classified.problems)}`);
  return 'ran';
}

/** A problem that people can read: not endless, and each place of its text filled. */
function expectReadable(problem: Problem): void {
  const size = JSON.stringify(problem).length;
  if (size > 8_000) throw new Error(`a problem of ${size} characters: ${problem.code}`);
  const given = new Set(Object.keys(problem.values ?? {}));
  if (problem.found !== undefined) given.add('found');
  if (problem.expected !== undefined) given.add('expected');
  for (const locale of locales) {
    const { says, fix } = problemCatalog[problem.code];
    for (const [, name] of `${says[locale]}${fix[locale]}`.matchAll(/\{(\w+)\}/g))
      if (name && !given.has(name)) throw new Error(`${problem.code} has nothing to put for {${name}}`);
    renderProblem(problem, locale);
  }
}

const cells = {
  number: [Number.NaN, 0, 1, 3, 5, -1, 1e308, 0.1, 400, 12],
  text: [null, '', 'A', 'a', '10', '茶', 'champions', 'new', 'AB', '1'],
  list: [null, [], ['A'], ['A', 'AB'], ['茶'], [''], ['a'], ['10'], ['B'], ['C']],
} as const;

/** Ten customers, each with an order: every fact that Fenlei computes itself, and every fact that the pack declares. */
function factsFor({ facts }: RulePack): Facts {
  const wanted = { ...facts, ...factCatalog };
  const columns = Object.entries(wanted).map(([name, { kind }]) => [name, columnOf(kind)] as const);
  const ids = cells.number.map((_, row) => `customer ${row}`);
  const purchases = {
    start: Int32Array.from([...ids, ''], (_, row) => row),
    day: Float64Array.from(ids, (_, row) => 46_000 - 40 * row),
    minor: Float64Array.from(cells.number),
  };
  return { asOf: 46_000, ids, columns: new Map(columns), purchases };
}

function columnOf(kind: FactKind): Column {
  switch (kind) {
    case 'number':
      return numberColumn(Float64Array.from(cells.number));
    case 'day':
      return numberColumn(
        Float64Array.from(cells.number, (number) => 46_000 - number),
        'day',
      );
    case 'text':
      return textColumn(cells.text);
    case 'boolean':
      return { kind, values: Int8Array.from(cells.number, (_, row) => (row % 3) - 1) };
    case 'list':
      return { kind, values: cells.list };
  }
}
