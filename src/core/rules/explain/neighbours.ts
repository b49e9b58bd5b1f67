/** How far one customer is from other segments: the smallest change of each figure that would lead there. */
import type { Facts } from '../../facts/factColumn';
import type { OwnFigures, Rescore } from '../../schemes/scheme';
import { valueAt } from '../evaluate/bindLeaf';
import type { CompiledPack } from '../evaluate/compilePack';
import { isFactReference } from '../factReference';
import { operatorsAsOf } from '../operators/engine';
import type { Leaf } from '../pack';
import { type Change, type ChangeScope, changesOf, type Direction, directionsOf } from './changes';
import type { FactValue } from './explain';
import { countsDays, type Judge, judgeOf } from './judge';
import { knownTexts } from './knownTexts';
import { type Figures, movedBy, movedByDays, movedByOrder, withChanges } from './movesAlong';

export interface Move {
  readonly fact: string;
  readonly direction: Direction;
}

export interface Neighbour extends Move, Omit<Change, 'witness'> {
  readonly from: FactValue;
  /** Other figures that change at the same time. */
  readonly also: Figures;
  /** The id of the segment that the change leads to. */
  readonly segment: string;
}

/** Which moves to look at: all where none is given. */
export type IsWanted = (move: Move) => boolean;

/**
 * For one customer (a row of the facts) the nearest change of each figure, in each direction, that leads to another
 * segment; nearest first. Everything else of the customer and everybody else stay as they are, and so do the cut points
 * of the run: scores and classes are looked up anew in `rescores`, and the raw figures behind them are what changes.
 *
 * The segment is that of the first rule that holds, as `evaluate` gives it. Every stretch of figures that all rules
 * answer alike is tried, see `changesOf`, so there is no nearer change. An order, and a day without one, change several
 * figures at once, see `movesAlong.ts`; where any order leads to a segment, its amount is not told as well. Of texts,
 * truths and lists there is one change for each segment. Blank figures do not change: nobody knows how far it is from
 * unknown to known.
 *
 * Changes are compared by their size relative to the customer's own figure (to 1 where that is smaller); another text,
 * truth or member counts as 1. Equally near ones stay in the order in which rules ask.
 * @example neighboursOf({ pack: {}, nodes: [], rules: [] }, { asOf: 45000, ids: ['a'], columns: new Map() }, [])(0) // []
 */
export function neighboursOf(
  compiled: CompiledPack,
  facts: Facts,
  rescores: readonly Rescore[],
): (row: number, isWanted?: IsWanted) => readonly Neighbour[] {
  const leaves = compiled.nodes.flatMap((node) => (node.kind === 'leaf' ? [node.leaf] : []));
  const uses = compiled.pack.facts;
  const computed = rescores.flatMap(({ gives }): readonly string[] => gives);
  const asked = askedFacts(leaves).filter((fact) => !computed.includes(fact));
  const plan: Plan = {
    judge: judgeOf(compiled, facts.asOf),
    openLeaves: remembering((fact) => openLeaves(fact, leaves, computed)),
    known: remembering((fact) =>
      knownTexts(fact, leaves, { facts: uses, operators: operatorsAsOf(facts.asOf) }),
    ),
    rescores,
    asOf: facts.asOf,
    uses,
  };
  return (row, isWanted = () => true) => {
    const own: OwnFigures = (fact) => valueAt(facts.columns.get(fact), row);
    const home = plan.judge(own, new Set()).segmentOf(own, 0);
    const cuts = rescores.flatMap((rescore) => rescore.cuts(own));
    const customer = { own, id: facts.ids[row] ?? '', home, cuts };
    return [...new Set([...asked, ...cuts.map(({ fact }) => fact)])]
      .flatMap((fact) => directionsOf(own(fact)).map((direction) => ({ fact, direction })))
      .filter(isWanted)
      .flatMap((move) => nearestAlong(move, customer, plan))
      .sort((one, other) => sizeOf(one) - sizeOf(other));
  };
}

/** What is the same for all customers. */
interface Plan extends Pick<ChangeScope, 'known' | 'asOf' | 'uses'> {
  readonly judge: Judge;
  readonly openLeaves: (fact: string) => ReadonlySet<Leaf>;
  readonly rescores: readonly Rescore[];
}

interface Customer extends Pick<ChangeScope, 'own' | 'cuts'> {
  readonly id: string;
  readonly home: string;
}

/** The nearest change along one move: of numbers the first that leads elsewhere, else the first for each segment. */
function nearestAlong({ fact, direction }: Move, customer: Customer, plan: Plan): readonly Neighbour[] {
  const { own, id, home } = customer;
  const from = own(fact);
  const ordered = direction === 'up' ? movedByOrder(fact, own, plan.asOf) : {};
  const start = withChanges(own, ordered);
  const { leaves, segmentOf } = plan.judge(start, plan.openLeaves(fact));
  if (leaves.length === 0 && segmentOf(start, 0) === home) return [];
  const segmentWith = (changed: Figures, daysLater: number) =>
    segmentOf(rescored(withChanges(own, changed), id, plan.rescores), daysLater);
  const found: Neighbour[] = [];
  for (const { witness, ...change } of changesOf(fact, direction, {
    ...plan,
    ...customer,
    own: start,
    leaves,
  })) {
    const daysLater = fact === 'recencyDays' && direction === 'up' ? Number(witness) - Number(from) : 0;
    const also = daysLater > 0 ? movedByDays(daysLater, own) : ordered;
    const segment = segmentWith({ ...also, [fact]: witness }, daysLater);
    if (segment === home || found.some((nearer) => nearer.segment === segment)) continue;
    // Any order leads there, whatever it is worth.
    if (fact === 'monetary' && segment === segmentWith(ordered, 0)) continue;
    found.push({ fact, from, direction, ...change, also, segment });
    if (typeof from === 'number') break;
  }
  return found;
}

/** The facts that rules ask about, and those whose rise changes them. */
function askedFacts(leaves: readonly Leaf[]): readonly string[] {
  const asked = leaves.flatMap(({ fact, value }) => (isFactReference(value) ? [fact, value.fact] : [fact]));
  const movers = Object.entries(movedBy).flatMap(([fact, moved]) =>
    moved.some((other) => asked.includes(other)) ? [fact] : [],
  );
  return [...asked, ...movers, ...(leaves.some(countsDays) ? ['recencyDays'] : [])];
}

/** The leaves that may be answered differently while a fact changes: also those about what schemes compute from it. */
function openLeaves(fact: string, leaves: readonly Leaf[], computed: readonly string[]): ReadonlySet<Leaf> {
  const passing = fact === 'recencyDays' ? movedBy.recencyDays : [];
  const changing = new Set([fact, ...passing, ...computed]);
  return new Set(
    leaves.filter(
      (leaf) =>
        changing.has(leaf.fact) ||
        (isFactReference(leaf.value) && changing.has(leaf.value.fact)) ||
        (fact === 'recencyDays' && countsDays(leaf)),
    ),
  );
}

/** The figures with those that schemes compute from them. */
function rescored(own: OwnFigures, id: string, rescores: readonly Rescore[]): OwnFigures {
  return rescores.reduce((figures, { facts }) => withChanges(figures, facts(figures, id)), own);
}

function sizeOf({ from, to }: Neighbour): number {
  if (typeof from !== 'number' || typeof to !== 'number') return 1;
  return Math.abs(to - from) / Math.max(1, Math.abs(from));
}

function remembering<Answer>(ask: (fact: string) => Answer): (fact: string) => Answer {
  const answers = new Map<string, Answer>();
  return (fact) => {
    const known = answers.get(fact) ?? ask(fact);
    answers.set(fact, known);
    return known;
  };
}
