/** The scheme `xyz`: how regularly each customer buys, for stock and visit planning. */
import { type Facts, numberColumn } from '../../facts/factColumn';
import type { Problem } from '../../problem';
import type { OptionSpec, OptionValue, Rescore, Scheme, SchemeOutcome } from '../scheme';
import { ownNumber } from '../schemeFacts';
import { amountsPerPeriod, type DemandPeriod, periodsBack } from './demandPeriods';
import { demandVariation, leastPeriods, type XyzLimits, xyzClass, xyzClasses } from './xyz';

function limit(
  value: number,
  title: OptionSpec['title'],
  explanation: OptionSpec['explanation'],
): OptionSpec {
  return { type: 'number', default: value, min: 0.01, max: 10, title, explanation };
}

const options = {
  period: {
    type: 'choice',
    default: 'month',
    choices: {
      week: { en: 'Week', 'zh-CN': '周', 'zh-TW': '週' },
      month: { en: 'Month', 'zh-CN': '月', 'zh-TW': '個月' },
      quarter: { en: 'Quarter', 'zh-CN': '季度', 'zh-TW': '季' },
    },
    title: { en: 'Amounts are compared by', 'zh-CN': '按什么周期比较金额', 'zh-TW': '依什麼週期比較金額' },
    explanation: {
      en: 'Counted back from the analysis date, so that the last one is whole. Choose a longer one where good customers order seldom.',
      'zh-CN': '从分析日期往前数，因此最近一期也是完整的。如果好客户也不常下单，请选更长的周期。',
      'zh-TW': '從分析日期往前數，因此最近一期也是完整的。若好客戶也不常下單，請選較長的週期。',
    },
  },
  xMost: limit(
    0.5,
    { en: 'X up to this variation', 'zh-CN': 'X 类波动上限', 'zh-TW': 'X 類波動上限' },
    {
      en: 'Standard deviation of the amounts per period divided by their average. 0.5 is usual for customers, 0.1 for goods in stock.',
      'zh-CN': '各期金额的标准差除以平均值。客户常用 0.5，库存商品常用 0.1。',
      'zh-TW': '各期金額的標準差除以平均值。客戶常用 0.5，庫存商品常用 0.1。',
    },
  ),
  yMost: limit(
    1,
    { en: 'Y up to this variation', 'zh-CN': 'Y 类波动上限', 'zh-TW': 'Y 類波動上限' },
    {
      en: 'Above it is Z. 1 is usual for customers, 0.25 for goods in stock.',
      'zh-CN': '超过即为 Z。客户常用 1，库存商品常用 0.25。',
      'zh-TW': '超過即為 Z。客戶常用 1，庫存商品常用 0.25。',
    },
  ),
} as const satisfies Record<string, OptionSpec>;

export const xyzScheme = {
  title: {
    en: 'XYZ by regularity of demand',
    'zh-CN': 'XYZ 分类（按需求规律性）',
    'zh-TW': 'XYZ 分類（依需求規律性）',
  },
  explanation: {
    en: 'Tells how steadily each customer buys: X much the same every month, Y with ups and downs, Z now and then.',
    'zh-CN': '看每位客户购买是否稳定：X 每月差不多，Y 有起伏，Z 偶尔购买。',
    'zh-TW': '看每位客戶購買是否穩定：X 每月差不多，Y 有起伏，Z 偶爾購買。',
  },
  options,
  rising: [['xMost', 'yMost']],
  needs: ['monetary'],
  needsPurchases: true,
  gives: ['demandVariation', 'xyz'],
  evidence: ['demandVariation'],
  run: runXyz,
  thaw: thawXyz,
} as const satisfies Scheme;

/**
 * Class and variation of every customer from the amounts per period, see `demandPeriods.ts`. There are no ties and
 * nothing depends on other customers. Blank for whoever has fewer than three periods since the first purchase, or whose
 * amounts do not sum to more than zero.
 */
function runXyz(
  { ids, purchases, asOf }: Facts,
  given: Readonly<Record<string, OptionValue>>,
): SchemeOutcome {
  const limits = given as unknown as XyzLimits;
  const back = periodsBack(asOf, given.period as DemandPeriod);
  let [short, lossy] = [0, 0];
  const variation = Float64Array.from(ids, (_, customer) => {
    if (!purchases) return Number.NaN;
    const amounts = amountsPerPeriod(purchases, customer, back);
    const found = demandVariation(amounts);
    if (amounts.length < leastPeriods) short++;
    else if (Number.isNaN(found)) lossy++;
    return found;
  });
  const codes = Int32Array.from(variation, (one) => {
    const found = xyzClass(one, limits);
    return found === null ? -1 : xyzClasses.indexOf(found);
  });
  return {
    columns: {
      demandVariation: numberColumn(variation),
      xyz: { kind: 'text', codes, words: xyzClasses },
    },
    cuts: [],
    tied: 0,
    problems: noticesOf(short, lossy),
  };
}

/** Nothing is frozen: the options say it all. What an order would change follows from its period, which no one knows. */
function thawXyz(_: unknown, given: Readonly<Record<string, OptionValue>>): Rescore {
  const limits = given as unknown as XyzLimits;
  return {
    gives: ['demandVariation', 'xyz'],
    cuts: () => [],
    facts: (own) => ({
      demandVariation: own('demandVariation'),
      xyz: xyzClass(ownNumber(own, 'demandVariation'), limits),
    }),
  };
}

function noticesOf(short: number, lossy: number): readonly Problem[] {
  const notices: Problem[] = [];
  if (short > 0)
    notices.push({
      code: 'customersWithFewPeriods',
      at: [],
      values: { customers: short, least: leastPeriods },
    });
  if (lossy > 0) notices.push({ code: 'customersWithoutDemand', at: [], values: { customers: lossy } });
  return notices;
}
