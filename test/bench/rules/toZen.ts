/** A pack as a decision table of @gorules/zen-engine: one column that holds each rule's conditions as an expression. */
import { isFactReference } from '../../../src/core/rules/factReference';
import type { Condition, Leaf, RulePack } from '../../../src/core/rules/pack';
import { isSometimesBlank } from './customers';

/** Takes `{ rows }` and gives for each row `{ rule }`, or nothing where no rule holds: the engine's fastest mode. */
export function toZen({ rules }: RulePack): object {
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: {} },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: tableOf(rules) },
      { id: 'out', name: 'out', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}

function tableOf(rules: RulePack['rules']): object {
  return {
    hitPolicy: 'first',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'result', name: 'result', field: 'rule' }],
    rules: rules.map(({ conditions }, index) => ({
      _id: `${index}`,
      when: toExpression(conditions),
      result: `${index}`,
    })),
    executionMode: 'loop',
    inputField: 'rows',
    outputPath: 'rows',
    passThrough: false,
  };
}

function toExpression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(toExpression).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(toExpression).join(' or ')})`;
  if ('not' in condition) return `not(${toExpression(condition.not)})`;
  if ('condition' in condition) throw new Error('the pack of the benchmark names no conditions');
  return leafToExpression(condition);
}

const symbols: Readonly<Record<string, string>> = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

function leafToExpression({ fact, operator, value }: Leaf): string {
  const wanted = isFactReference(value) ? value.fact : JSON.stringify(value);
  switch (operator) {
    case 'in':
      return `${fact} in ${wanted}`;
    case 'notIn':
      return `${fact} not in ${wanted}`;
    case 'between':
      return rangeToExpression(fact, value);
    case 'not:between':
      return `not(${rangeToExpression(fact, value)})`;
    case 'equal':
    case 'notEqual':
      return `${fact} ${symbols[operator]} ${wanted}`;
    default:
      return `${guard(fact)}${fact} ${symbols[operator]} ${wanted}`;
  }
}

function rangeToExpression(fact: string, range: Leaf['value']): string {
  const [low, high] = Array.isArray(range) ? range : [];
  return `(${guard(fact)}${fact} >= ${low} and ${fact} <= ${high})`;
}

/** The engine refuses to compare `null` by size: such comparisons ask for a value first. */
function guard(fact: string): string {
  return isSometimesBlank(fact) ? `${fact} != null and ` : '';
}
