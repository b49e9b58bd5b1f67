import { answer, type Value } from './answer';
import { toChoice, toLimited } from './argument';
import { schemeTable } from './schemeTable';

/** `CLV`: see the function catalogue. */
export function clvTable(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  horizonDays?: unknown,
  discount?: unknown,
  period?: unknown,
): Value[][] {
  return schemeTable(
    { customers, dates, amounts, asOf },
    {
      scheme: 'clv',
      options: {
        period: answer(toChoice(period, 'period', ['week', 'day'])),
        horizonDays: answer(
          toLimited(horizonDays, 'horizon_days', 365, { least: 7, most: 3650, whole: true }),
        ),
        discount: answer(toLimited(discount, 'discount', 0, { least: 0, most: 1 })),
      },
      facts: ['pAlive', 'expectedOrders', 'expectedValue', 'clv'],
      fatal: ['tooFewCameBack', 'purchasesNotFitted', 'valueNotFitted'],
    },
  );
}
