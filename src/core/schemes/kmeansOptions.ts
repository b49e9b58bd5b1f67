/** The options of the scheme `kmeans`, in the words of a shop owner. */
import { type FactId, factCatalog } from '../facts/factCatalog';
import type { Text } from '../i18n/text';
import { mostClusters } from './kmeans/chooseK';
import type { OptionSpec } from './scheme';

/** Figures that say something by being larger or smaller. */
export const comparableFacts = [
  'recencyDays',
  'orders',
  'monetary',
  'daysSinceFirst',
  'medianGapDays',
  'margin',
  'satisfaction',
] as const satisfies readonly FactId[];

const numbers = Array.from({ length: mostClusters - 1 }, (_, at) => at + 2);

export const kmeansOptions = {
  facts: {
    type: 'several',
    default: ['recencyDays', 'orders', 'monetary'],
    choices: Object.fromEntries(comparableFacts.map((fact) => [fact, factCatalog[fact].title])),
    title: { en: 'Compare customers by', 'zh-CN': '用于比较的指标', 'zh-TW': '用來比較的指標' },
    explanation: {
      en: 'Customers with similar figures come into one group. Two to four figures work best.',
      'zh-CN': '数据相近的客户归入同一组。选两到四项效果最好。',
      'zh-TW': '資料相近的客戶歸入同一組。選兩到四項效果最好。',
    },
  },
  k: {
    type: 'choice',
    default: 'auto',
    choices: Object.fromEntries([['auto', auto()], ...numbers.map((k) => [String(k), groups(k)] as const)]),
    title: { en: 'Number of groups', 'zh-CN': '分成几组', 'zh-TW': '分成幾組' },
    explanation: {
      en: 'Fenlei can try 2 to 8 groups and take the number at which they are most clearly apart.',
      'zh-CN': 'Fenlei 可试分 2 到 8 组，取各组界限最清晰的组数。',
      'zh-TW': 'Fenlei 可試分 2 到 8 組，取各組界線最清楚的組數。',
    },
  },
  inProportion: {
    type: 'boolean',
    default: true,
    title: { en: 'Compare in proportion', 'zh-CN': '按倍数比较', 'zh-TW': '按倍數比較' },
    explanation: {
      en: 'From 10 to 20 then counts about like from 1,000 to 2,000, so that a few very large customers do not make groups of their own. Without it plain differences count.',
      'zh-CN': '从 10 到 20 与从 1,000 到 2,000 大致同等看待，避免少数特大客户各自成组。关闭后按差额比较。',
      'zh-TW': '從 10 到 20 與從 1,000 到 2,000 大致同等看待，避免少數特大客戶各自成組。關閉後按差額比較。',
    },
  },
  seed: {
    type: 'number',
    default: 1,
    min: 1,
    max: 1_000_000,
    whole: true,
    title: { en: 'Starting number', 'zh-CN': '起始编号', 'zh-TW': '起始編號' },
    explanation: {
      en: 'The search begins with customers drawn by this number. The same number always gives the same groups; another one may find better ones.',
      'zh-CN': '按此编号抽取客户开始查找。编号相同，分组结果就相同；换一个编号也许能找到更好的分组。',
      'zh-TW': '按此編號抽取客戶開始尋找。編號相同，分組結果就相同；換一個編號也許能找到更好的分組。',
    },
  },
} as const satisfies Record<string, OptionSpec>;

function auto(): Text {
  return { en: 'Find the best number', 'zh-CN': '自动选择', 'zh-TW': '自動選擇' };
}

function groups(number: number): Text {
  return { en: `${number} groups`, 'zh-CN': `${number} 组`, 'zh-TW': `${number} 組` };
}
