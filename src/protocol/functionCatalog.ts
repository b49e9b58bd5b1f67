/**
 * Every formula that staff can type, declared once: the stubs in `dist/Code.js` with the help that Sheets shows, the
 * README's table and the host's list are made from this record.
 */
import type { Text } from '../core/i18n/text';
import {
  amounts,
  asOf,
  bins,
  headers,
  method,
  orderAmounts,
  orderCustomers,
  orderDates,
  type ParameterSpec,
  pack,
  purchasePeriod,
  values,
} from './functionParameters';

export interface FunctionSpec {
  /** One sentence: what the cells will hold. Sheets shows the English one. */
  readonly summary: Text;
  readonly parameters: readonly ParameterSpec[];
  readonly returns: string;
  /** A formula as it is typed, and what it gives. */
  readonly example: readonly [formula: string, result: string];
}

export const functionCatalog = {
  ABC_TIER: {
    summary: {
      en: 'Gives the ABC class of each amount: A for the customers that make most of the revenue, then B, then C.',
      'zh-CN': '给出每个金额的 ABC 类别：贡献大部分营收的客户为 A，其次 B，其余 C。',
      'zh-TW': '給出每個金額的 ABC 類別：貢獻大部分營收的客戶為 A，其次 B，其餘 C。',
    },
    parameters: [
      amounts,
      {
        name: 'all_amounts',
        kind: 'range',
        default: 'amounts',
        explanation: {
          en: 'all amounts to compare with, when amounts is only a part of them',
          'zh-CN': '用于比较的全部金额（当 amounts 只是其中一部分时）',
          'zh-TW': '用於比較的全部金額（當 amounts 只是其中一部分時）',
        },
      },
      {
        name: 'cut_a',
        kind: 'number',
        default: '0.8',
        explanation: {
          en: 'A while the larger customers make less than this share of revenue',
          'zh-CN': '更大客户的营收占比低于此值时为 A',
          'zh-TW': '更大客戶的營收占比低於此值時為 A',
        },
      },
      {
        name: 'cut_b',
        kind: 'number',
        default: '0.95',
        explanation: {
          en: 'B while they make less than this share',
          'zh-CN': '低于此值时为 B',
          'zh-TW': '低於此值時為 B',
        },
      },
    ],
    returns: 'A, B or C for each amount; blank for blank',
    example: ['=ABC_TIER(C2:C)', 'A'],
  },
  RFM: {
    summary: {
      en: 'Gives a table of customers with recency, frequency, amount, scores from 1 to 5 (5 is best) and segment.',
      'zh-CN': '由订单生成客户表：最近下单天数、订单数、金额、1 到 5 分（5 最好）和分群。',
      'zh-TW': '由訂單產生客戶表：最近下單天數、訂單數、金額、1 到 5 分（5 最好）與分群。',
    },
    parameters: [orderCustomers, orderDates, orderAmounts, asOf, bins, method],
    returns:
      'a header row, whose last cell counts orders that cannot be read, and one row per customer, in order of first appearance',
    example: [
      '=RFM(B2:B, A2:A, F2:F, DATE(2026,6,30))',
      'Customer | Recency | Frequency | Monetary | R | F | M | RFM | Segment',
    ],
  },
  RFM_SCORE: {
    summary: {
      en: 'Gives the RFM code of each customer, such as 543: recency, frequency and amount scored from 1 to 5.',
      'zh-CN': '给出每位客户的 RFM 代码，例如 543：最近下单、频次和金额各 1 到 5 分。',
      'zh-TW': '給出每位客戶的 RFM 代碼，例如 543：最近下單、頻次與金額各 1 到 5 分。',
    },
    parameters: [
      {
        name: 'recency_days',
        kind: 'range',
        explanation: {
          en: 'days since the last order',
          'zh-CN': '距上次下单的天数',
          'zh-TW': '距上次下單的天數',
        },
      },
      {
        name: 'frequency',
        kind: 'range',
        explanation: { en: 'number of orders', 'zh-CN': '订单数', 'zh-TW': '訂單數' },
      },
      {
        name: 'monetary',
        kind: 'range',
        explanation: { en: 'amount bought', 'zh-CN': '购买金额', 'zh-TW': '購買金額' },
      },
      bins,
      method,
    ],
    returns: 'one code per row',
    example: ['=RFM_SCORE(D2:D, E2:E, F2:F)', '543'],
  },
  RFM_SEGMENT: {
    summary: {
      en: 'Gives the name of the segment that each RFM code belongs to.',
      'zh-CN': '给出每个 RFM 代码所属分群的名称。',
      'zh-TW': '給出每個 RFM 代碼所屬分群的名稱。',
    },
    parameters: [
      {
        name: 'codes',
        kind: 'range',
        explanation: {
          en: 'RFM codes such as 543, with scores from 1 to 5',
          'zh-CN': 'RFM 代码，例如 543，每位 1 到 5 分',
          'zh-TW': 'RFM 代碼，例如 543，每位 1 到 5 分',
        },
      },
      { ...pack, default: '"rfm"' },
    ],
    returns: 'one segment name per code',
    example: ['=RFM_SEGMENT(555)', 'Champions'],
  },
  LIFECYCLE_STAGE: {
    summary: {
      en: 'Gives the stage of each customer: prospect, new, active, dormant, churned or won back.',
      'zh-CN': '给出每位客户的阶段：潜在、新客、活跃、沉睡、流失或挽回。',
      'zh-TW': '給出每位客戶的階段：潛在、新客、活躍、沉睡、流失或挽回。',
    },
    parameters: [
      {
        name: 'first_order',
        kind: 'range',
        explanation: {
          en: 'dates of the first order',
          'zh-CN': '首次下单日期',
          'zh-TW': '首次下單日期',
        },
      },
      {
        name: 'last_order',
        kind: 'range',
        explanation: { en: 'dates of the last order', 'zh-CN': '最近下单日期', 'zh-TW': '最近下單日期' },
      },
      {
        name: 'orders',
        kind: 'range',
        explanation: { en: 'numbers of orders', 'zh-CN': '订单数', 'zh-TW': '訂單數' },
      },
      asOf,
    ],
    returns: 'one stage per row',
    example: ['=LIFECYCLE_STAGE(DATE(2026,1,5), DATE(2026,6,1), 4, DATE(2026,6,30))', 'Active'],
  },
  PARETO_SHARE: {
    summary: {
      en: 'Gives the share of revenue that the largest customers make, such as 0.8 for the top 20 %.',
      'zh-CN': '给出最大客户贡献的营收占比，例如前 20 % 客户贡献 0.8。',
      'zh-TW': '給出最大客戶貢獻的營收占比，例如前 20 % 客戶貢獻 0.8。',
    },
    parameters: [
      amounts,
      {
        name: 'top',
        kind: 'number',
        default: '0.2',
        explanation: {
          en: 'which share of the customers, the largest first',
          'zh-CN': '取前多少比例的客户',
          'zh-TW': '取前多少比例的客戶',
        },
      },
    ],
    returns: 'a share between 0 and 1',
    example: ['=PARETO_SHARE(C2:C)', '0.746'],
  },
  GINI: {
    summary: {
      en: 'Gives the Gini coefficient: 0 when all customers buy the same amount, near 1 when one buys everything.',
      'zh-CN': '给出基尼系数：所有客户金额相同为 0，一位客户买下全部则接近 1。',
      'zh-TW': '給出吉尼係數：所有客戶金額相同為 0，一位客戶買下全部則接近 1。',
    },
    parameters: [amounts],
    returns: 'a number from 0 to 1',
    example: ['=GINI(C2:C)', '0.715'],
  },
  KMEANS_CLUSTER: {
    summary: {
      en: 'Gives the number of the group that each customer belongs to: groups of similar figures, found by k-means.',
      'zh-CN': '给出每位客户所属分组的编号：用 k-means 找出数据相近的分组。',
      'zh-TW': '給出每位客戶所屬分組的編號：用 k-means 找出資料相近的分組。',
    },
    parameters: [
      {
        name: 'values',
        kind: 'range',
        explanation: {
          en: 'one or more columns of figures, one customer a row, without the header row, such as D2:F',
          'zh-CN': '一列或多列数据，每行一位客户，不含标题行，例如 D2:F',
          'zh-TW': '一欄或多欄數據，每列一位客戶，不含標題列，例如 D2:F',
        },
      },
      {
        name: 'k',
        kind: 'number',
        default: 'the number from 2 to 8 at which groups are most clearly apart',
        explanation: {
          en: 'how many groups, 1 to 24',
          'zh-CN': '分成几组，1 到 24',
          'zh-TW': '分成幾組，1 到 24',
        },
      },
    ],
    returns:
      'one number per row; group 1 has the largest mean in the first column; blank where a figure is blank',
    example: ['=KMEANS_CLUSTER(D2:F, 4)', '1'],
  },
  SEGMENT: {
    summary: {
      en: 'Gives the segment of each row by the rules of a pack.',
      'zh-CN': '按规则包的规则给出每行的分群。',
      'zh-TW': '依規則包的規則給出每列的分群。',
    },
    parameters: [values, headers, pack, asOf],
    returns: 'one segment name per row',
    example: ['=SEGMENT(A2:F, A1:F1, "rfm")', 'Loyal'],
  },
  SEGMENT_WHY: {
    summary: {
      en: 'Gives the reason why each row is in its segment.',
      'zh-CN': '给出每行归入该分群的理由。',
      'zh-TW': '給出每列歸入該分群的理由。',
    },
    parameters: [values, headers, pack, asOf],
    returns: 'one sentence per row',
    example: ['=SEGMENT_WHY(A2:F, A1:F1, "rfm")', 'RFM code 543 · last order 12 days ago · 8 orders'],
  },
  XYZ_CLASS: {
    summary: {
      en: 'Gives a table of customers with how much their amounts vary from month to month, and the class: X steady, Y with ups and downs, Z now and then.',
      'zh-CN': '由订单生成客户表：每月金额的波动和类别：X 稳定、Y 有起伏、Z 偶尔购买。',
      'zh-TW': '由訂單產生客戶表：每月金額的波動與類別：X 穩定、Y 有起伏、Z 偶爾購買。',
    },
    parameters: [
      orderCustomers,
      orderDates,
      orderAmounts,
      asOf,
      {
        name: 'period',
        kind: 'text',
        default: '"month"',
        explanation: {
          en: '"week", "month" or "quarter", counted back from the analysis date',
          'zh-CN': '"week"（周）、"month"（月）或 "quarter"（季），从分析日期往前数',
          'zh-TW': '"week"（週）、"month"（月）或 "quarter"（季），從分析日期往前數',
        },
      },
      {
        name: 'x_most',
        kind: 'number',
        default: '0.5',
        explanation: {
          en: 'X up to this variation (standard deviation ÷ average)',
          'zh-CN': 'X 类的波动上限（标准差 ÷ 平均值）',
          'zh-TW': 'X 類的波動上限（標準差 ÷ 平均值）',
        },
      },
      {
        name: 'y_most',
        kind: 'number',
        default: '1',
        explanation: {
          en: 'Y up to this variation, Z above',
          'zh-CN': 'Y 类的波动上限，超过为 Z',
          'zh-TW': 'Y 類的波動上限，超過為 Z',
        },
      },
    ],
    returns:
      'a header row and one row per customer; blank with fewer than three periods since the first order',
    example: ['=XYZ_CLASS(B2:B, A2:A, F2:F, DATE(2026,6,30))', 'Customer | Variation of demand | XYZ class'],
  },
  P_ALIVE: {
    summary: {
      en: 'Gives a table of customers with how often they came back and the chance that they are still active, from 0 to 1.',
      'zh-CN': '由订单生成客户表：复购次数和仍活跃的概率（0 到 1）。',
      'zh-TW': '由訂單產生客戶表：回購次數與仍活躍的機率（0 到 1）。',
    },
    parameters: [
      orderCustomers,
      orderDates,
      { ...orderAmounts, default: 'every row is a purchase' },
      asOf,
      purchasePeriod,
    ],
    returns:
      'a header row and one row per customer; the chance is blank for those who bought once, and at least 30 must have come back',
    example: [
      '=P_ALIVE(B2:B, A2:A, F2:F, DATE(2026,6,30))',
      'Customer | Repeat purchases | Chance of being active',
    ],
  },
  CLV: {
    summary: {
      en: 'Gives a table of customers with the purchases and the value still to come from each (models BG/NBD and Gamma-Gamma).',
      'zh-CN': '由订单生成客户表：每位客户今后的购买次数和价值（BG/NBD 与 Gamma-Gamma 模型）。',
      'zh-TW': '由訂單產生客戶表：每位客戶今後的購買次數與價值（BG/NBD 與 Gamma-Gamma 模型）。',
    },
    parameters: [
      orderCustomers,
      orderDates,
      orderAmounts,
      asOf,
      {
        name: 'horizon_days',
        kind: 'number',
        default: '365',
        explanation: {
          en: 'how many days to look ahead, 7 to 3650',
          'zh-CN': '预测多少天，7 到 3650',
          'zh-TW': '預測多少天，7 到 3650',
        },
      },
      {
        name: 'discount',
        kind: 'number',
        default: '0',
        explanation: {
          en: 'by how much money counts less a year later, such as 0.1',
          'zh-CN': '年折现率，例如 0.1',
          'zh-TW': '年折現率，例如 0.1',
        },
      },
      purchasePeriod,
    ],
    returns: 'a header row and one row per customer; at least 30 customers must have come back',
    example: [
      '=CLV(B2:B, A2:A, F2:F, DATE(2026,6,30))',
      'Customer | Chance of being active | Expected purchases | Expected value per purchase | Value still to come',
    ],
  },
  VALUE_TIER: {
    summary: {
      en: 'Gives the value tier of each customer by orders, amount and channels together: high, middle or low.',
      'zh-CN': '按订单数、金额和渠道给出每位客户的价值层级：高、中或低。',
      'zh-TW': '依訂單數、金額與通路給出每位客戶的價值層級：高、中或低。',
    },
    parameters: [
      {
        name: 'orders',
        kind: 'range',
        explanation: {
          en: 'the numbers of orders of all customers to compare, such as D2:D',
          'zh-CN': '全部待比较客户的订单数，例如 D2:D',
          'zh-TW': '所有待比較客戶的訂單數，例如 D2:D',
        },
      },
      {
        name: 'amounts',
        kind: 'range',
        explanation: {
          en: 'the amounts that they bought',
          'zh-CN': '他们的购买金额',
          'zh-TW': '他們的購買金額',
        },
      },
      {
        name: 'channels',
        kind: 'range',
        default: 'channels do not count',
        explanation: {
          en: 'how many channels each of them uses',
          'zh-CN': '每位客户使用的渠道数',
          'zh-TW': '每位客戶使用的通路數',
        },
      },
    ],
    returns: 'one tier per row; blank for rows without orders or amount',
    example: ['=VALUE_TIER(D2:D, E2:E)', 'High'],
  },
  SOCIAL_STYLE: {
    summary: {
      en: 'Gives the social style of each customer from two answers from 1 to 5.',
      'zh-CN': '由两个 1 到 5 的回答给出每位客户的社交风格。',
      'zh-TW': '由兩個 1 到 5 的回答給出每位客戶的社交風格。',
    },
    parameters: [
      {
        name: 'dominance',
        kind: 'range',
        explanation: {
          en: 'how much the customer leads the talk, 1 to 5',
          'zh-CN': '客户在交谈中的主动程度，1 到 5',
          'zh-TW': '客戶在交談中的主動程度，1 到 5',
        },
      },
      {
        name: 'self_control',
        kind: 'range',
        explanation: {
          en: 'how far the customer keeps feelings to themselves, 1 to 5',
          'zh-CN': '客户情感内敛的程度，1 到 5',
          'zh-TW': '客戶情感內斂的程度，1 到 5',
        },
      },
    ],
    returns: 'one style per row; unclear where an answer is 3 or missing',
    example: ['=SOCIAL_STYLE(5, 4)', 'Driver'],
  },
  BUYING_BEHAVIOR: {
    summary: {
      en: 'Gives the buying behaviour of each customer from two answers from 1 to 5.',
      'zh-CN': '由两个 1 到 5 的回答给出每位客户的购买行为。',
      'zh-TW': '由兩個 1 到 5 的回答給出每位客戶的購買行為。',
    },
    parameters: [
      {
        name: 'involvement',
        kind: 'range',
        explanation: {
          en: 'how much thought the purchase takes, 1 to 5',
          'zh-CN': '购买要花的心思，1 到 5',
          'zh-TW': '購買要花的心思，1 到 5',
        },
      },
      {
        name: 'brand_difference',
        kind: 'range',
        explanation: {
          en: 'how different the brands look to the customer, 1 to 5',
          'zh-CN': '品牌在客户眼中的差别，1 到 5',
          'zh-TW': '品牌在客戶眼中的差別，1 到 5',
        },
      },
    ],
    returns: 'one kind per row; unclear where an answer is 3 or missing',
    example: ['=BUYING_BEHAVIOR(5, 4)', 'Complex purchase'],
  },
  RELATIONSHIP_LEVEL: {
    summary: {
      en: 'Gives the level of relationship that fits, from how many such customers there are and the margin.',
      'zh-CN': '按同类客户的数量和利润水平给出合适的关系层级。',
      'zh-TW': '依同類客戶的數量與利潤水準給出合適的關係層級。',
    },
    parameters: [
      {
        name: 'customers',
        kind: 'range',
        explanation: {
          en: '"few", "medium" or "many" customers of this kind',
          'zh-CN': '同类客户数："few"、"medium" 或 "many"，也可写中文选项',
          'zh-TW': '同類客戶數："few"、"medium" 或 "many"，也可寫中文選項',
        },
      },
      {
        name: 'margin',
        kind: 'range',
        explanation: {
          en: 'the margin: "high", "medium" or "low"',
          'zh-CN': '利润水平："high"、"medium" 或 "low"，也可写中文选项',
          'zh-TW': '利潤水準："high"、"medium" 或 "low"，也可寫中文選項',
        },
      },
    ],
    returns: 'one level per row; not set where an answer is missing',
    example: ['=RELATIONSHIP_LEVEL("few", "high")', 'Partnership'],
  },
  LOYALTY_STATUS: {
    summary: {
      en: 'Gives how loyal each customer is, from the share of their need that they buy here.',
      'zh-CN': '按客户同类需求中在本店购买的份额给出忠诚状态。',
      'zh-TW': '依客戶同類需求中在本店購買的份額給出忠誠狀態。',
    },
    parameters: [
      {
        name: 'share_of_wallet',
        kind: 'range',
        explanation: {
          en: 'the share of such purchases that go to you, as 0.7, 70 or 70 %',
          'zh-CN': '同类购买中归本店的份额，写作 0.7、70 或 70%',
          'zh-TW': '同類購買中歸本店的份額，寫作 0.7、70 或 70%',
        },
      },
      {
        name: 'first_buyer',
        kind: 'range',
        default: 'not known',
        explanation: {
          en: 'whether the customer is among the first to buy something new: yes or no',
          'zh-CN': '有新品时是否最先购买：是或否',
          'zh-TW': '有新品時是否最先購買：是或否',
        },
      },
    ],
    returns: 'one status per row; from 67 % loyal, from 33 % between, below not bound',
    example: ['=LOYALTY_STATUS(0.8)', 'Loyal'],
  },
  PLAYBOOK: {
    summary: {
      en: 'Gives what to do for customers of a segment, for a stage such as "opening" or in all.',
      'zh-CN': '给出对某个分群的客户该怎么做，可指定阶段，例如 "opening"。',
      'zh-TW': '給出對某個分群的客戶該怎麼做，可指定階段，例如 "opening"。',
    },
    parameters: [
      pack,
      {
        name: 'segment',
        kind: 'range',
        explanation: {
          en: 'the segments, by title or id: a cell or a column',
          'zh-CN': '分群的名称或编号：单元格或一列',
          'zh-TW': '分群的名稱或代號：儲存格或一欄',
        },
      },
      {
        name: 'stage',
        kind: 'text',
        default: 'the most important lines',
        explanation: {
          en: 'the stage, such as "opening", "closing", "avoid" or "price"',
          'zh-CN': '阶段，例如 "opening"、"closing"、"avoid" 或 "price"',
          'zh-TW': '階段，例如 "opening"、"closing"、"avoid" 或 "price"',
        },
      },
      {
        name: 'language',
        kind: 'text',
        default: 'your own language',
        explanation: {
          en: '"en", "zh-CN" or "zh-TW"',
          'zh-CN': '"en"、"zh-CN" 或 "zh-TW"',
          'zh-TW': '"en"、"zh-CN" 或 "zh-TW"',
        },
      },
    ],
    returns: 'one cell per segment, its lines below each other; blank for blank',
    example: ['=PLAYBOOK("abc", "A customers")', 'Thank them by name and ask what they need next. …'],
  },
} as const satisfies Record<string, FunctionSpec>;
