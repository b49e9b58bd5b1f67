/** Rules that blank customers slip into: a comparison that never holds for a blank, turned round by a `not`. */
import type { Problem } from '../../problem';
import { isFactReference } from '../factReference';
import { operatorsAsOf } from '../operators/engine';
import { operators as specs } from '../operators/operators';
import { splitOperator } from '../operators/splitOperator';
import type { Condition, Leaf, RulePack } from '../pack';

/** What a blank passes depends on no date. */
const operators = operatorsAsOf(Number.NaN);

interface Walk {
  readonly pack: RulePack;
  readonly rule: string;
  readonly warn: (problem: Problem) => void;
}

interface Place {
  readonly at: Problem['at'];
  /** An odd number of `not` groups stands around it. */
  readonly negated: boolean;
  /** Facts that conditions beside it already require to be there. */
  readonly guarded: ReadonlySet<string>;
}

export function blankWarnings(pack: RulePack): readonly Problem[] {
  const found = new Map<string, Problem>();
  const warn = (problem: Problem) => found.set([problem.code, ...problem.at].join('/'), problem);
  pack.rules.forEach((rule, index) => {
    const place = { at: ['rules', index, 'conditions'], negated: false, guarded: new Set<string>() };
    walk(rule.conditions, place, { pack, rule: rule.name, warn });
  });
  return [...found.values()];
}

function walk(condition: Condition, place: Place, context: Walk): void {
  const { at, negated, guarded } = place;
  if ('fact' in condition) {
    warnAbout(condition, place, context);
  } else if ('not' in condition) {
    walk(condition.not, { at: [...at, 'not'], negated: !negated, guarded }, context);
  } else if ('condition' in condition) {
    const named = context.pack.conditions?.[condition.condition];
    if (named) walk(named, { ...place, at: ['conditions', condition.condition] }, context);
  } else {
    const [kind, children] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
    // Under `not`, an `any` needs each of its parts to fail: then they guard one another as those of an `all` do.
    const below = (kind === 'all') === negated ? guarded : withGuards(children, place);
    children.forEach((child, index) => {
      walk(child, { at: [...at, kind, index], negated, guarded: below }, context);
    });
  }
}

/** A condition beside it that a blank cannot pass makes sure that the fact is there. */
function withGuards(children: readonly Condition[], { negated, guarded }: Place): ReadonlySet<string> {
  const guards = children.flatMap((child) =>
    'fact' in child && holdsForBlank(child) === negated ? [child.fact] : [],
  );
  return new Set([...guarded, ...guards]);
}

function warnAbout(leaf: Leaf, { at, negated, guarded }: Place, { rule, warn }: Walk): void {
  const split = splitOperator(leaf.operator);
  if ('unknown' in split || specs[split.base].blank === 'asValue') return;
  const swapped = split.decorators.includes('swap');
  const passes = !swapped && holdsForBlank(leaf) !== negated;
  if (passes && !guarded.has(leaf.fact)) warn({ code: 'blankPasses', at, rule, values: { fact: leaf.fact } });
  if (specs[split.base].value !== 'number') return;
  const right = swapped ? leaf.fact : isFactReference(leaf.value) ? leaf.value.fact : null;
  if (right !== null && !guarded.has(right))
    warn({ code: 'blankCountsAsZero', at, rule, values: { fact: right } });
}

function holdsForBlank({ operator, value }: Leaf): boolean {
  return operators(operator)?.evaluate(null, isFactReference(value) ? null : value) ?? false;
}
