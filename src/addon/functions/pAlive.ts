import { answer, type Value } from './answer';
import { isLeftOut, toChoice, toMatrix } from './argument';
import { schemeTable } from './schemeTable';

/** `P_ALIVE`: see the function catalogue. Without amounts every row is a purchase. */
export function pAliveTable(
  customers: unknown,
  dates: unknown,
  amounts?: unknown,
  asOf?: unknown,
  period?: unknown,
): Value[][] {
  const known = isLeftOut(amounts) ? toMatrix(dates).map(() => ['']) : amounts;
  return schemeTable(
    { customers, dates, amounts: known, asOf },
    {
      scheme: 'clv',
      options: { period: answer(toChoice(period, 'period', ['week', 'day'])) },
      facts: ['repeatPurchases', 'pAlive'],
      fatal: ['tooFewCameBack', 'purchasesNotFitted'],
    },
  );
}
