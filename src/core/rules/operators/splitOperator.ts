/** The name of an operator taken apart: the parser, the checks and the descriptions read it so. */
import { type Decorator, isDecorator } from './decorators';
import { isOperatorName, type OperatorName } from './operators';

export interface SplitOperator {
  /** From left to right: the leftmost is applied last. */
  readonly decorators: readonly Decorator[];
  readonly base: OperatorName;
}

/**
 * The decorators and the operator in a name, or the part that nobody knows.
 * @example splitOperator('everyFact:not:equal') // { decorators: ['everyFact', 'not'], base: 'equal' }
 * @example splitOperator('no:equal') // { unknown: 'no', as: 'decorator' }
 * @example splitOperator('moreThan') // { unknown: 'moreThan', as: 'operator' }
 */
export function splitOperator(
  name: string,
): SplitOperator | { readonly unknown: string; readonly as: 'decorator' | 'operator' } {
  const words = name.split(':');
  const base = words.pop() ?? '';
  const known = words.filter(isDecorator);
  const stranger = words.find((word) => !isDecorator(word));
  if (stranger !== undefined) return { unknown: stranger, as: 'decorator' };
  if (!isOperatorName(base)) return { unknown: base, as: 'operator' };
  return { decorators: known, base };
}
