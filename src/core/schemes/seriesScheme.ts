/** The scheme `series-index`: how much of the business rests on core customers. It gives no class; see summary. */
import type { Facts } from '../facts/factColumn';
import type { RulePack } from '../rules/pack';
import { fewCustomers } from './fewCustomers';
import type { OptionValue, Scheme, SchemeOutcome } from './scheme';
import { hundredths, numbersOf } from './schemeFacts';
import { type SeriesIndex, type SeriesOptions, seriesIndex } from './seriesIndex';

export const seriesScheme = {
  title: { en: 'Core customers', 'zh-CN': '客户系列化程度', 'zh-TW': '客戶系列化程度' },
  explanation: {
    en: 'Tells which share of the customers and of the revenue is A-class or loyal: the higher, the healthier.',
    'zh-CN': '统计 A 类或忠诚客户占客户数和营收的比例：越高越健康。',
    'zh-TW': '統計 A 類或忠誠客戶占客戶數與營收的比例：越高越健康。',
  },
  options: {
    cutA: {
      type: 'number',
      default: 0.8,
      min: 0.01,
      max: 1,
      title: {
        en: 'A up to this share of revenue',
        'zh-CN': 'A 类营收占比上限',
        'zh-TW': 'A 類營收占比上限',
      },
      explanation: {
        en: 'The largest customers count until they make this share of revenue: 0.8 is 80 %.',
        'zh-CN': '最大的客户依次计入，直到累计达到此营收占比：0.8 即 80%。',
        'zh-TW': '最大的客戶依序計入，直到累計達到此營收占比：0.8 即 80%。',
      },
    },
    loyalOrders: {
      type: 'number',
      default: 3,
      min: 1,
      max: 1000,
      whole: true,
      title: { en: 'Loyal from (orders)', 'zh-CN': '忠诚起点（订单数）', 'zh-TW': '忠誠起點（訂單數）' },
      explanation: {
        en: 'Where nobody judged loyalty, customers with so many orders count as loyal.',
        'zh-CN': '没有人工判断忠诚度时，订单达到此数的客户视为忠诚。',
        'zh-TW': '沒有人工判斷忠誠度時，訂單達到此數的客戶視為忠誠。',
      },
    },
    loyalDays: {
      type: 'number',
      default: 365,
      min: 1,
      max: 3650,
      whole: true,
      title: {
        en: 'Loyal while the last order is (days)',
        'zh-CN': '忠诚时限（天）',
        'zh-TW': '忠誠時限（天）',
      },
      explanation: {
        en: 'They count while their last order is at most so many days ago.',
        'zh-CN': '距上次下单不超过这些天时才计入。',
        'zh-TW': '距上次下單不超過這些天時才計入。',
      },
    },
  },
  needs: ['monetary'],
  gives: [],
  evidence: [],
  run: runSeries,
} as const satisfies Scheme;

/** Segments that a person gave: where this pack is in use, they tell who is loyal. */
const loyalty = { pack: 'loyalty', segments: ['loyal', 'early-adopter'] };

export interface LoyaltyVerdicts {
  readonly pack: Pick<RulePack, 'id' | 'segments' | 'otherwise'>;
  readonly segment: Int32Array;
}

/** The figure for these customers; of `packs`, those that were run on them, `loyalty` decides who is loyal. */
export function seriesOf(
  facts: Facts,
  options: Readonly<Record<string, OptionValue>>,
  packs: readonly LoyaltyVerdicts[] = [],
): SeriesIndex {
  const judged = packs.find(({ pack }) => pack.id === loyalty.pack);
  return seriesIndex(
    {
      amounts: hundredths(numbersOf(facts, 'monetary')),
      orders: numbersOf(facts, 'orders'),
      recencyDays: numbersOf(facts, 'recencyDays'),
      loyal: judged ? loyalIn(judged) : null,
    },
    options as unknown as SeriesOptions,
  );
}

/** Who is in the pack's `otherwise` was not judged. */
function loyalIn({ pack, segment }: LoyaltyVerdicts): Int8Array {
  const verdicts = pack.segments.map(({ id }) =>
    id === pack.otherwise ? -1 : +loyalty.segments.includes(id),
  );
  return Int8Array.from(segment, (index) => verdicts[index] ?? -1);
}

function runSeries(facts: Facts, options: Readonly<Record<string, OptionValue>>): SchemeOutcome {
  return { columns: {}, cuts: [], tied: 0, problems: fewCustomers(seriesOf(facts, options).customers) };
}
