/** One leaf against the kinds of its facts: is the fact declared, can the operator test it, can the value ever meet it. */
import type { Problem } from '../../problem';
import { isFactReference } from '../factReference';
import { operatorNames, operators } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { FactUse, Leaf, RulePack } from '../pack';
import { excerpt, type Suggest, strangerOf } from '../parse/source';
import type { PackCheck, Placed } from './packCheck';
import { misfitOf, sideOfFact, sideOfValue } from './sides';

type Uses = ReadonlyMap<string, FactUse>;

export interface LeafScope {
  /** The declared facts. */
  readonly uses: Uses;
  /** The values that can occur, of every fact for which the pack lists them. */
  readonly values: ReadonlyMap<string, ReadonlySet<unknown>>;
  readonly suggest: Suggest;
}

export function leafScope({ facts }: RulePack, suggest: Suggest): LeafScope {
  const uses = Object.entries(facts);
  const values = uses.flatMap(([fact, use]) => (use.values ? [[fact, new Set(use.values)] as const] : []));
  return { uses: new Map(uses), values: new Map(values), suggest };
}

export function checkLeaf({ it: leaf, at, rule }: Placed<Leaf>, scope: LeafScope): PackCheck {
  const { uses } = scope;
  const place = (...steps: readonly string[]) => ({
    at: [...at, ...steps],
    ...(rule === undefined ? {} : { rule }),
  });
  const undeclared = [
    ...undeclaredFact(leaf.fact, scope, place('fact')),
    ...(isFactReference(leaf.value) ? undeclaredFact(leaf.value.fact, scope, place('value', 'fact')) : []),
  ];
  const use = uses.get(leaf.fact);
  if (undeclared.length > 0 || !use) return { problems: undeclared, warnings: [] };
  const problem = misfitProblem(leaf, uses, use);
  if (!problem)
    return {
      problems: [],
      warnings: neverOccurring(leaf, use, scope).map((found) => ({ ...place('value'), ...found })),
    };
  return {
    problems: [{ ...place(problem.code === 'valueDoesNotFit' ? 'value' : 'operator'), ...problem }],
    warnings: [],
  };
}

type Placeless = Omit<Problem, 'at' | 'rule'>;

function undeclaredFact(
  fact: string,
  { uses, suggest }: LeafScope,
  place: Pick<Problem, 'at' | 'rule'>,
): readonly Problem[] {
  if (uses.has(fact)) return [];
  return [{ ...place, ...strangerOf('undeclaredFact', fact, suggest(fact, [...uses.keys()])) }];
}

function misfitProblem({ fact, operator, value }: Leaf, uses: Uses, use: FactUse): Placeless | null {
  const split = splitOperator(operator);
  if ('unknown' in split) return null;
  const misfit = misfitOf(split, { fact: sideOfFact(use.kind), value: sideOfValue(value, uses) });
  const values = { fact, kind: use.kind };
  switch (misfit) {
    case null:
      return null;
    case 'fact': {
      const expected = operatorNames.filter((name) =>
        (operators[name].facts as readonly string[]).includes(use.kind),
      );
      return { code: 'operatorDoesNotFit', found: operator, expected, values };
    }
    case 'value':
      return { code: 'valueDoesNotFit', found: excerpt(value), expected: examples(use), values };
  }
}

function examples({ kind, values }: FactUse): readonly string[] {
  if (values) return values.slice(0, 20).map((value) => JSON.stringify(value));
  switch (kind) {
    case 'number':
      return ['1', '2.5'];
    case 'text':
    case 'list':
      return ['"…"'];
    case 'boolean':
      return ['true', 'false'];
    case 'day':
      return ['dateBefore "2026-06-30"', 'null'];
  }
}

/** Values that the pack itself rules out, the first few: mostly a misspelt class, or a score on another scale. */
function neverOccurring(
  { fact, operator, value }: Leaf,
  use: FactUse,
  { values, suggest }: LeafScope,
): readonly Placeless[] {
  const base = operator.replace(/^(not:)+/, '');
  if (!['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'].includes(base)) return [];
  const wanted: readonly unknown[] = Array.isArray(value) ? value : isFactReference(value) ? [] : [value];
  const listed = values.get(fact);
  const canOccur = (one: unknown) => (listed ? listed.has(one) : isWithin(one, use));
  return wanted
    .filter((one) => one !== null && !canOccur(one))
    .slice(0, 5)
    .map((one) => ({
      code: 'valueNeverOccurs',
      found: excerpt(one),
      expected: suggest(one, possible(use)),
      values: { fact },
    }));
}

function isWithin(value: unknown, { min, max }: FactUse): boolean {
  return typeof value !== 'number' || (value >= (min ?? value) && value <= (max ?? value));
}

function possible({ values, min, max }: FactUse): readonly string[] {
  return values ? values.map(String) : [`${min ?? '…'}–${max ?? '…'}`];
}
