/** The sentences of `describeFinding`, one for each thing that an analysis can find. */
import type { Text } from '../../i18n/text';

export const findingTexts = {
  unsatisfiable: {
    en: 'No customer can fit the rule “{rule}”: its conditions exclude one another or ask for values that do not occur.',
    'zh-CN': '没有客户能符合规则“{rule}”：其中的条件互相矛盾，或要求了不会出现的值。',
    'zh-TW': '沒有客戶能符合規則「{rule}」：其中的條件互相矛盾，或要求了不會出現的值。',
  },
  masked: {
    en: 'The rule “{rule}” never decides: all customers who fit it are taken before by {by}.',
    'zh-CN': '规则“{rule}”从不起作用：符合它的客户都已先归入{by}。',
    'zh-TW': '規則「{rule}」從不起作用：符合它的客戶都已先歸入{by}。',
  },
  always: {
    en: 'Every customer fits the rule “{rule}”, so the rules behind it are never asked.',
    'zh-CN': '所有客户都符合规则“{rule}”，排在它后面的规则永远轮不到。',
    'zh-TW': '所有客戶都符合規則「{rule}」，排在它後面的規則永遠輪不到。',
  },
  alwaysCollected: {
    en: 'Every customer fits the rule “{rule}”.',
    'zh-CN': '所有客户都符合规则“{rule}”。',
    'zh-TW': '所有客戶都符合規則「{rule}」。',
  },
  gap: {
    en: 'No rule takes customers such as this one: {example}. They become “{segment}”.',
    'zh-CN': '没有规则适用于这样的客户：{example}。他们会归入“{segment}”。',
    'zh-TW': '沒有規則適用於這樣的客戶：{example}。他們會歸入「{segment}」。',
  },
  countedGap: {
    en: 'Of {of} combinations of values {missing} are taken by no rule, for example: {example}. Such customers become “{segment}”.',
    'zh-CN':
      '共有 {of} 种取值组合，其中 {missing} 种没有规则适用，例如：{example}。这样的客户会归入“{segment}”。',
    'zh-TW':
      '共有 {of} 種取值組合，其中 {missing} 種沒有規則適用，例如：{example}。這樣的客戶會歸入「{segment}」。',
  },
  blankGap: {
    en: 'No rule takes customers with blanks such as this one: {example}. They become “{segment}”.',
    'zh-CN': '没有规则适用于资料有空缺的客户，例如：{example}。他们会归入“{segment}”。',
    'zh-TW': '沒有規則適用於資料有空缺的客戶，例如：{example}。他們會歸入「{segment}」。',
  },
  possibleGap: {
    en: 'There may be customers whom no rule takes, for example: {example}, if at the same time {assumed}. They would become “{segment}”.',
    'zh-CN': '可能有客户没有任何规则适用，例如：{example}，同时{assumed}。他们会归入“{segment}”。',
    'zh-TW': '可能有客戶沒有任何規則適用，例如：{example}，同時{assumed}。他們會歸入「{segment}」。',
  },
  exception: {
    en: 'The rule “{rule}” is an exception to “{other}”: whoever fits it also fits that one, but it is asked first.',
    'zh-CN': '规则“{rule}”是“{other}”的例外：符合前者的客户也都符合后者，但前者先判断。',
    'zh-TW': '規則「{rule}」是「{other}」的例外：符合前者的客戶也都符合後者，但前者先判斷。',
  },
  redundant: {
    en: 'The rule “{rule}” could be deleted: whoever fits it would get the same segment from “{other}”.',
    'zh-CN': '规则“{rule}”可以删除：符合它的客户会由“{other}”归入同一类。',
    'zh-TW': '規則「{rule}」可以刪除：符合它的客戶會由「{other}」歸入同一類。',
  },
  partial: {
    en: 'Customers such as this one fit both “{rule}” and “{other}”: {example}. The first of the two decides.',
    'zh-CN': '有客户同时符合“{rule}”和“{other}”，例如：{example}。以前者为准。',
    'zh-TW': '有客戶同時符合「{rule}」和「{other}」，例如：{example}。以前者為準。',
  },
  possiblePartial: {
    en: 'There may be customers who fit both “{rule}” and “{other}”, for example: {example}, if at the same time {assumed}. The first of the two would decide.',
    'zh-CN': '可能有客户同时符合“{rule}”和“{other}”，例如：{example}，同时{assumed}。以前者为准。',
    'zh-TW': '可能有客戶同時符合「{rule}」和「{other}」，例如：{example}，同時{assumed}。以前者為準。',
  },
  undecidedReach: {
    en: 'There are too many combinations of values to find out whether these rules ever decide: {rules}.',
    'zh-CN': '取值组合太多，无法判断这些规则是否会起作用：{rules}。',
    'zh-TW': '取值組合太多，無法判斷這些規則是否會起作用：{rules}。',
  },
  undecidedGap: {
    en: 'There are too many combinations of values to find out whether every customer is taken by a rule.',
    'zh-CN': '取值组合太多，无法判断是否每位客户都有规则适用。',
    'zh-TW': '取值組合太多，無法判斷是否每位客戶都有規則適用。',
  },
  undecidedOverlap: {
    en: 'There are too many combinations of values to find out which of these rules fit the same customers: {rules}.',
    'zh-CN': '取值组合太多，无法判断这些规则中哪些会符合同样的客户：{rules}。',
    'zh-TW': '取值組合太多，無法判斷這些規則中哪些會符合同樣的客戶：{rules}。',
  },
  neverHolds: {
    en: 'None of your customers fits the rule “{rule}” (customers: {customers}).',
    'zh-CN': '您的客户中没有人符合规则“{rule}”（共 {customers} 位客户）。',
    'zh-TW': '您的客戶中沒有人符合規則「{rule}」（共 {customers} 位客戶）。',
  },
  neverFirst: {
    en: 'The rule “{rule}” decides for none of your customers. Those who fit it: {customers}; they are taken before by {by}.',
    'zh-CN': '规则“{rule}”没有决定任何一位客户：符合它的 {customers} 位客户都已先归入{by}。',
    'zh-TW': '規則「{rule}」沒有決定任何一位客戶：符合它的 {customers} 位客戶都已先歸入{by}。',
  },
  unmatched: {
    en: 'Customers taken by no rule: {customers} of {of}, for example {ids}. They become “{segment}”.',
    'zh-CN': '{of} 位客户中有 {customers} 位没有规则适用，例如{ids}。他们会归入“{segment}”。',
    'zh-TW': '{of} 位客戶中有 {customers} 位沒有規則適用，例如{ids}。他們會歸入「{segment}」。',
  },
} as const satisfies Record<string, Text>;

export const ruleName: Text = { en: '“{rule}”', 'zh-CN': '“{rule}”', 'zh-TW': '「{rule}」' };
export const countedRule: Text = {
  en: '“{rule}” ({customers})',
  'zh-CN': '“{rule}”（{customers} 位）',
  'zh-TW': '「{rule}」（{customers} 位）',
};
export const andMore: Text = {
  en: '{named} and {more} more',
  'zh-CN': '{named}以及另外 {more} 条规则',
  'zh-TW': '{named}以及另外 {more} 條規則',
};
export const factOfExample: Text = {
  en: '{fact} = {value}',
  'zh-CN': '{fact} = {value}',
  'zh-TW': '{fact} = {value}',
};
export const asOfExample: Text = {
  en: 'analysis date {day}',
  'zh-CN': '分析日期 {day}',
  'zh-TW': '分析日期 {day}',
};
export const anotherText: Text = { en: 'any other text', 'zh-CN': '其他任何文字', 'zh-TW': '其他任何文字' };
export const emptyList: Text = { en: 'empty list', 'zh-CN': '空列表', 'zh-TW': '空清單' };
/** Where no rule asks for a fact. */
export const anyone: Text = { en: 'any customer', 'zh-CN': '任何客户', 'zh-TW': '任何客戶' };
