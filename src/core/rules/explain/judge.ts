/** One customer judged by figures that stand in no column: what if some of them were others? */
import type { OwnFigures } from '../../schemes/scheme';
import type { CompiledPack, GroupNode } from '../evaluate/compilePack';
import { isFactReference } from '../factReference';
import { type FindOperator, operatorsAsOf } from '../operators/engine';
import type { Leaf } from '../pack';

/** What is left to ask about one customer while some figures change. */
export interface OpenQuestion {
  /** The leaves that the segment still depends on: without any it stays. */
  readonly leaves: readonly Leaf[];
  /** The segment with these figures, so many days after the analysis date. */
  readonly segmentOf: (own: OwnFigures, daysLater: number) => string;
}

/** Asks about a customer with these figures, of whom only the open leaves may become answered differently. */
export type Judge = (own: OwnFigures, open: ReadonlySet<Leaf>) => OpenQuestion;

/** `null` is open. */
type Answer = boolean | null;
type Test = (own: OwnFigures, daysLater: number) => boolean;

/**
 * The judge of a pack as of an analysis date. The segment is that of the first rule that holds, else `otherwise`: the
 * one of `evaluate`, since the library's own operators answer. What is not open is answered once, however many figures
 * are tried then: a rule that fails by it is not asked again, nor any rule after one that holds by it.
 * @example judgeOf({ pack: { otherwise: 'rest' }, nodes: [], rules: [] }, 45000)(() => null, new Set()).segmentOf(() => null, 0) // 'rest'
 */
export function judgeOf({ pack, nodes, rules }: CompiledPack, asOf: number): Judge {
  const operators = operatorsAsOf(asOf);
  const tests = nodes.map((node) => (node.kind === 'leaf' ? leafTest(node.leaf, operators) : null));
  return (own, open) => {
    const answers: Answer[] = [];
    for (const [number, node] of nodes.entries()) {
      if (node.kind !== 'leaf') answers.push(combine(node, (below) => answers[below] ?? null));
      else answers.push(open.has(node.leaf) ? null : (tests[number]?.(own, 0) ?? null));
    }
    const settled = rules.findIndex(({ root }) => answers[root] === true);
    const asked = (settled < 0 ? rules : rules.slice(0, settled + 1)).filter(
      ({ root }) => answers[root] !== false,
    );
    const leaves = new Set<Leaf>();
    const visit = (number: number) => {
      const node = nodes[number];
      if (!node || answers[number] !== null) return;
      if (node.kind === 'leaf') leaves.add(node.leaf);
      else node.below.forEach(visit);
    };
    for (const { root } of asked) visit(root);
    return {
      leaves: [...leaves],
      segmentOf: (figures, daysLater) => {
        const ask = (number: number): Answer => {
          const node = nodes[number];
          const known = answers[number] ?? null;
          if (known !== null || !node) return known;
          return node.kind === 'leaf' ? (tests[number]?.(figures, daysLater) ?? null) : combine(node, ask);
        };
        const first = asked.find(({ root }) => ask(root) === true);
        return (first && pack.rules[first.index]?.event.params.segment) ?? pack.otherwise;
      },
    };
  };
}

/** An open part leaves a group open unless another part decides it. */
function combine({ kind, below }: GroupNode, answerOf: (number: number) => Answer): Answer {
  const decisive = kind !== 'all';
  let isOpen = false;
  for (const number of below) {
    const answer = answerOf(number);
    if (answer === decisive) return kind === 'any';
    if (answer === null) isOpen = true;
  }
  return isOpen ? null : kind !== 'any';
}

function leafTest(leaf: Leaf, operators: FindOperator): Test {
  const { fact, value: wanted } = leaf;
  const operator = operators(leaf.operator);
  if (!operator) throw new Error(`judgeOf: no operator "${leaf.operator}"; the pack was not parsed`);
  const dated = countsDays(leaf);
  return (own, daysLater) => {
    const value = own(fact);
    // To the operator a day seen later is an earlier day.
    const seen = dated && typeof value === 'number' ? value - daysLater : value;
    return operator.evaluate(seen, isFactReference(wanted) ? own(wanted.fact) : wanted);
  };
}

/** Whether the answer depends on the analysis date. */
export function countsDays({ operator }: Leaf): boolean {
  return /(^|:)withinDays$/.test(operator);
}
