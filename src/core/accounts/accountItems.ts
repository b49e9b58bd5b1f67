/** The key-account programme: nine standing actions (`key-account`) and eight working points (`account-file`) for each. */
import type { Text } from '../i18n/text';

export const itemKinds = {
  action: { en: 'Standing action', 'zh-CN': '日常行动', 'zh-TW': '例行行動' },
  point: { en: 'Working point', 'zh-CN': '工作要点', 'zh-TW': '工作要點' },
} as const satisfies Record<string, Text>;

/** How often an item comes round: people set the next date themselves once it is done. */
export const cadences = {
  once: { en: 'Once', 'zh-CN': '一次', 'zh-TW': '一次' },
  month: { en: 'Every month', 'zh-CN': '每月', 'zh-TW': '每月' },
  quarter: { en: 'Every quarter', 'zh-CN': '每季度', 'zh-TW': '每季' },
  halfYear: { en: 'Every half-year', 'zh-CN': '每半年', 'zh-TW': '每半年' },
  year: { en: 'Every year', 'zh-CN': '每年', 'zh-TW': '每年' },
} as const satisfies Record<string, Text>;

export interface AccountItem {
  readonly kind: keyof typeof itemKinds;
  readonly title: Text;
  readonly hint: Text;
  readonly cadence: keyof typeof cadences;
  /** Days from the day on which the account is listed to the due date that is proposed. */
  readonly firstDays: number;
}

/** By the code that stands in the row: rows are known by it, whatever people make of the texts. */
export const accountItems = {
  A1: {
    kind: 'action',
    title: {
      en: 'Supply them first, above all in season',
      'zh-CN': '优先供货，旺季更要保证',
      'zh-TW': '優先供貨，旺季更要確保',
    },
    hint: {
      en: 'Ask what they need next season and set stock aside.',
      'zh-CN': '问清下一旺季的需求，提前留货。',
      'zh-TW': '問清楚下一個旺季的需求，提前留貨。',
    },
    cadence: 'quarter',
    firstDays: 91,
  },
  A2: {
    kind: 'action',
    title: { en: 'Let them try new products first', 'zh-CN': '新品请他们先试', 'zh-TW': '新品請他們先試' },
    hint: {
      en: 'Bring a sample of each new product and note what they say.',
      'zh-CN': '新品到货先送样，记下他们的意见。',
      'zh-TW': '新品到貨先送樣，記下他們的意見。',
    },
    cadence: 'quarter',
    firstDays: 91,
  },
  A3: {
    kind: 'action',
    title: { en: 'Take part in their events', 'zh-CN': '关心他们的重要活动', 'zh-TW': '關心他們的重要活動' },
    hint: {
      en: 'Note openings, anniversaries and holidays; send a greeting or help out.',
      'zh-CN': '记下开业、周年、节日，届时致意或帮忙。',
      'zh-TW': '記下開業、週年、節慶，屆時致意或協助。',
    },
    cadence: 'month',
    firstDays: 30,
  },
  A4: {
    kind: 'action',
    title: { en: 'Senior visit', 'zh-CN': '主管上门拜访', 'zh-TW': '主管登門拜訪' },
    hint: {
      en: "About a third of the sales head's time belongs to such visits.",
      'zh-CN': '销售负责人约三分之一的时间用于这类拜访。',
      'zh-TW': '業務主管約三分之一的時間用於這類拜訪。',
    },
    cadence: 'month',
    firstDays: 30,
  },
  A5: {
    kind: 'action',
    title: { en: 'Design promotions together', 'zh-CN': '共同设计促销', 'zh-TW': '共同設計促銷' },
    hint: {
      en: 'Ask what sells on their side and plan the next campaign with them.',
      'zh-CN': '了解他们那边什么好卖，一起策划下一次活动。',
      'zh-TW': '了解他們那邊什麼好賣，一起規劃下一次活動。',
    },
    cadence: 'quarter',
    firstDays: 91,
  },
  A6: {
    kind: 'action',
    title: {
      en: 'Ask what they think of our sales staff',
      'zh-CN': '征求他们对销售人员的意见',
      'zh-TW': '徵詢他們對業務人員的意見',
    },
    hint: {
      en: 'Ask without the salesperson present; tell them what you changed.',
      'zh-CN': '销售人员不在场时询问，改进后告诉他们。',
      'zh-TW': '業務人員不在場時詢問，改善後告訴他們。',
    },
    cadence: 'halfYear',
    firstDays: 182,
  },
  A7: {
    kind: 'action',
    title: {
      en: 'Discounts, rebates and contests',
      'zh-CN': '折扣、返利与奖励',
      'zh-TW': '折扣、回饋與獎勵',
    },
    hint: {
      en: 'Check the terms against the volume; say what they can still reach.',
      'zh-CN': '对照采购量核对优惠，告诉他们还能争取什么。',
      'zh-TW': '對照採購量核對優惠，告訴他們還能爭取什麼。',
    },
    cadence: 'quarter',
    firstDays: 91,
  },
  A8: {
    kind: 'action',
    title: { en: 'Pass on information in time', 'zh-CN': '及时传递信息', 'zh-TW': '及時傳遞資訊' },
    hint: {
      en: 'Prices, new products, delays: they hear it from us, and first.',
      'zh-CN': '价格、新品、延误，由我们最先告知。',
      'zh-TW': '價格、新品、延誤，由我們最先告知。',
    },
    cadence: 'month',
    firstDays: 30,
  },
  A9: {
    kind: 'action',
    title: { en: 'Yearly forum', 'zh-CN': '年度座谈会', 'zh-TW': '年度座談會' },
    hint: {
      en: 'Invite them, listen, and tell them later what came of it.',
      'zh-CN': '邀请他们，听取意见，会后反馈结果。',
      'zh-TW': '邀請他們，聽取意見，會後回報結果。',
    },
    cadence: 'year',
    firstDays: 365,
  },
  P1: {
    kind: 'point',
    title: { en: 'Know the account', 'zh-CN': '了解客户', 'zh-TW': '了解客戶' },
    hint: {
      en: 'Who decides, who pays, what they sell, what worries them.',
      'zh-CN': '谁决策、谁付款、卖什么、担心什么。',
      'zh-TW': '誰決策、誰付款、賣什麼、擔心什麼。',
    },
    cadence: 'once',
    firstDays: 14,
  },
  P2: {
    kind: 'point',
    title: { en: 'Know their competitors', 'zh-CN': '了解他们的竞争对手', 'zh-TW': '了解他們的競爭對手' },
    hint: {
      en: 'Who competes with them, and where we can help them win.',
      'zh-CN': '谁在与他们竞争，我们能帮上什么。',
      'zh-TW': '誰在與他們競爭，我們能幫上什麼。',
    },
    cadence: 'halfYear',
    firstDays: 60,
  },
  P3: {
    kind: 'point',
    title: { en: 'Our profit on the account', 'zh-CN': '算清我们的利润', 'zh-TW': '算清我們的利潤' },
    hint: {
      en: 'Margin less discounts, transport and time spent.',
      'zh-CN': '毛利减去折扣、运费和投入的时间。',
      'zh-TW': '毛利減去折扣、運費和投入的時間。',
    },
    cadence: 'quarter',
    firstDays: 30,
  },
  P4: {
    kind: 'point',
    title: { en: 'Plan and goal', 'zh-CN': '计划与目标', 'zh-TW': '計畫與目標' },
    hint: {
      en: 'One figure and three steps for this year, agreed in the team.',
      'zh-CN': '今年一个目标、三个步骤，团队达成一致。',
      'zh-TW': '今年一個目標、三個步驟，團隊達成共識。',
    },
    cadence: 'year',
    firstDays: 30,
  },
  P5: {
    kind: 'point',
    title: { en: 'Keep a file', 'zh-CN': '建立客户资料', 'zh-TW': '建立客戶檔案' },
    hint: {
      en: 'Contacts, contracts, orders, complaints and dates in one place.',
      'zh-CN': '联系人、合同、订单、投诉、重要日期，集中一处。',
      'zh-TW': '聯絡人、合約、訂單、客訴、重要日期，集中一處。',
    },
    cadence: 'quarter',
    firstDays: 14,
  },
  P6: {
    kind: 'point',
    title: { en: 'Service process', 'zh-CN': '服务流程', 'zh-TW': '服務流程' },
    hint: {
      en: 'Who answers, how fast, and who steps in when it fails.',
      'zh-CN': '谁负责响应、多快响应、出问题时谁接手。',
      'zh-TW': '誰負責回應、多快回應、出問題時誰接手。',
    },
    cadence: 'halfYear',
    firstDays: 30,
  },
  P7: {
    kind: 'point',
    title: { en: 'Win-win', 'zh-CN': '双赢', 'zh-TW': '雙贏' },
    hint: {
      en: 'Name one thing that they gain from us, and one that we gain.',
      'zh-CN': '写下他们得到的一点，和我们得到的一点。',
      'zh-TW': '寫下他們得到的一點，和我們得到的一點。',
    },
    cadence: 'quarter',
    firstDays: 91,
  },
  P8: {
    kind: 'point',
    title: { en: 'Perseverance', 'zh-CN': '持之以恒', 'zh-TW': '持之以恆' },
    hint: {
      en: 'Look through this list together and set new dates for what is done.',
      'zh-CN': '一起过一遍清单，为已完成的事项定下新日期。',
      'zh-TW': '一起檢視清單，為已完成的事項訂下新日期。',
    },
    cadence: 'month',
    firstDays: 30,
  },
} as const satisfies Record<string, AccountItem>;

export type ItemCode = keyof typeof accountItems;

export const itemCodes = Object.keys(accountItems) as readonly ItemCode[];

/**
 * The code that a cell holds, however it is spelt; `null` for a row that is no item of ours.
 * @example toItemCode(' a4 ') // 'A4'
 * @example toItemCode('A10') // null
 */
export function toItemCode(cell: unknown): ItemCode | null {
  const code = String(cell ?? '')
    .normalize('NFKC')
    .trim()
    .toUpperCase();
  return itemCodes.find((known) => known === code) ?? null;
}
