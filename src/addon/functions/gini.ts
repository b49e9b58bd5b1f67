import { failure, type Result, success } from '../../core/result';
import { gini } from '../../core/schemes/gini';
import { answer } from './answer';
import { toNumbers } from './argument';

/** `GINI`: see the function catalogue. */
export function giniOf(amounts: unknown): number {
  return answer(compute(answer(toNumbers(amounts, 'amounts'))));
}

function compute(amounts: Float64Array): Result<number> {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  const negative = known.filter((amount) => amount < 0).length;
  if (negative > 0) return failure({ code: 'negativeAmounts', at: [], found: negative });
  const value = gini(known);
  return value === null ? failure({ code: 'noAmounts', at: [] }) : success(value);
}
