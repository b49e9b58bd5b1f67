import { completeOptions } from '../../core/schemes/completeOptions';
import { type LifecycleLimits, lifecycleStage } from '../../core/schemes/lifecycleStage';
import { lifecycleStages as stages } from '../../core/schemes/lifecycleStages';
import { userLanguage } from '../services/spreadsheet';
import { answer, inShapeOf, type Value } from './answer';
import { toAsOf, toDays, toNumbers } from './argument';
import { toSameLength } from './sameLength';

/** `LIFECYCLE_STAGE`: see the function catalogue. A row with neither dates nor a number of orders stays blank. */
export function lifecycleStages(
  firstOrder: unknown,
  lastOrder: unknown,
  orders: unknown,
  asOf?: unknown,
): Value | Value[][] {
  const first = answer(toDays(firstOrder, 'first_order'));
  const [last, count] = answer(
    toSameLength(first, {
      last_order: answer(toDays(lastOrder, 'last_order')),
      orders: answer(toNumbers(orders, 'orders')),
    }),
  ) as [Float64Array, Float64Array];
  const today = answer(toAsOf(asOf, last));
  const limits = answer(completeOptions('lifecycle', {})) as unknown as LifecycleLimits;
  const language = userLanguage();
  const stageOf = (begun: number, row: number): Value => {
    const [ended = Number.NaN, bought = Number.NaN] = [last[row], count[row]];
    if (Number.isNaN(begun) && Number.isNaN(ended) && Number.isNaN(bought)) return '';
    const stage = lifecycleStage(
      {
        orders: bought,
        recencyDays: today - ended,
        daysSinceFirst: today - begun,
        // Two orders have one gap, which the dates tell; of more, only the orders themselves would.
        gapBeforeLastDays: bought === 2 ? ended - begun : Number.NaN,
        medianGapDays: Number.NaN,
      },
      limits,
    );
    return stage === null ? '' : stages[stage][language];
  };
  return inShapeOf(firstOrder, Array.from(first, stageOf));
}
