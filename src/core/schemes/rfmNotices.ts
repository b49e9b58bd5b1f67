/** What there is to know about a run of RFM, as problems: nothing here stops the run. */
import type { Problem } from '../problem';
import { fewCustomers } from './fewCustomers';
import type { FactScores } from './scoreFact';

export interface RfmCounts {
  readonly scored: number;
  readonly withoutOrders: number;
  readonly withoutDates: number;
  readonly withoutAmounts: number;
}

/** Few customers, customers who cannot be scored, and for each of R, F and M at most one remark on its levels. */
export function rfmNotices(
  { scored, withoutOrders, withoutDates, withoutAmounts }: RfmCounts,
  scores: Readonly<Record<'R' | 'F' | 'M', FactScores>>,
): readonly Problem[] {
  const notices: Problem[] = [...fewCustomers(scored)];
  if (withoutOrders > 0) {
    notices.push({ code: 'customersWithoutOrders', at: [], values: { customers: withoutOrders } });
  }
  if (withoutDates > 0) {
    notices.push({ code: 'customersWithoutDates', at: [], values: { customers: withoutDates } });
  }
  if (withoutAmounts > 0) {
    notices.push({ code: 'customersWithoutAmounts', at: [], values: { customers: withoutAmounts } });
  }
  for (const name of ['R', 'F', 'M'] as const) notices.push(...levelNotices(name, scores[name]));
  return notices;
}

function levelNotices(score: string, { scores, cuts, levels }: FactScores): readonly Problem[] {
  const empty = Array.from({ length: levels }, (_, at) => at + 1).filter((level) => !scores.includes(level));
  const used = levels - empty.length;
  if (used === 0 || used === levels) return [];
  const coincide = cuts.some((cut, at) => cut === cuts[at - 1]);
  if (coincide) return [{ code: 'cutsCoincide', at: [], values: { score, used, levels } }];
  return [{ code: 'emptyScoreLevels', at: [], values: { score, levels: empty.join(', ') } }];
}
