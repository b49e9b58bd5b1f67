import { numberColumn } from '../../core/facts/factColumn';
import { completeOptions } from '../../core/schemes/completeOptions';
import { rfmScheme } from '../../core/schemes/rfmScheme';
import { numbersOf } from '../../core/schemes/schemeFacts';
import { answer, inShapeOf, type Value } from './answer';
import { toNumbers } from './argument';
import { toSameLength } from './sameLength';
import { toScoreOptions } from './scoreOptions';

/** `RFM_SCORE`: see the function catalogue. A row without any figure stays blank. */
export function rfmScores(
  recencyDays: unknown,
  frequency: unknown,
  monetary: unknown,
  bins?: unknown,
  method?: unknown,
): Value | Value[][] {
  const recency = answer(toNumbers(recencyDays, 'recency_days'));
  const [orders, money] = answer(
    toSameLength(recency, {
      frequency: answer(toNumbers(frequency, 'frequency')),
      monetary: answer(toNumbers(monetary, 'monetary')),
    }),
  ) as [Float64Array, Float64Array];
  const ids = Array.from(recency, (_, row) => rowId(row));
  const columns = new Map([
    ['recencyDays', numberColumn(recency)],
    ['orders', numberColumn(orders)],
    ['monetary', numberColumn(money)],
  ]);
  const options = answer(completeOptions('rfm', answer(toScoreOptions(bins, method))));
  const outcome = rfmScheme.run({ asOf: Number.NaN, ids, columns }, options);
  const codes = numbersOf(
    { asOf: Number.NaN, ids, columns: new Map(Object.entries(outcome.columns)) },
    'rfm',
  );
  return inShapeOf(
    recencyDays,
    Array.from(codes, (code) => (Number.isNaN(code) ? '' : code)),
  );
}

/** Rows as ids that sort in the order of the rows, so that `ntile` splits ties from top to bottom. */
export function rowId(row: number): string {
  return String(row).padStart(8, '0');
}
