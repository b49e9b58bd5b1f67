/** The last two arguments of the RFM formulas, as options of the scheme. */
import { type Result, success } from '../../core/result';
import { toChoice, toLimited } from './argument';

/** `fixed` is left to the sidebar: cut points do not fit into a formula. */
const methods = ['rank', 'quantile', 'ntile'] as const;

export function toScoreOptions(bins: unknown, method: unknown): Result<{ bins: number; method: string }> {
  const levels = toLimited(bins, 'bins', 5, { least: 2, most: 9, whole: true });
  if (!levels.ok) return levels;
  const chosen = toChoice(method, 'method', methods);
  return chosen.ok ? success({ bins: levels.value, method: chosen.value }) : chosen;
}
