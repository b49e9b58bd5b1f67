/** Test customers made by hand or of a customer of the sheet: they expect what the rules give at that moment. */
import { dayToIso } from '../../facts/calendar';
import { type Facts, factValue } from '../../facts/factColumn';
import { inOrder } from '../askedInOrder';
import { askedFacts } from '../evaluate/askedFacts';
import { compilePack } from '../evaluate/compilePack';
import type { Example, RulePack } from '../pack';
import { runExamples } from './runExamples';

/**
 * The facts that a test customer of the pack may need: those that its rules ask about, in order of first mention.
 * @example factsOfRules({ rules: [], facts: { orders: { kind: 'number' } } }) // []
 */
export function factsOfRules(pack: RulePack): readonly string[] {
  return [...askedFacts(compilePack(pack))].filter((fact) => fact in pack.facts);
}

/**
 * The customer at a place of the facts, with what the rules ask about; facts that are blank or not in the sheet are left
 * out. The analysis date is that of the facts where a day is asked about.
 * @example exampleOf({ name: 'Ann', customer: 0 }, { asOf: 45000, ids: ['a'], columns: new Map() }, { hitPolicy: 'first', rules: [], facts: {}, otherwise: 'rest' }) // { name: 'Ann', facts: {}, expected: 'rest' }
 */
export function exampleOf(
  { name, customer }: { readonly name: string; readonly customer: number },
  facts: Facts,
  pack: RulePack,
): Example {
  const asked = factsOfRules(pack);
  const values = asked.flatMap((fact) => {
    const column = facts.columns.get(fact);
    const value = column ? factValue(column, customer) : null;
    if (value === null) return [];
    return [[fact, column?.kind === 'day' && typeof value === 'number' ? dayToIso(value) : value] as const];
  });
  return asExpected(blankExample(name, dayToIso(facts.asOf), pack), Object.fromEntries(values), pack);
}

/**
 * A test customer of whom nothing is known yet.
 * @example newExample('Ann', '2026-06-30', { hitPolicy: 'first', rules: [], facts: {}, otherwise: 'rest' }) // { name: 'Ann', facts: {}, expected: 'rest' }
 */
export function newExample(name: string, asOf: string, pack: RulePack): Example {
  return asExpected(blankExample(name, asOf, pack), {}, pack);
}

/**
 * Whether test customers of the pack have an analysis date: a rule asks about a day.
 * @example asksDays({ rules: [], facts: {} }) // false
 */
export function asksDays(pack: RulePack): boolean {
  return factsOfRules(pack).some((fact) => pack.facts[fact]?.kind === 'day');
}

/**
 * Segments in the order in which the rules give them, the one of all others last; that one alone where there are none.
 * @example expectedOf(['b', 'a'], { hitPolicy: 'collect', rules: [], segments: [{ id: 'a' }, { id: 'b' }], otherwise: 'b' }) // ['a', 'b']
 */
export function expectedOf(segments: readonly string[], pack: RulePack): Example['expected'] {
  if (pack.hitPolicy === 'first') return segments[0] ?? pack.otherwise;
  const given = inOrder(pack.rules).map(({ rule }) => rule.event.params.segment);
  const others = pack.segments.map(({ id }) => id).filter((id) => id !== pack.otherwise);
  const inTurn = [...new Set([...given, ...others, pack.otherwise])].filter((id) => segments.includes(id));
  return inTurn.length === 0 ? [pack.otherwise] : inTurn;
}

function blankExample(name: string, asOf: string, pack: RulePack): Example {
  return { name, facts: {}, ...(asksDays(pack) ? { asOf } : {}), expected: expectedOf([], pack) };
}

function asExpected(example: Example, facts: Example['facts'], pack: RulePack): Example {
  const filled = { ...example, facts };
  const [result] = runExamples({ ...pack, examples: [filled] }).results;
  return { ...filled, expected: expectedOf(result?.found ?? [], pack) };
}
