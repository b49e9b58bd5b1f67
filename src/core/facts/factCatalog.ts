/** The facts that Fenlei itself can compute: kind, title, and the phrase that tells one customer's figure. */
import type { Text } from '../i18n/text';
import type { FactKind } from './factColumn';

export interface FactSpec {
  readonly kind: FactKind;
  /** How the figure is written: plain, with two decimals, as a share of one. */
  readonly format?: 'money' | 'share';
  readonly title: Text;
  /** A phrase with `{value}`, for the note on a customer's cell. */
  readonly phrase: Text;
  /** The same for a figure of 1, where a language has its own form. */
  readonly phraseOne?: Text;
  /** Only whole numbers occur, such as counts and days. */
  readonly whole?: boolean;
  /** How a rise by `{value}` is told, for the figures that rise by what a customer does, or leaves undone. */
  readonly more?: { readonly many: Text; readonly one?: Text; readonly first?: Text };
  /** Stands in a column of its own, so that any other value may come. Further figures only follow from purchases. */
  readonly observed?: boolean;
}

export const factCatalog = {
  orders: {
    kind: 'number',
    whole: true,
    title: { en: 'Orders', 'zh-CN': '订单数', 'zh-TW': '訂單數' },
    phrase: { en: '{value} orders', 'zh-CN': '{value} 笔订单', 'zh-TW': '{value} 筆訂單' },
    phraseOne: { en: '1 order', 'zh-CN': '1 笔订单', 'zh-TW': '1 筆訂單' },
    more: {
      many: { en: '{value} more orders', 'zh-CN': '再下 {value} 单', 'zh-TW': '再下 {value} 筆訂單' },
      one: { en: 'one more order', 'zh-CN': '再下 1 单', 'zh-TW': '再下 1 筆訂單' },
      first: { en: 'a first order', 'zh-CN': '首次下单', 'zh-TW': '首次下單' },
    },
  },
  monetary: {
    kind: 'number',
    format: 'money',
    title: { en: 'Amount bought', 'zh-CN': '购买金额', 'zh-TW': '購買金額' },
    phrase: { en: '{value} bought in total', 'zh-CN': '累计购买 {value}', 'zh-TW': '累計購買 {value}' },
    more: {
      many: { en: '{value} more bought', 'zh-CN': '再购买 {value}', 'zh-TW': '再購買 {value}' },
      one: { en: '{value} more bought', 'zh-CN': '再购买 {value}', 'zh-TW': '再購買 {value}' },
    },
  },
  firstOrder: {
    kind: 'day',
    title: { en: 'First order', 'zh-CN': '首次下单', 'zh-TW': '首次下單' },
    phrase: { en: 'first order {value}', 'zh-CN': '首次下单 {value}', 'zh-TW': '首次下單 {value}' },
  },
  lastOrder: {
    kind: 'day',
    title: { en: 'Last order', 'zh-CN': '最近下单', 'zh-TW': '最近下單' },
    phrase: { en: 'last order {value}', 'zh-CN': '最近下单 {value}', 'zh-TW': '最近下單 {value}' },
  },
  recencyDays: {
    kind: 'number',
    whole: true,
    title: { en: 'Days since last order', 'zh-CN': '距上次下单天数', 'zh-TW': '距上次下單天數' },
    phrase: {
      en: 'last order {value} days ago',
      'zh-CN': '上次下单在 {value} 天前',
      'zh-TW': '上次下單在 {value} 天前',
    },
    phraseOne: {
      en: 'last order 1 day ago',
      'zh-CN': '上次下单在 1 天前',
      'zh-TW': '上次下單在 1 天前',
    },
    more: {
      many: {
        en: '{value} more days without an order',
        'zh-CN': '再过 {value} 天仍未下单',
        'zh-TW': '再過 {value} 天仍未下單',
      },
      one: {
        en: 'one more day without an order',
        'zh-CN': '再过 1 天仍未下单',
        'zh-TW': '再過 1 天仍未下單',
      },
    },
  },
  daysSinceFirst: {
    kind: 'number',
    whole: true,
    title: { en: 'Days since first order', 'zh-CN': '距首次下单天数', 'zh-TW': '距首次下單天數' },
    phrase: {
      en: 'first order {value} days ago',
      'zh-CN': '{value} 天前首次下单',
      'zh-TW': '{value} 天前首次下單',
    },
    phraseOne: {
      en: 'first order 1 day ago',
      'zh-CN': '1 天前首次下单',
      'zh-TW': '1 天前首次下單',
    },
  },
  medianGapDays: {
    kind: 'number',
    title: { en: 'Usual days between orders', 'zh-CN': '平时下单间隔（天）', 'zh-TW': '平時下單間隔（天）' },
    phrase: {
      en: 'usually orders every {value} days',
      'zh-CN': '通常每 {value} 天下单一次',
      'zh-TW': '通常每 {value} 天下單一次',
    },
    phraseOne: {
      en: 'usually orders every day',
      'zh-CN': '通常每天下单',
      'zh-TW': '通常每天下單',
    },
  },
  gapBeforeLastDays: {
    kind: 'number',
    whole: true,
    title: {
      en: 'Days between the last two orders',
      'zh-CN': '最近两次下单间隔天数',
      'zh-TW': '最近兩次下單間隔天數',
    },
    phrase: {
      en: '{value} days between the last two orders',
      'zh-CN': '最近两次下单相隔 {value} 天',
      'zh-TW': '最近兩次下單相隔 {value} 天',
    },
    phraseOne: {
      en: '1 day between the last two orders',
      'zh-CN': '最近两次下单相隔 1 天',
      'zh-TW': '最近兩次下單相隔 1 天',
    },
  },
  abc: {
    kind: 'text',
    title: { en: 'ABC class', 'zh-CN': 'ABC 类别', 'zh-TW': 'ABC 類別' },
    phrase: { en: 'ABC class {value}', 'zh-CN': 'ABC 类别 {value}', 'zh-TW': 'ABC 類別 {value}' },
  },
  abcShareBefore: {
    kind: 'number',
    format: 'share',
    title: {
      en: 'Revenue share of larger customers',
      'zh-CN': '排名更靠前客户的营收占比',
      'zh-TW': '排名更前面客戶的營收占比',
    },
    phrase: {
      en: 'larger customers make {value} of revenue',
      'zh-CN': '排在前面的客户已占营收 {value}',
      'zh-TW': '排在前面的客戶已占營收 {value}',
    },
  },
  r: {
    kind: 'number',
    whole: true,
    title: { en: 'R score', 'zh-CN': 'R 分', 'zh-TW': 'R 分' },
    phrase: { en: 'R {value}', 'zh-CN': 'R {value}', 'zh-TW': 'R {value}' },
  },
  f: {
    kind: 'number',
    whole: true,
    title: { en: 'F score', 'zh-CN': 'F 分', 'zh-TW': 'F 分' },
    phrase: { en: 'F {value}', 'zh-CN': 'F {value}', 'zh-TW': 'F {value}' },
  },
  m: {
    kind: 'number',
    whole: true,
    title: { en: 'M score', 'zh-CN': 'M 分', 'zh-TW': 'M 分' },
    phrase: { en: 'M {value}', 'zh-CN': 'M {value}', 'zh-TW': 'M {value}' },
  },
  rfm: {
    kind: 'number',
    whole: true,
    title: { en: 'RFM code', 'zh-CN': 'RFM 代码', 'zh-TW': 'RFM 代碼' },
    phrase: { en: 'RFM code {value}', 'zh-CN': 'RFM 代码 {value}', 'zh-TW': 'RFM 代碼 {value}' },
  },
  rHigh: {
    kind: 'boolean',
    title: { en: 'More recent than average', 'zh-CN': '购买时间比平均更近', 'zh-TW': '購買時間比平均更近' },
    phrase: {
      en: 'more recent than average: {value}',
      'zh-CN': '购买时间比平均更近：{value}',
      'zh-TW': '購買時間比平均更近：{value}',
    },
  },
  fHigh: {
    kind: 'boolean',
    title: { en: 'More orders than average', 'zh-CN': '订单多于平均', 'zh-TW': '訂單多於平均' },
    phrase: {
      en: 'more orders than average: {value}',
      'zh-CN': '订单多于平均：{value}',
      'zh-TW': '訂單多於平均：{value}',
    },
  },
  mHigh: {
    kind: 'boolean',
    title: { en: 'Larger amount than average', 'zh-CN': '金额高于平均', 'zh-TW': '金額高於平均' },
    phrase: {
      en: 'larger amount than average: {value}',
      'zh-CN': '金额高于平均：{value}',
      'zh-TW': '金額高於平均：{value}',
    },
  },
  lifecycle: {
    kind: 'text',
    title: { en: 'Lifecycle stage', 'zh-CN': '生命周期阶段', 'zh-TW': '生命週期階段' },
    phrase: {
      en: 'lifecycle stage {value}',
      'zh-CN': '生命周期阶段 {value}',
      'zh-TW': '生命週期階段 {value}',
    },
  },
  demandVariation: {
    kind: 'number',
    format: 'share',
    title: { en: 'Variation of demand', 'zh-CN': '需求波动', 'zh-TW': '需求波動' },
    phrase: {
      en: 'amounts per period vary by {value}',
      'zh-CN': '各期金额波动 {value}',
      'zh-TW': '各期金額波動 {value}',
    },
  },
  xyz: {
    kind: 'text',
    title: { en: 'XYZ class', 'zh-CN': 'XYZ 类别', 'zh-TW': 'XYZ 類別' },
    phrase: { en: 'XYZ class {value}', 'zh-CN': 'XYZ 类别 {value}', 'zh-TW': 'XYZ 類別 {value}' },
  },
  repeatPurchases: {
    kind: 'number',
    whole: true,
    title: { en: 'Repeat purchases', 'zh-CN': '复购次数', 'zh-TW': '回購次數' },
    phrase: { en: '{value} repeat purchases', 'zh-CN': '复购 {value} 次', 'zh-TW': '回購 {value} 次' },
    phraseOne: { en: '1 repeat purchase', 'zh-CN': '复购 1 次', 'zh-TW': '回購 1 次' },
  },
  repeatValue: {
    kind: 'number',
    format: 'money',
    title: { en: 'Average repeat purchase', 'zh-CN': '平均复购金额', 'zh-TW': '平均回購金額' },
    phrase: {
      en: '{value} per repeat purchase',
      'zh-CN': '每次复购 {value}',
      'zh-TW': '每次回購 {value}',
    },
  },
  pAlive: {
    kind: 'number',
    format: 'share',
    title: { en: 'Chance of being active', 'zh-CN': '仍活跃的概率', 'zh-TW': '仍活躍的機率' },
    phrase: { en: 'still active: {value}', 'zh-CN': '仍活跃的概率 {value}', 'zh-TW': '仍活躍的機率 {value}' },
  },
  expectedOrders: {
    kind: 'number',
    title: { en: 'Expected purchases', 'zh-CN': '预计购买次数', 'zh-TW': '預計購買次數' },
    phrase: {
      en: '{value} purchases expected',
      'zh-CN': '预计再买 {value} 次',
      'zh-TW': '預計再買 {value} 次',
    },
    phraseOne: { en: '1 purchase expected', 'zh-CN': '预计再买 1 次', 'zh-TW': '預計再買 1 次' },
  },
  expectedValue: {
    kind: 'number',
    format: 'money',
    title: { en: 'Expected value per purchase', 'zh-CN': '预计每次金额', 'zh-TW': '預計每次金額' },
    phrase: {
      en: '{value} expected per purchase',
      'zh-CN': '预计每次 {value}',
      'zh-TW': '預計每次 {value}',
    },
  },
  clv: {
    kind: 'number',
    format: 'money',
    title: { en: 'Value still to come', 'zh-CN': '未来价值', 'zh-TW': '未來價值' },
    phrase: { en: '{value} still to come', 'zh-CN': '未来价值 {value}', 'zh-TW': '未來價值 {value}' },
  },
  clvHigh: {
    kind: 'boolean',
    title: {
      en: 'More still to come than average',
      'zh-CN': '未来价值高于平均',
      'zh-TW': '未來價值高於平均',
    },
    phrase: {
      en: 'more still to come than average: {value}',
      'zh-CN': '未来价值高于平均：{value}',
      'zh-TW': '未來價值高於平均：{value}',
    },
  },
  cluster: {
    kind: 'text',
    title: { en: 'Group found', 'zh-CN': '自动分组', 'zh-TW': '自動分群' },
    phrase: { en: 'group {value}', 'zh-CN': '第 {value} 组', 'zh-TW': '第 {value} 組' },
  },
  channel: {
    kind: 'text',
    observed: true,
    title: { en: 'Channel', 'zh-CN': '渠道', 'zh-TW': '通路' },
    phrase: { en: 'comes through {value}', 'zh-CN': '来自{value}', 'zh-TW': '來自{value}' },
  },
  city: {
    kind: 'text',
    observed: true,
    title: { en: 'City', 'zh-CN': '城市', 'zh-TW': '城市' },
    phrase: { en: 'is in {value}', 'zh-CN': '位于{value}', 'zh-TW': '位於{value}' },
  },
  margin: {
    kind: 'number',
    observed: true,
    title: { en: 'Margin', 'zh-CN': '毛利', 'zh-TW': '毛利' },
    phrase: { en: 'margin {value}', 'zh-CN': '毛利 {value}', 'zh-TW': '毛利 {value}' },
  },
  satisfaction: {
    kind: 'number',
    observed: true,
    title: { en: 'Satisfaction', 'zh-CN': '满意度', 'zh-TW': '滿意度' },
    phrase: { en: 'satisfaction {value}', 'zh-CN': '满意度 {value}', 'zh-TW': '滿意度 {value}' },
  },
  channels: {
    kind: 'number',
    whole: true,
    title: { en: 'Channels used', 'zh-CN': '使用渠道数', 'zh-TW': '使用通路數' },
    phrase: {
      en: 'buys through {value} channels',
      'zh-CN': '通过 {value} 个渠道购买',
      'zh-TW': '透過 {value} 個通路購買',
    },
    phraseOne: { en: 'buys through 1 channel', 'zh-CN': '通过 1 个渠道购买', 'zh-TW': '透過 1 個通路購買' },
  },
  valueTier: {
    kind: 'text',
    title: { en: 'Value tier', 'zh-CN': '价值层级', 'zh-TW': '價值層級' },
    phrase: { en: 'value tier {value}', 'zh-CN': '价值层级 {value}', 'zh-TW': '價值層級 {value}' },
  },
  needEstimate: {
    kind: 'number',
    format: 'money',
    observed: true,
    title: { en: 'Estimated need', 'zh-CN': '预计需求额', 'zh-TW': '預估需求額' },
    phrase: { en: 'estimated need {value}', 'zh-CN': '预计需求额 {value}', 'zh-TW': '預估需求額 {value}' },
  },
  largeNow: {
    kind: 'boolean',
    title: { en: 'Buys much now', 'zh-CN': '目前买得多', 'zh-TW': '目前買得多' },
    phrase: { en: 'buys much now: {value}', 'zh-CN': '目前买得多：{value}', 'zh-TW': '目前買得多：{value}' },
  },
  needLarge: {
    kind: 'boolean',
    title: { en: 'Large estimated need', 'zh-CN': '预计需求大', 'zh-TW': '預估需求大' },
    phrase: {
      en: 'large estimated need: {value}',
      'zh-CN': '预计需求大：{value}',
      'zh-TW': '預估需求大：{value}',
    },
  },
  lifetimeValue: {
    kind: 'number',
    format: 'money',
    observed: true,
    title: { en: 'Expected lifetime value', 'zh-CN': '预期终身价值', 'zh-TW': '預期終身價值' },
    phrase: {
      en: 'expected lifetime value {value}',
      'zh-CN': '预期终身价值 {value}',
      'zh-TW': '預期終身價值 {value}',
    },
  },
  affordableLevel: {
    kind: 'text',
    title: {
      en: 'Relationship that the value carries',
      'zh-CN': '价值可支撑的关系',
      'zh-TW': '價值可支撐的關係',
    },
    phrase: { en: 'its value carries {value}', 'zh-CN': '价值可支撑{value}', 'zh-TW': '價值可支撐{value}' },
  },
} as const satisfies Record<string, FactSpec>;

export type FactId = keyof typeof factCatalog;
