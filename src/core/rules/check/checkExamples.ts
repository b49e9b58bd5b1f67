/** The test customers of a pack: facts that fit, and a warning where the rules no longer give what was expected. */
import type { Problem } from '../../problem';
import type { Condition, Example, ExampleValue, FactUse, RulePack } from '../pack';
import { excerpt, type Suggest, strangerOf } from '../parse/source';
import { fitsKind } from './exampleFacts';
import { nearestValue } from './nearestValue';
import type { PackCheck } from './packCheck';
import { type ExampleResult, runExamples } from './runExamples';

/** Facts of one test customer: where more are wrong, it was written for another pack. */
const mostProblems = 5;

/**
 * Problems of facts that the pack does not declare, values of another kind, and a missing analysis date. Only where
 * there are none the examples run, and those that fail are warnings: a rule may be changed before its examples are. So
 * are values that the pack itself says never occur.
 */
export function checkExamples(pack: RulePack, suggest: Suggest): PackCheck {
  const examples = pack.examples ?? [];
  const scope = { pack, names: Object.keys(pack.facts), countsDays: countsDays(pack), suggest };
  const problems = examples.flatMap((example, index) => problemsOf(example, index, scope));
  if (problems.length > 0 || examples.length === 0) return { problems, warnings: [] };
  const odd = examples.flatMap((example, index) => neverOccurring(example, index, scope));
  const failures = runExamples(pack).results.flatMap((result, index) =>
    result.passed ? [] : [failed(result, index)],
  );
  return { problems, warnings: [...odd, ...failures] };
}

interface ExampleScope {
  readonly pack: RulePack;
  /** Of the declared facts. */
  readonly names: readonly string[];
  readonly countsDays: boolean;
  readonly suggest: Suggest;
}

function problemsOf(example: Example, index: number, scope: ExampleScope): readonly Problem[] {
  const at = ['examples', index];
  const undated = example.asOf === undefined && scope.countsDays;
  const date: Problem = { code: 'exampleNeedsDate', at, found: example.name, expected: ['"2026-06-30"'] };
  const wrong = Object.entries(example.facts).filter(([fact, value]) => !isRight(fact, value, scope.pack));
  const facts = wrong
    .slice(0, mostProblems)
    .map(([fact, value]) => problemOf(fact, value, { at: [...at, 'facts', fact], scope }));
  return undated ? [date, ...facts] : facts;
}

function isRight(fact: string, value: ExampleValue, pack: RulePack): boolean {
  const use = declared(pack, fact);
  return use !== undefined && fitsKind(value, use.kind);
}

function problemOf(
  fact: string,
  value: ExampleValue,
  { at, scope }: { readonly at: Problem['at']; readonly scope: ExampleScope },
): Problem {
  const use = declared(scope.pack, fact);
  if (!use) return { at, ...strangerOf('undeclaredFact', fact, scope.suggest(fact, scope.names)) };
  const values = { fact, kind: use.kind };
  return {
    code: 'exampleDoesNotFit',
    at,
    found: excerpt(value),
    expected: spellings[use.kind],
    values,
  };
}

function neverOccurring(
  { name, facts }: Example,
  index: number,
  { pack, suggest }: ExampleScope,
): readonly Problem[] {
  return Object.entries(facts)
    .flatMap(([fact, value]): Problem[] => {
      const use = declared(pack, fact);
      const nearest = use ? nearestValue(value, use, suggest) : null;
      if (nearest === null) return [];
      return [
        {
          code: 'exampleValueNeverOccurs',
          at: ['examples', index, 'facts', fact],
          found: excerpt(value),
          expected: [nearest],
          values: { name, fact },
        },
      ];
    })
    .slice(0, mostProblems);
}

const spellings = {
  number: ['12', '2.5'],
  text: ['"…"'],
  boolean: ['true', 'false'],
  day: ['"2026-06-30"'],
  list: ['["…", "…"]'],
} as const satisfies Record<FactUse['kind'], readonly string[]>;

function declared({ facts }: RulePack, fact: string): FactUse | undefined {
  return Object.prototype.hasOwnProperty.call(facts, fact) ? facts[fact] : undefined;
}

function countsDays({ rules, conditions = {} }: RulePack): boolean {
  return [...rules.map((rule) => rule.conditions), ...Object.values(conditions)].some(mentionsDays);
}

function mentionsDays(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(mentionsDays);
  if ('any' in condition) return condition.any.some(mentionsDays);
  if ('not' in condition) return mentionsDays(condition.not);
  return 'operator' in condition && /(^|:)withinDays$/.test(condition.operator);
}

function failed({ example, found }: ExampleResult, index: number): Problem {
  const expected = typeof example.expected === 'string' ? [example.expected] : example.expected;
  return {
    code: 'exampleFails',
    at: ['examples', index],
    found: found.join(', '),
    expected,
    values: { name: example.name },
  };
}
