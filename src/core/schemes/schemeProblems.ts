/** What there is to know about the run of a scheme, in words. */
import type { ProblemText } from '../i18n/problemText';

export const schemeProblems = {
  /** Too few customers for scores to say much. */
  fewCustomers: {
    says: {
      en: 'Customers with figures: {customers}. With fewer than {least}, scores and classes say little.',
      'zh-CN': '只有 {customers} 位客户有数据：少于 {least} 位时，评分和类别仅供参考。',
      'zh-TW': '只有 {customers} 位客戶有資料：少於 {least} 位時，評分與類別僅供參考。',
    },
    fix: {
      en: 'Read them as a hint, and look at each customer yourself.',
      'zh-CN': '请结合对每位客户的了解来判断。',
      'zh-TW': '請搭配您對每位客戶的了解來判斷。',
    },
  },
  /** Some levels of a score have no customer. */
  emptyScoreLevels: {
    says: {
      en: 'Nobody has {score} score {levels}.',
      'zh-CN': '没有客户的 {score} 分为 {levels}。',
      'zh-TW': '沒有客戶的 {score} 分為 {levels}。',
    },
    fix: {
      en: 'Use fewer levels, or other cut points.',
      'zh-CN': '可减少分级数，或调整分界点。',
      'zh-TW': '可減少分級數，或調整分界點。',
    },
  },
  /** Many equal values make cut points coincide, so that levels between them vanish. */
  cutsCoincide: {
    says: {
      en: 'So many customers have the same figure that {score} has only {used} of {levels} levels.',
      'zh-CN': '许多客户数值相同，{score} 分只分出 {levels} 级中的 {used} 级。',
      'zh-TW': '許多客戶數值相同，{score} 分只分出 {levels} 級中的 {used} 級。',
    },
    fix: {
      en: 'Use fewer levels, or type the cut points yourself (method "fixed").',
      'zh-CN': '可减少分级数，或自行设定分界点（方法“固定分界”）。',
      'zh-TW': '可減少分級數，或自行設定分界點（方法「固定分界」）。',
    },
  },
  /** Customers who never ordered stay without class or score. */
  customersWithoutOrders: {
    says: {
      en: 'Customers without orders: {customers}. They have no scores.',
      'zh-CN': '{customers} 位客户没有订单，因此没有评分。',
      'zh-TW': '{customers} 位客戶沒有訂單，因此沒有評分。',
    },
    fix: {
      en: 'Nothing to do, unless orders are missing from the sheet.',
      'zh-CN': '无需处理；若表中缺少订单，请补充。',
      'zh-TW': '無需處理；若表中缺少訂單，請補上。',
    },
  },
  /** Customers with orders but without a date that could be read. */
  customersWithoutDates: {
    says: {
      en: 'Customers with orders but no readable date: {customers}.',
      'zh-CN': '{customers} 位客户有订单，但没有可识别的日期。',
      'zh-TW': '{customers} 位客戶有訂單，但沒有可辨識的日期。',
    },
    fix: {
      en: 'Fill in their order dates: until then they count as the least recent, without a lifecycle stage.',
      'zh-CN': '请补填下单日期；在此之前按最久未下单计，且没有生命周期阶段。',
      'zh-TW': '請補填下單日期；在此之前視為最久未下單，且沒有生命週期階段。',
    },
  },
  /** Customers with orders of which no amount is known. */
  customersWithoutAmounts: {
    says: {
      en: 'Customers whose amount is missing: {customers}. They have no class or score.',
      'zh-CN': '{customers} 位客户缺少金额，因此没有类别或评分。',
      'zh-TW': '{customers} 位客戶缺少金額，因此沒有類別或評分。',
    },
    fix: {
      en: 'Fill in the amounts of their orders.',
      'zh-CN': '请补填订单金额。',
      'zh-TW': '請補填訂單金額。',
    },
  },
  /** Nobody has an amount above zero, so shares of revenue do not exist. */
  noRevenue: {
    says: {
      en: 'Nobody has an amount above zero, so every customer is C.',
      'zh-CN': '没有客户的金额大于零，因此全部归为 C 类。',
      'zh-TW': '沒有客戶的金額大於零，因此全部歸為 C 類。',
    },
    fix: {
      en: 'Check which column holds the amounts.',
      'zh-CN': '请检查金额所在的列是否选对。',
      'zh-TW': '請檢查金額欄位是否選對。',
    },
  },
  /** An ABC class that nobody is in. */
  emptyClass: {
    says: {
      en: 'Nobody is in class {class}.',
      'zh-CN': '{class} 类没有客户。',
      'zh-TW': '{class} 類沒有客戶。',
    },
    fix: {
      en: 'Choose other limits if you want that class.',
      'zh-CN': '如需该类别，请调整分界。',
      'zh-TW': '如需該類別，請調整分界。',
    },
  },
  /** The 80/20 report looks only at customers with an amount above zero. */
  customersLeftOut: {
    says: {
      en: 'Customers without an amount above zero: {customers}. They are left out of this report.',
      'zh-CN': '{customers} 位金额不大于零的客户未计入本报告。',
      'zh-TW': '{customers} 位金額不大於零的客戶未計入本報告。',
    },
    fix: {
      en: 'Nothing to do, unless amounts are missing from the sheet.',
      'zh-CN': '无需处理；若表中缺少金额，请补充。',
      'zh-TW': '無需處理；若表中缺少金額，請補上。',
    },
  },
  /** A scheme looks at single purchases, and there is only a list of customers with totals. */
  ordersNeeded: {
    says: {
      en: 'The pack "{pack}" looks at single orders with their dates and amounts; a list of customers has only totals.',
      'zh-CN': '规则包“{pack}”需要逐笔订单的日期和金额；客户表只有合计。',
      'zh-TW': '規則包「{pack}」需要逐筆訂單的日期與金額；客戶表只有合計。',
    },
    fix: {
      en: 'Choose the sheet with your orders as well (one row per order), or another pack.',
      'zh-CN': '请同时选择订单表（每笔订单一行），或改用其他规则包。',
      'zh-TW': '請同時選擇訂單表（每筆訂單一列），或改用其他規則包。',
    },
  },
  /** Customers whose first purchase is too recent to tell how regularly they buy. */
  customersWithFewPeriods: {
    says: {
      en: 'Customers with fewer than {least} periods since the first order: {customers}. They have no XYZ class yet.',
      'zh-CN': '{customers} 位客户自首次下单起不足 {least} 期，暂无 XYZ 类别。',
      'zh-TW': '{customers} 位客戶自首次下單起不足 {least} 期，暫無 XYZ 類別。',
    },
    fix: {
      en: 'Nothing to do: it comes with time. Shorter periods tell sooner.',
      'zh-CN': '无需处理，过段时间就有；选更短的周期可更早看出。',
      'zh-TW': '無需處理，過段時間就有；選較短的週期可更早看出。',
    },
  },
  /** Customers whose amounts per period sum to nothing or to a loss. */
  customersWithoutDemand: {
    says: {
      en: 'Customers whose orders sum to nothing or less: {customers}. They have no XYZ class.',
      'zh-CN': '{customers} 位客户的订单合计不大于零，没有 XYZ 类别。',
      'zh-TW': '{customers} 位客戶的訂單合計不大於零，沒有 XYZ 類別。',
    },
    fix: {
      en: 'Check their amounts and returns.',
      'zh-CN': '请检查他们的金额和退货。',
      'zh-TW': '請檢查他們的金額與退貨。',
    },
  },
  /** Too few customers came back for the model of purchases still to come. */
  tooFewCameBack: {
    says: {
      en: 'Customers who came back: {customers}. Figures of what is still to come need at least {least}: how often people return and when they stop can only be learned from those who did return.',
      'zh-CN':
        '回头客只有 {customers} 位，至少要有 {least} 位才能估计未来价值：多久再来、何时不再来，只能从回头客身上看出。',
      'zh-TW':
        '回頭客只有 {customers} 位，至少要有 {least} 位才能估計未來價值：多久再來、何時不再來，只能從回頭客身上看出。',
    },
    fix: {
      en: 'Add orders of earlier years, or choose a pack such as RFM, which needs fewer.',
      'zh-CN': '请补充往年的订单，或改用要求较低的规则包，例如 RFM。',
      'zh-TW': '請補上往年的訂單，或改用要求較低的規則包，例如 RFM。',
    },
  },
  /** The search for the parameters of the model of purchases did not end. */
  purchasesNotFitted: {
    says: {
      en: 'These orders do not fit the model of purchases still to come, so those figures stay blank.',
      'zh-CN': '这些订单不符合未来购买的模型，相关数值留空。',
      'zh-TW': '這些訂單不符合未來購買的模型，相關數值留空。',
    },
    fix: {
      en: 'Check dates and customer ids, add orders of earlier years, or choose another pack.',
      'zh-CN': '请检查日期和客户编号、补充往年的订单，或改用其他规则包。',
      'zh-TW': '請檢查日期與客戶編號、補上往年的訂單，或改用其他規則包。',
    },
  },
  /** Amounts of repeat purchases are missing, too few or too wild for an expected value. */
  valueNotFitted: {
    says: {
      en: 'Customers who came back and whose amounts are known: {customers}, at least {least} needed. Or their amounts differ too wildly. Expected values stay blank.',
      'zh-CN': '金额已知的回头客有 {customers} 位（至少需要 {least} 位），或金额差异过大，因此预期金额留空。',
      'zh-TW': '金額已知的回頭客有 {customers} 位（至少需要 {least} 位），或金額差異過大，因此預期金額留空。',
    },
    fix: {
      en: 'Check the column of amounts for gaps and slips.',
      'zh-CN': '请检查金额列是否有空缺或笔误。',
      'zh-TW': '請檢查金額欄是否有空缺或筆誤。',
    },
  },
  /** Who buys often also spends more or less each time, which the model of values does not reckon with. */
  valueFollowsFrequency: {
    says: {
      en: 'Customers who buy more often spend differently each time (correlation {correlation}); expected values assume that they do not.',
      'zh-CN': '购买越频繁，每次金额也不同（相关系数 {correlation}）；预期金额假定两者无关。',
      'zh-TW': '購買越頻繁，每次金額也不同（相關係數 {correlation}）；預期金額假定兩者無關。',
    },
    fix: {
      en: 'Read expected values as a rough order of customers, not as a forecast of money.',
      'zh-CN': '请把预期金额当作客户的大致排序，而不是收入预测。',
      'zh-TW': '請把預期金額當作客戶的大致排序，而不是營收預測。',
    },
  },
  /** Customers without one of the figures that groups are made of. */
  customersWithoutGroup: {
    says: {
      en: 'Customers without a group, because one of these is missing: {customers} ({facts}).',
      'zh-CN': '{customers} 位客户缺少以下某项数据，因此未分组：{facts}。',
      'zh-TW': '{customers} 位客戶缺少以下某項資料，因此未分組：{facts}。',
    },
    fix: {
      en: 'Complete these figures, or choose others to compare by.',
      'zh-CN': '请补全数据，或改选用于比较的指标。',
      'zh-TW': '請補齊資料，或改選用於比較的指標。',
    },
  },
  /** What the groups of a run have in common, each with its number of customers. */
  groupsFound: {
    says: {
      en: 'Groups found: {groups}.',
      'zh-CN': '找到的分组：{groups}。',
      'zh-TW': '找到的分組：{groups}。',
    },
    fix: {
      en: 'To name them and edit them as rules, use "Find groups in my customers" in the view Rules.',
      'zh-CN': '如需命名并作为规则编辑，请在“规则”视图使用“为我的客户找出分组”。',
      'zh-TW': '如需命名並當作規則編輯，請在「規則」檢視使用「替我的客戶找出分組」。',
    },
  },
  /** A clustering that is hardly better than any other. */
  groupsOverlap: {
    says: {
      en: 'The groups run into each other: clarity {clarity} of at most 1.',
      'zh-CN': '各组之间界限模糊：清晰度 {clarity}（最高为 1）。',
      'zh-TW': '各組之間界線模糊：清晰度 {clarity}（最高為 1）。',
    },
    fix: {
      en: 'Read them as a hint, or try other figures or another number of groups.',
      'zh-CN': '仅供参考；可尝试其他指标或组数。',
      'zh-TW': '僅供參考；可嘗試其他指標或組數。',
    },
  },
} as const satisfies Record<string, ProblemText>;
