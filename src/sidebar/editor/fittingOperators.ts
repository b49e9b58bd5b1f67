/** The operators that may be asked of a fact, those with decorators behind the plain ones. */
import type { FactKind } from '../../core/facts/factColumn';
import { misfitOf, type Side, sideOfFact, sideOfValue } from '../../core/rules/check/sides';
import { type Decorator, decoratorNames, isDecorator } from '../../core/rules/operators/decorators';
import { operatorNames, operators } from '../../core/rules/operators/operators';
import type { SplitOperator } from '../../core/rules/operators/splitOperator';
import { packLimits } from '../../core/rules/packLimits';

/**
 * With one decorator at most, or one more than stand before the cursor; of a fact that nobody knows (`null`) everything
 * may be asked.
 * @example fittingOperators('boolean', '').slice(0, 3) // ['equal', 'notEqual', 'in']
 * @example fittingOperators('list', 'everyFact:').includes('everyFact:not:startsWith') // true
 */
export function fittingOperators(kind: FactKind | null, written: string): readonly string[] {
  const begun = written.split(':').slice(0, -1).filter(isDecorator);
  const chains = [[], begun].flatMap((chain) => [chain, ...decoratorNames.map((name) => [...chain, name])]);
  const named = chains
    .sort((one, other) => one.length - other.length)
    .flatMap((chain) =>
      operatorNames
        .filter((base) => isAllowed({ decorators: chain, base }))
        .filter((base) => kind === null || fits({ decorators: chain, base }, kind))
        .map((base) => [...chain, base].join(':')),
    );
  return [...new Set(named)];
}

/** As the parser has it. */
function isAllowed({ decorators, base }: SplitOperator): boolean {
  const allowed: readonly Decorator[] = operators[base].decorators;
  const overValues = decorators.filter(isOverValues).length;
  return (
    decorators.length <= packLimits.decorators &&
    decorators.every((name) => allowed.includes(name)) &&
    (overValues === 0 || (overValues === 1 && !decorators.includes('swap')))
  );
}

/** Whether there is anything to compare the fact with. */
function fits(split: SplitOperator, kind: FactKind): boolean {
  if (split.decorators.length === 0)
    return (operators[split.base].facts as readonly FactKind[]).includes(kind);
  const values = split.decorators.some(isOverValues) ? lists : anything;
  return values.some((value) => misfitOf(split, { fact: sideOfFact(kind), value }) === null);
}

function isOverValues(name: Decorator): boolean {
  return name === 'someValue' || name === 'everyValue';
}

const simple = ['', 0, true] as const;
const lists: readonly Side[] = simple.map((value) => sideOfValue([value], new Map()));
const kinds: readonly FactKind[] = ['number', 'text', 'boolean', 'day', 'list'];
const anything: readonly Side[] = [
  ...simple.map((value) => sideOfValue(value, new Map())),
  ...lists,
  ...kinds.map(sideOfFact),
];
