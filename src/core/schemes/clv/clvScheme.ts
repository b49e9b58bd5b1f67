/** The scheme `clv`: how likely each customer is still active, and what purchases are still to come. */
import { type Column, type Facts, numberColumn } from '../../facts/factColumn';
import { type Mean, meanOf, sideOfMean } from '../againstMean';
import type { OptionValue, OwnFigures, Rescore, Scheme, SchemeOutcome } from '../scheme';
import { hundredths, ownNumber } from '../schemeFacts';
import { sortedValues } from '../sortedValues';
import { clvOptions } from './clvOptions';
import { fitFuture } from './fitFuture';
import { type FutureFigures, type FutureModel, futureFigures, type Horizon } from './futureValue';
import { daysIn, type PurchasePeriod, periodOf, purchaseSummary } from './purchaseSummary';

const gives = [
  'repeatPurchases',
  'repeatValue',
  'pAlive',
  'expectedOrders',
  'expectedValue',
  'clv',
  'clvHigh',
] as const;

export const clvScheme = {
  title: { en: 'Value still to come', 'zh-CN': '未来价值（CLV）', 'zh-TW': '未來價值（CLV）' },
  explanation: {
    en: 'Estimates from the rhythm of purchases who is still a customer, how often each will come back and what that is worth (BG/NBD and Gamma-Gamma models). Needs 30 customers who came back.',
    'zh-CN':
      '从购买节奏估计谁还是客户、还会来几次、值多少（BG/NBD 与 Gamma-Gamma 模型）。至少需要 30 位回头客。',
    'zh-TW':
      '從購買節奏估計誰還是客戶、還會來幾次、值多少（BG/NBD 與 Gamma-Gamma 模型）。至少需要 30 位回頭客。',
  },
  options: clvOptions,
  // Amounts are used where they are known: without them purchases are still told.
  needs: [],
  needsPurchases: true,
  gives,
  evidence: ['pAlive', 'expectedOrders', 'clv'],
  run: runClv,
  thaw: thawClv,
} as const satisfies Scheme;

/**
 * Fits both models to all customers and gives each the figures over the horizon; blank for customers who never bought.
 * Where data are too few or do not fit, only the plain counts are given and a problem says why.
 */
function runClv(
  { ids, purchases, asOf }: Facts,
  options: Readonly<Record<string, OptionValue>>,
): SchemeOutcome {
  const empty = { start: new Int32Array(ids.length + 1), day: new Float64Array(), minor: new Float64Array() };
  const period = options.period as PurchasePeriod;
  const summary = purchaseSummary(purchases ?? empty, asOf, period);
  const { repeats, last, age, value } = summary;
  const { model, problems } = fitFuture(summary);
  const horizon = toHorizon(options);
  const figures = Array.from(ids, (_, row) =>
    model
      ? futureFigures(
          model,
          {
            repeats: repeats[row] as number,
            last: last[row] as number,
            age: age[row] as number,
            value: value[row] as number,
          },
          horizon,
        )
      : null,
  );
  const column = (figure: keyof FutureFigures) =>
    Float64Array.from(figures, (own) => own?.[figure] ?? Number.NaN);
  const clv = column('clv');
  const mean = meanOf(sortedValues(hundredths(clv)));
  const sideOf = sideOfMean(mean, 'high');
  const columns: Record<(typeof gives)[number], Column> = {
    repeatPurchases: numberColumn(repeats),
    repeatValue: numberColumn(value),
    pAlive: numberColumn(column('pAlive')),
    expectedOrders: numberColumn(column('expectedOrders')),
    expectedValue: numberColumn(column('expectedValue')),
    clv: numberColumn(clv),
    clvHigh: { kind: 'boolean', values: Int8Array.from(hundredths(clv), sideOf) },
  };
  return { columns, cuts: [], tied: 0, problems, frozen: model && ({ ...model, mean } satisfies FrozenClv) };
}

function toHorizon({ horizonDays, discount, period }: Readonly<Record<string, OptionValue>>): Horizon {
  return { days: Number(horizonDays), discount: Number(discount), period: daysIn[period as PurchasePeriod] };
}

/** The parameters of both models, and the mean of the value still to come in hundredths. */
interface FrozenClv extends FutureModel {
  readonly mean: Mean;
}

/**
 * The figures of one customer by the parameters of a run. There are no cut points: every day changes all figures a
 * little, so no distance to another segment is told, and what one more purchase would bring is not either.
 */
function thawClv(frozen: unknown, options: Readonly<Record<string, OptionValue>>): Rescore | null {
  if (!isFrozenClv(frozen)) return null;
  const horizon = toHorizon(options);
  const numberOf = periodOf(options.period as PurchasePeriod);
  const sideOf = sideOfMean(frozen.mean, 'high');
  return {
    gives,
    cuts: () => [],
    facts: (own) => {
      const { clv, ...rest } = futureFigures(frozen, historyOf(own, numberOf), horizon);
      const side = sideOf(Math.round(clv * 100));
      return {
        repeatPurchases: own('repeatPurchases'),
        repeatValue: own('repeatValue'),
        pAlive: orBlank(rest.pAlive),
        expectedOrders: orBlank(rest.expectedOrders),
        expectedValue: orBlank(rest.expectedValue),
        clv: orBlank(clv),
        clvHigh: side < 0 ? null : side === 1,
      };
    },
  };
}

/** The repeat purchases and their value as counted in the run at hand, the times from the dates. */
function historyOf(own: OwnFigures, numberOf: (day: number) => number) {
  const [firstDay, lastDay] = [ownNumber(own, 'firstOrder'), ownNumber(own, 'lastOrder')];
  const first = numberOf(firstDay);
  return {
    repeats: Number.isNaN(firstDay) ? Number.NaN : ownNumber(own, 'repeatPurchases'),
    last: numberOf(lastDay) - first,
    age: numberOf(lastDay + ownNumber(own, 'recencyDays')) - first,
    value: ownNumber(own, 'repeatValue'),
  };
}

function orBlank(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

function isFrozenClv(value: unknown): value is FrozenClv {
  const { purchases, value: values, mean } = (value ?? {}) as Partial<FrozenClv>;
  const isNumbers = (record: object | undefined, names: readonly string[]) =>
    names.every(
      (name) => typeof (record as Readonly<Record<string, unknown>> | undefined)?.[name] === 'number',
    );
  return (
    isNumbers(purchases, ['r', 'alpha', 'a', 'b']) &&
    (values === null || isNumbers(values, ['p', 'q', 'gamma'])) &&
    isNumbers(mean, ['sum', 'count'])
  );
}
