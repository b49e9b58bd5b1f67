/** Fits both models to the customers of a run, or says why not. */
import type { Problem } from '../../problem';
import { fitBgNbd, type HistoryGroup } from './bgNbd';
import type { FutureModel } from './futureValue';
import { correlationOf, fitGammaGamma, type RepeatValues } from './gammaGamma';
import type { PurchaseSummary } from './purchaseSummary';

/**
 * Customers who came back. Of the four parameters two tell when people stop coming, and only those who returned show
 * that; below this number the fit follows single customers. (FRAMEWORKS has the same 30 for scores.)
 */
export const leastRepeaters = 30;

/** A third of what one figure varies by is then told by the other, and the model of values misleads. */
const mostCorrelation = 0.3;

export interface FittedFuture {
  /** `null` where nothing may be told of purchases, and so of nothing else. */
  readonly model: FutureModel | null;
  readonly problems: readonly Problem[];
}

/** The order of the rows changes nothing, not even the last digit: customers are put in order first. */
export function fitFuture(summary: PurchaseSummary): FittedFuture {
  const repeaters = summary.repeats.filter((repeats) => repeats > 0).length;
  if (repeaters < leastRepeaters)
    return refused({
      code: 'tooFewCameBack',
      at: [],
      values: { customers: repeaters, least: leastRepeaters },
    });
  const purchases = fitBgNbd(groupHistories(summary));
  if (!purchases) return refused({ code: 'purchasesNotFitted', at: [] });
  const values = repeatValues(summary);
  const value = values.repeats.length < leastRepeaters ? null : fitGammaGamma(values);
  if (!value) {
    const counts = { customers: values.repeats.length, least: leastRepeaters };
    return {
      model: { purchases, value: null },
      problems: [{ code: 'valueNotFitted', at: [], values: counts }],
    };
  }
  return { model: { purchases, value }, problems: correlated(values) };
}

function refused(problem: Problem): FittedFuture {
  return { model: null, problems: [problem] };
}

/** Customers with the same history together, in the order of the figures. */
export function groupHistories({ repeats, last, age }: PurchaseSummary): readonly HistoryGroup[] {
  const rows = Array.from(repeats.keys()).filter((row) => !Number.isNaN(repeats[row]));
  const at = (values: Float64Array, row: number) => values[row] as number;
  rows.sort(
    (one, other) =>
      at(repeats, one) - at(repeats, other) ||
      at(last, one) - at(last, other) ||
      at(age, one) - at(age, other),
  );
  const groups: { repeats: number; last: number; age: number; customers: number }[] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    const own = { repeats: at(repeats, row), last: at(last, row), age: at(age, row) };
    if (group?.repeats === own.repeats && group.last === own.last && group.age === own.age) group.customers++;
    else groups.push({ ...own, customers: 1 });
  }
  return groups;
}

/** Of customers who came back with an average above zero: an amount of 0 has no likelihood. */
export function repeatValues({ repeats, value }: PurchaseSummary): RepeatValues {
  const rows = Array.from(repeats.keys()).filter((row) => (repeats[row] ?? 0) > 0 && (value[row] ?? 0) > 0);
  rows.sort(
    (one, other) => (repeats[one] ?? 0) - (repeats[other] ?? 0) || (value[one] ?? 0) - (value[other] ?? 0),
  );
  return {
    repeats: Float64Array.from(rows, (row) => repeats[row] ?? 0),
    value: Float64Array.from(rows, (row) => value[row] ?? 0),
  };
}

function correlated(values: RepeatValues): readonly Problem[] {
  const correlation = correlationOf(values);
  if (Math.abs(correlation) <= mostCorrelation) return [];
  return [{ code: 'valueFollowsFrequency', at: [], values: { correlation: correlation.toFixed(2) } }];
}
