/** A pack as one expression of JSON Logic: the place of the first rule that holds, −1 for none. */
import { isFactReference } from '../../../src/core/rules/factReference';
import type { Condition, Leaf, RulePack } from '../../../src/core/rules/pack';
import { isSometimesBlank } from './customers';

export function toJsonLogic({ rules }: RulePack): object {
  return { if: [...rules.flatMap(({ conditions }, index) => [toLogic(conditions), index]), -1] };
}

function toLogic(condition: Condition): object {
  if ('all' in condition) return { and: condition.all.map(toLogic) };
  if ('any' in condition) return { or: condition.any.map(toLogic) };
  if ('not' in condition) return { '!': [toLogic(condition.not)] };
  if ('condition' in condition) throw new Error('the pack of the benchmark names no conditions');
  return leafToLogic(condition);
}

const symbols: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
};

function leafToLogic({ fact, operator, value }: Leaf): object {
  const own = { var: fact };
  const wanted = isFactReference(value) ? { var: value.fact } : value;
  switch (operator) {
    case 'equal':
    case 'notEqual':
    case 'in':
      return { [symbols[operator] ?? '']: [own, wanted] };
    case 'notIn':
      return { '!': [{ in: [own, wanted] }] };
    case 'between':
      return rangeToLogic(fact, value);
    case 'not:between':
      return { '!': [rangeToLogic(fact, value)] };
    default:
      return guarded(fact, { [symbols[operator] ?? '']: [own, wanted] });
  }
}

function rangeToLogic(fact: string, range: Leaf['value']): object {
  const [low, high] = Array.isArray(range) ? range : [];
  return guarded(fact, { '<=': [low, { var: fact }, high] });
}

/** A blank counts as zero where sizes are compared: such comparisons ask for a value first. */
function guarded(fact: string, comparison: object): object {
  return isSometimesBlank(fact) ? { and: [{ '!==': [{ var: fact }, null] }, comparison] } : comparison;
}
