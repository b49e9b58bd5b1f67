/** Conditions about a list: whether it is blank, and for each member that rules mention whether it is in the list. */
import { operators } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { FactUse, Leaf, Value } from '../pack';
import { mentionedTexts } from './factValues';
import { type BlankVariable, type Formula, type MemberVariable, second } from './formula';
import type { FactFormulas, Scope } from './valueFormulas';

interface ListVariables {
  readonly blank: BlankVariable;
  /** The members that rules mention and that can occur. */
  readonly mentioned: readonly MemberVariable[];
  /** One member stands for all others; `null` where no other can occur. */
  readonly other: MemberVariable | null;
}

export function listFormulas(
  [fact, use]: readonly [string, FactUse],
  leaves: readonly Leaf[],
  scope: Scope,
): FactFormulas<BlankVariable | MemberVariable> {
  const list = listVariables(fact, use, { leaves, ...scope });
  const formulas = leaves.map((leaf): Formula => {
    const isBlank = second(list.blank);
    const ifBlank = scope.find(leaf.operator)?.evaluate(null, leaf.value) ?? false;
    return { any: [{ all: [isBlank, ifBlank] }, { all: [{ not: isBlank }, known(leaf, list, scope)] }] };
  });
  return { variables: [list.blank, ...list.mentioned, ...(list.other ? [list.other] : [])], formulas };
}

function listVariables(
  fact: string,
  { values }: FactUse,
  { leaves, another }: Scope & { readonly leaves: readonly Leaf[] },
): ListVariables {
  const mentioned = [...new Set(leaves.flatMap(mentionedTexts))];
  const toVariable = (member: string): MemberVariable => ({ kind: 'member', fact, member });
  const isMentioned = (member: unknown) => mentioned.includes(String(member));
  const other = values ? values.find((member) => !isMentioned(member)) : another;
  return {
    blank: { kind: 'blank', fact },
    mentioned: (values ? mentioned.filter((member) => values.includes(member)) : mentioned).map(toVariable),
    other: other === undefined ? null : toVariable(String(other)),
  };
}

/** The condition for a list that is not blank; decorators are taken off from the left. */
function known(leaf: Leaf, list: ListVariables, scope: Scope): Formula {
  const { operator, value } = leaf;
  const [outer = '', ...rest] = operator.split(':');
  const inner = rest.join(':');
  const about = (one: Value) => known({ ...leaf, operator: inner, value: one }, list, scope);
  switch (outer) {
    case 'not':
      return { not: about(value) };
    case 'someValue':
      return { any: listOf(value).map(about) };
    case 'everyValue':
      return { all: listOf(value).map(about) };
    case 'someFact': {
      const entries = entriesOf(leaf, inner, { list, scope });
      return { any: entries.map(({ has, passes }) => ({ all: [has, passes] })) };
    }
    case 'everyFact': {
      const entries = entriesOf(leaf, inner, { list, scope });
      return { all: entries.map(({ has, passes }) => ({ any: [{ not: has }, passes] })) };
    }
    case 'swap':
      return scope.open.formulaOf(leaf);
    default:
      return plain(leaf, list, scope);
  }
}

/** What an operator without decorators says of a list: only membership and sizes depend on what is in it. */
function plain(leaf: Leaf, list: ListVariables, scope: Scope): Formula {
  const split = splitOperator(leaf.operator);
  if ('unknown' in split) return scope.open.formulaOf(leaf);
  switch (operators[split.base].value) {
    case 'member': {
      const member = list.mentioned.find((one) => one.member === leaf.value);
      const contains = member ? second(member) : false;
      return split.base === 'contains' ? contains : { not: contains };
    }
    // A list of one number would count as that number.
    case 'number':
      return scope.open.formulaOf(leaf);
    default:
      return scope.find(leaf.operator)?.evaluate([], leaf.value) ?? false;
  }
}

/**
 * For each possible member whether the list has it, and whether it passes the condition about entries. The one that
 * stands for all others is only asked where they all have one answer.
 */
function entriesOf(
  leaf: Leaf,
  operator: string,
  { list: { mentioned, other }, scope }: { readonly list: ListVariables; readonly scope: Scope },
): readonly { readonly has: Formula; readonly passes: Formula }[] {
  const split = splitOperator(operator);
  const wanted = 'unknown' in split ? 'text' : operators[split.base].value;
  const test = scope.find(operator);
  const entries = [...mentioned, ...(other ? [other] : [])];
  return entries.map((one) => ({
    has: second(one),
    passes:
      one === other && (wanted === 'text' || wanted === 'number')
        ? scope.open.formulaOf(leaf)
        : (test?.evaluate(one.member, leaf.value) ?? false),
  }));
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
