/** What the fields of a rule pack, some of their values, and the languages of its texts are called. */
import type { FactKind } from '../../facts/factColumn';
import type { Locale, Text } from '../../i18n/text';
import type { HitPolicy } from '../pack';

export const fieldNames = {
  id: { en: 'the id', 'zh-CN': '标识', 'zh-TW': '識別碼' },
  title: { en: 'the title', 'zh-CN': '标题', 'zh-TW': '標題' },
  description: { en: 'the description', 'zh-CN': '说明', 'zh-TW': '說明' },
  source: { en: 'the source', 'zh-CN': '出处', 'zh-TW': '出處' },
  hitPolicy: { en: 'what decides', 'zh-CN': '判定方式', 'zh-TW': '判定方式' },
  otherwise: {
    en: 'the segment of all other customers',
    'zh-CN': '其余客户的分群',
    'zh-TW': '其餘客戶的分群',
  },
  kind: { en: 'the kind', 'zh-CN': '类型', 'zh-TW': '類型' },
  min: { en: 'the smallest value', 'zh-CN': '最小值', 'zh-TW': '最小值' },
  max: { en: 'the largest value', 'zh-CN': '最大值', 'zh-TW': '最大值' },
  whole: { en: '“whole numbers only”', 'zh-CN': '“仅限整数”', 'zh-TW': '「僅限整數」' },
  values: { en: 'the list of known values', 'zh-CN': '已知取值', 'zh-TW': '已知的值' },
  question: { en: 'the question', 'zh-CN': '提问', 'zh-TW': '提問' },
  explanation: { en: 'the explanation', 'zh-CN': '说明', 'zh-TW': '說明' },
  answers: { en: 'the list of answers', 'zh-CN': '答案列表', 'zh-TW': '答案清單' },
  answer: { en: 'answer {line}', 'zh-CN': '第 {line} 个答案', 'zh-TW': '第 {line} 個答案' },
  color: { en: 'the colour', 'zh-CN': '颜色', 'zh-TW': '顏色' },
  playbook: {
    en: 'line {line} of the playbook',
    'zh-CN': '行动建议第 {line} 条',
    'zh-TW': '行動建議第 {line} 條',
  },
  stages: {
    en: '“{stage}”, line {line}',
    'zh-CN': '“{stage}”第 {line} 条',
    'zh-TW': '「{stage}」第 {line} 條',
  },
  priority: { en: 'the priority', 'zh-CN': '优先级', 'zh-TW': '優先順序' },
  segment: { en: 'the segment', 'zh-CN': '分群', 'zh-TW': '分群' },
  asOf: { en: 'the analysis date', 'zh-CN': '分析日期', 'zh-TW': '分析日期' },
  expected: { en: 'the expected segment', 'zh-CN': '预期分群', 'zh-TW': '預期分群' },
} as const satisfies Record<string, Text>;

export const valueNames = {
  number: { en: 'number', 'zh-CN': '数字', 'zh-TW': '數字' },
  text: { en: 'text', 'zh-CN': '文本', 'zh-TW': '文字' },
  boolean: { en: 'yes or no', 'zh-CN': '是或否', 'zh-TW': '是或否' },
  day: { en: 'date', 'zh-CN': '日期', 'zh-TW': '日期' },
  list: { en: 'list', 'zh-CN': '列表', 'zh-TW': '清單' },
  first: { en: 'the first rule that holds', 'zh-CN': '第一条成立的规则', 'zh-TW': '第一條成立的規則' },
  collect: { en: 'every rule that holds', 'zh-CN': '每条成立的规则', 'zh-TW': '每條成立的規則' },
} as const satisfies Record<FactKind | HitPolicy, Text>;

export const languageNames: ReadonlyMap<string, Text> = new Map<Locale, Text>([
  ['en', { en: 'English', 'zh-CN': '英文', 'zh-TW': '英文' }],
  ['zh-CN', { en: 'Simplified Chinese', 'zh-CN': '简体中文', 'zh-TW': '簡體中文' }],
  ['zh-TW', { en: 'Traditional Chinese', 'zh-CN': '繁体中文', 'zh-TW': '繁體中文' }],
]);
