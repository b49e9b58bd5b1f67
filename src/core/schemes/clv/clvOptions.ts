/** The options of the scheme `clv`. */
import type { OptionSpec } from '../scheme';

export const clvOptions = {
  period: {
    type: 'choice',
    default: 'week',
    choices: {
      week: { en: 'Week', 'zh-CN': '周', 'zh-TW': '週' },
      day: { en: 'Day', 'zh-CN': '天', 'zh-TW': '天' },
    },
    title: {
      en: 'Orders count as one purchase within a',
      'zh-CN': '多长时间内的订单算一次购买',
      'zh-TW': '多長時間內的訂單算一次購買',
    },
    explanation: {
      en: 'Several orders within it are one purchase. Choose the day where good customers come several times a week.',
      'zh-CN': '其中的多笔订单算一次购买。如果好客户一周来几次，请选“天”。',
      'zh-TW': '其中的多筆訂單算一次購買。若好客戶一週來幾次，請選「天」。',
    },
  },
  horizonDays: {
    type: 'number',
    default: 365,
    min: 7,
    max: 3650,
    whole: true,
    title: { en: 'Look ahead (days)', 'zh-CN': '预测天数', 'zh-TW': '預測天數' },
    explanation: {
      en: 'Purchases and their value are expected for so many days after the analysis date. Not longer than your orders reach back is safest.',
      'zh-CN': '预计分析日期之后这些天内的购买次数和金额。最好不超过订单覆盖的时间。',
      'zh-TW': '預計分析日期之後這些天內的購買次數與金額。最好不超過訂單涵蓋的時間。',
    },
  },
  discount: {
    type: 'number',
    default: 0,
    min: 0,
    max: 1,
    title: { en: 'Yearly discount rate', 'zh-CN': '年折现率', 'zh-TW': '年折現率' },
    explanation: {
      en: 'Money that comes later counts less: 0.1 is 10 % a year. 0 counts all alike.',
      'zh-CN': '越晚收到的钱价值越低：0.1 即每年 10%。0 表示不折现。',
      'zh-TW': '越晚收到的錢價值越低：0.1 即每年 10%。0 表示不折現。',
    },
  },
} as const satisfies Record<string, OptionSpec>;
