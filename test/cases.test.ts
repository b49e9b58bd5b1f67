/** Every case of the folder `cases` on every path: the core, the explanation, json-rules-engine, the built script. */
import { describe, expect, test } from 'vitest';
import { segmentIndexes } from '../src/core/classify';
import { factValue } from '../src/core/facts/factColumn';
import { type Problem, renderProblem } from '../src/core/problem';
import { type ConditionExplanation, explain } from '../src/core/rules/explain/explain';
import { operatorNames } from '../src/core/rules/operators/operators';
import { splitOperator } from '../src/core/rules/operators/splitOperator';
import type { Rule, RulePack } from '../src/core/rules/pack';
import { schemeCatalog } from '../src/core/schemes/catalog';
import type { OptionSpec } from '../src/core/schemes/scheme';
import { runBuilt } from './casesBuilt';
import { type CaseResult, runCore, segmentsOf } from './casesCore';
import { type CaseFile, caseFiles, type ExpectedProblem } from './casesFile';
import { packOf } from './casesPack';
import { firstOf, runEngine } from './core/rules/runEngine';

const named = caseFiles.map((file) => [file.name, file] as const);
const refusals = named.filter(([, { expected }]) => expected.refused);
const runs = named.filter(([, { expected }]) => !expected.refused);

function inShort({ code, at }: Problem): ExpectedProblem {
  return at.length === 0 ? [code] : [code, at.join('!')];
}

function resultOf(file: CaseFile): CaseResult {
  const result = runCore(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('core', () => {
  test.each(runs)('%s', (_, file) => {
    const { classification, problems } = resultOf(file);
    expect(segmentsOf(classification)).toEqual(file.expected.segments);
    expect(problems.map(inShort)).toEqual(file.expected.problems ?? []);
  });

  test.each(refusals)('%s', (_, file) => {
    const result = runCore(file);
    expect(result.ok ? 'was not refused' : result.problems.map(inShort)).toEqual(file.expected.refused);
  });
});

describe('explanation', () => {
  test.each(runs)('%s', (_, file) => {
    const { pack, compiled, facts } = resultOf(file).classification;
    const rules = facts.ids.map((_, row) => {
      const { fired, before } = explain(compiled, facts, row);
      expect(before.every(({ held }) => !held)).toBe(true);
      return fired?.rule ?? -1;
    });
    const segments = segmentIndexes(pack, Int32Array.from(rules));
    const first = Object.entries(file.expected.segments ?? {}).map(([id, all]) => [id, all.split(' + ')[0]]);
    expect(segmentsOf({ ...resultOf(file).classification, segment: segments, also: null })).toEqual(
      Object.fromEntries(first),
    );
  });
});

describe('json-rules-engine', () => {
  test.each(runs)('%s', async (_, file) => {
    const { classification } = resultOf(file);
    const { pack, facts } = classification;
    const segments = await Promise.all(
      facts.ids.map(async (id, row) => {
        const customer = Object.fromEntries(
          [...facts.columns].map(([fact, column]) => [fact, factValue(column, row)]),
        );
        return [id, collected(pack, await runEngine(pack, customer, facts.asOf))];
      }),
    );
    expect(Object.fromEntries(segments)).toEqual(file.expected.segments);
  });
});

/** The segments of the rules that fired, in the order that a pack promises. */
function collected({ rules, hitPolicy, otherwise }: RulePack, fired: ReadonlySet<string>): string {
  const segments: string[] = [];
  const left = new Set(fired);
  for (let next = firstOf(left, rules); next >= 0; next = firstOf(left, rules)) {
    const rule = rules[next] as Rule;
    left.delete(rule.name);
    segments.push(rule.event.params.segment);
  }
  if (segments.length === 0) return otherwise;
  return hitPolicy === 'first' ? (segments[0] as string) : [...new Set(segments)].join(' + ');
}

describe('built script', () => {
  test.each(runs)('%s', (_, file) => {
    const pack = packOf(file);
    const { segments, problems, refused, again } = runBuilt(file, pack.ok ? pack.value : null);
    expect(refused).toBeNull();
    expect(segments).toEqual(file.expected.segments);
    const expected = file.expected.problems ?? [];
    expect(problems.map(({ code, count }) => [code, count])).toEqual(countsOf(expected));
    for (const { code, examples } of problems) {
      const places = expected.flatMap(([known, at]) => (known === code ? [at ?? ''] : []));
      examples.forEach((example, index) => {
        expect(example.slice(0, places[index]?.length)).toBe(places[index]);
      });
    }
    expect(again).toBe('unchanged');
  });

  test.each(refusals)('%s', (_, file) => {
    const result = runCore(file);
    const sentences = result.ok
      ? []
      : result.problems.map((problem) => renderProblem(problem, file.language));
    const pack = packOf(file);
    expect(runBuilt(file, pack.ok ? pack.value : null).refused).toEqual(sentences);
  });
});

function countsOf(problems: readonly ExpectedProblem[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [code] of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}

describe('all cases together', () => {
  test('each has a name of its own, says how it was worked out, and expects something', () => {
    expect(new Set(caseFiles.map(({ name }) => name)).size).toBe(caseFiles.length);
    for (const { name, why, expected } of caseFiles) {
      expect(why.length, name).toBeGreaterThan(40);
      expect(
        Object.keys(expected.segments ?? {}).length + (expected.refused?.length ?? 0),
        name,
      ).toBeGreaterThan(0);
    }
  });

  test('every operator holds for a customer of some case and fails for another', () => {
    const answers = new Set<string>();
    const listen = (explanation: ConditionExplanation): void => {
      if (explanation.kind !== 'leaf') {
        explanation.below.forEach(listen);
        return;
      }
      const split = splitOperator(explanation.leaf.operator);
      const plain = 'base' in split && split.decorators.length === 0;
      if (plain) answers.add(`${split.base} ${explanation.held}`);
    };
    for (const [, file] of runs) {
      const { compiled, facts } = resultOf(file).classification;
      facts.ids.forEach((_, row) => {
        const { fired, before } = explain(compiled, facts, row);
        for (const { conditions } of fired ? [...before, fired] : before) listen(conditions);
      });
    }
    const all = operatorNames.flatMap((name) => [`${name} true`, `${name} false`]);
    expect(all.filter((answer) => !answers.has(answer))).toEqual([]);
  });

  test('every scheme is met, with every choice that its options offer', () => {
    const met = runs.flatMap(([, file]) => {
      const pack = packOf(file);
      return Object.entries(pack.ok ? pack.value.schemes : {}).flatMap(([id, given]) => {
        const options = { ...given, ...file.schemeOptions[id] };
        return choicesOf(id as keyof typeof schemeCatalog, options);
      });
    });
    const all = Object.keys(schemeCatalog).flatMap((id) => allChoices(id as keyof typeof schemeCatalog));
    expect(all.filter((choice) => !met.includes(choice))).toEqual([]);
  });
});

type SchemeId = keyof typeof schemeCatalog;

function specsOf(id: SchemeId): readonly (readonly [string, OptionSpec])[] {
  return Object.entries(schemeCatalog[id].options);
}

/** `rfm`, and `rfm.method=rank` for each option that offers a choice, the default where none is given. */
function choicesOf(id: SchemeId, given: Readonly<Record<string, unknown>>): string[] {
  const chosen = specsOf(id).flatMap(([name, spec]) =>
    spec.type === 'choice' ? [`${id}.${name}=${kindOf(String(given[name] ?? spec.default))}`] : [],
  );
  return [id, ...chosen];
}

/** Where numbers are offered, one of them stands for all. */
function kindOf(choice: string): string {
  return /^\d+$/.test(choice) ? 'a number' : choice;
}

function allChoices(id: SchemeId): string[] {
  const offered = specsOf(id).flatMap(([name, spec]) =>
    spec.type === 'choice'
      ? Object.keys(spec.choices).map((choice) => `${id}.${name}=${kindOf(choice)}`)
      : [],
  );
  return [id, ...offered];
}
