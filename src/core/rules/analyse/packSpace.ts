/** Everything that the rules of a pack can tell apart in a customer. */
import type { CompiledPack } from '../evaluate/compilePack';
import { isFactReference } from '../factReference';
import { operatorsAsOf } from '../operators/engine';
import type { FactUse, Leaf } from '../pack';
import { factValues, mentionedTexts, someDay } from './factValues';
import { cellCount, type Formula, type Variable } from './formula';
import { listFormulas } from './listFormulas';
import { OpenConditions } from './openConditions';
import { type Scope, valueFormulas } from './valueFormulas';

export interface PackSpace {
  /** In the order in which diagrams ask them: few cells first, which keeps diagrams small. */
  readonly variables: readonly Variable[];
  /** What each condition says, in terms of the variables. */
  readonly formulas: ReadonlyMap<Leaf, Formula>;
  /** The text that stands for all texts that the pack does not mention. */
  readonly another: string;
}

/** Questions to operators that the making of a space may take, for each node that diagrams may have. */
const questionsPerNode = 50;
/** To look for a text takes a further question for so many letters. */
const lettersPerQuestion = 50;

/** The space of a pack without its muted rules; `null` where it is too large to be looked at within the budget. */
export function packSpace({ nodes, pack }: CompiledPack, budget: number): PackSpace | null {
  const leaves = nodes.flatMap((node) => (node.kind === 'leaf' ? [node.leaf] : []));
  const another = unmentionedText(leaves, Object.values(pack.facts));
  const open = new OpenConditions();
  const scope: Scope = { find: operatorsAsOf(someDay), another, open };
  const asked = askedFacts(leaves, new Map(Object.entries(pack.facts)));
  const questions = asked.reduce((sum, fact) => sum + questionsAbout(fact, another), 0);
  if (questions > budget * questionsPerNode) return null;
  const variables: Variable[] = [];
  const formulas = new Map<Leaf, Formula>();
  for (const { fact, use, about } of asked) {
    const found = (use.kind === 'list' ? listFormulas : valueFormulas)([fact, use], about, scope);
    variables.push(...found.variables);
    about.forEach((leaf, index) => {
      formulas.set(leaf, found.formulas[index] ?? false);
    });
  }
  for (const leaf of leaves) if (!formulas.has(leaf)) formulas.set(leaf, open.formulaOf(leaf));
  variables.push(...open.variables);
  return { variables: variables.sort((one, other) => cellCount(one) - cellCount(other)), formulas, another };
}

interface AskedFact {
  readonly fact: string;
  readonly use: FactUse;
  /** The conditions that compare it with literal values: all others stay open. */
  readonly about: readonly Leaf[];
}

function askedFacts(leaves: readonly Leaf[], uses: ReadonlyMap<string, FactUse>): readonly AskedFact[] {
  const names = leaves.flatMap(({ fact, value }) => (isFactReference(value) ? [fact, value.fact] : [fact]));
  return [...new Set(names)].flatMap((fact) => {
    const use = uses.get(fact);
    const about = leaves.filter((leaf) => leaf.fact === fact && !isFactReference(leaf.value));
    return use ? [{ fact, use, about }] : [];
  });
}

/** Every value is put to every condition; one with a list looks through that list, one with long texts through them. */
function questionsAbout({ use, about }: AskedFact, another: string): number {
  const wanted = about.reduce((sum, leaf) => {
    const letters = mentionedTexts(leaf).reduce((all, { length }) => all + length, 0);
    return sum + (Array.isArray(leaf.value) ? leaf.value.length : 1) + letters / lettersPerQuestion;
  }, 0);
  const members = use.kind === 'list' ? about.flatMap(mentionedTexts) : factValues(use, about, another);
  return wanted * members.length;
}

function unmentionedText(leaves: readonly Leaf[], uses: readonly FactUse[]): string {
  const mentioned = new Set<unknown>([
    ...leaves.flatMap(mentionedTexts),
    ...uses.flatMap(({ values = [] }) => values),
  ]);
  let text = '…';
  while (mentioned.has(text)) text += '…';
  return text;
}
