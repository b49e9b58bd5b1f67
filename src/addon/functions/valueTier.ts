import { classify } from '../../core/classify';
import { factValue, numberColumn } from '../../core/facts/factColumn';
import { type ValueTier, valueTiers } from '../../core/schemes/valueTiers';
import { builtInPack } from '../packs';
import { userLanguage } from '../services/spreadsheet';
import { answer, inShapeOf, type Value } from './answer';
import { isLeftOut, toNumbers } from './argument';
import { rowId } from './rfmScore';
import { toSameLength } from './sameLength';

/** `VALUE_TIER`: see the function catalogue. */
export function valueTierOf(orders: unknown, amounts: unknown, channels?: unknown): Value | Value[][] {
  const count = answer(toNumbers(orders, 'orders'));
  const used = isLeftOut(channels) ? count.map(() => Number.NaN) : answer(toNumbers(channels, 'channels'));
  const [money, through] = answer(
    toSameLength(count, { amounts: answer(toNumbers(amounts, 'amounts')), channels: used }),
  ) as [Float64Array, Float64Array];
  const columns = new Map([
    ['orders', numberColumn(count)],
    ['monetary', numberColumn(money)],
    ['channels', numberColumn(through)],
  ]);
  const ids = Array.from(count, (_, row) => rowId(row));
  const { facts } = answer(classify({ asOf: Number.NaN, ids, columns }, answer(builtInPack('value'))));
  const tiers = facts.columns.get('valueTier');
  const language = userLanguage();
  return inShapeOf(
    orders,
    ids.map((_, row) => {
      const tier = tiers ? factValue(tiers, row) : null;
      return tier === null ? '' : valueTiers[tier as ValueTier][language];
    }),
  );
}
