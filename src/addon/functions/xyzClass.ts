import { answer, type Value } from './answer';
import { toChoice, toLimited } from './argument';
import { schemeTable } from './schemeTable';

/** `XYZ_CLASS`: see the function catalogue. */
export function xyzClasses(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf?: unknown,
  period?: unknown,
  xMost?: unknown,
  yMost?: unknown,
): Value[][] {
  const limits = { least: 0.01, most: 10 };
  return schemeTable(
    { customers, dates, amounts, asOf },
    {
      scheme: 'xyz',
      options: {
        period: answer(toChoice(period, 'period', ['month', 'week', 'quarter'])),
        xMost: answer(toLimited(xMost, 'x_most', 0.5, limits)),
        yMost: answer(toLimited(yMost, 'y_most', 1, limits)),
      },
      facts: ['demandVariation', 'xyz'],
      fatal: [],
    },
  );
}
