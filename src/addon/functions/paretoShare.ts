import { failure, success } from '../../core/result';
import { topShare } from '../../core/schemes/topShare';
import { answer } from './answer';
import { toLimited, toNumbers } from './argument';

/** `PARETO_SHARE`: see the function catalogue. */
export function paretoShare(amounts: unknown, top?: unknown): number {
  const known = answer(toNumbers(amounts, 'amounts'));
  const share = answer(toLimited(top, 'top', 0.2, { least: 0, most: 1 }));
  const value = topShare(known, share);
  return answer(value === null ? failure({ code: 'noAmounts', at: [] }) : success(value));
}
