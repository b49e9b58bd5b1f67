/** The first rule that holds, for every customer at once. */
import type { Facts } from '../../facts/factColumn';
import { operatorsAsOf } from '../operators/engine';
import { bindLeaf } from './bindLeaf';
import type { CompiledPack, GroupNode, PlanNode } from './compilePack';
import { distinctValues } from './distinctValues';
import { allOf, anyOf, noneOf, type RowTest } from './rowTest';

/**
 * For each customer the place in `pack.rules` of the first rule that holds, −1 where none does. Rules are asked by
 * priority, highest first, and within one priority in the order of the file.
 *
 * The same rule fires first in json-rules-engine 7.3.1 when its results are put in that order. A blank is `null`: no
 * comparison of size, range, date or text holds for it, `notEqual` and `notIn` do, and `not` turns each round. A fact
 * that is not at hand is blank for everybody: `checkPack` reports it beforehand. No customers give an empty answer.
 * @example [...evaluate({ pack: {}, nodes: [], rules: [] }, { asOf: 45000, ids: ['a', 'b'], columns: new Map() })] // [-1, -1]
 */
export function evaluate(compiled: CompiledPack, facts: Facts): Int32Array {
  const tests = bindNodes(compiled.nodes, facts);
  const asked = compiled.rules.flatMap(({ index, root }) => {
    const holds = tests[root];
    return holds ? [{ index, holds }] : [];
  });
  const first = new Int32Array(facts.ids.length).fill(-1);
  for (let row = 0; row < first.length; row++) {
    for (const { index, holds } of asked) {
      if (holds(row)) {
        first[row] = index;
        break;
      }
    }
  }
  return first;
}

/** One test per node. Nodes below stand before those above, so each finds its parts ready. */
function bindNodes(nodes: readonly PlanNode[], facts: Facts): readonly RowTest[] {
  const scope = { facts, operators: operatorsAsOf(facts.asOf), distinct: rememberingAnswers(distinctValues) };
  const tests: RowTest[] = [];
  for (const node of nodes) tests.push(node.kind === 'leaf' ? bindLeaf(node, scope) : bindGroup(node, tests));
  return tests;
}

function bindGroup({ kind, below }: GroupNode, tests: readonly RowTest[]): RowTest {
  const parts = below.flatMap((number) => tests[number] ?? []);
  switch (kind) {
    case 'all':
      return allOf(parts);
    case 'any':
      return anyOf(parts);
    case 'not':
      return noneOf(parts);
  }
}

function rememberingAnswers<Question, Answer>(
  ask: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}
