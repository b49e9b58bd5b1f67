/** The options of the scheme `rfm`, in the words of a shop owner. */
import type { OptionSpec } from './scheme';

/** More than nine levels would make the three digits of an RFM code ambiguous. */
const mostLevels = 9;

function cuts(
  values: readonly number[],
  title: OptionSpec['title'],
  explanation: OptionSpec['explanation'],
): OptionSpec {
  return { type: 'numbers', default: values, min: 0, max: 1e12, most: mostLevels - 1, title, explanation };
}

export const rfmOptions = {
  method: {
    type: 'choice',
    default: 'rank',
    choices: {
      rank: { en: 'Rank, equal groups', 'zh-CN': '按排名等分', 'zh-TW': '依排名等分' },
      quantile: { en: 'Quantiles, as in R', 'zh-CN': '分位数（同 R 语言）', 'zh-TW': '分位數（同 R 語言）' },
      ntile: { en: 'NTILE, as in SQL', 'zh-CN': 'NTILE（同 SQL）', 'zh-TW': 'NTILE（同 SQL）' },
      fixed: { en: 'My own cut points', 'zh-CN': '固定分界', 'zh-TW': '固定分界' },
    },
    title: { en: 'How scores are given', 'zh-CN': '评分方法', 'zh-TW': '評分方法' },
    explanation: {
      en: 'Rank puts about equally many customers on each level and treats equal customers equally. The others are for agreement with figures made elsewhere, or for limits of your own.',
      'zh-CN':
        '按排名等分：每级客户数大致相同，数值相同的客户得分相同。其他方法用于与别处的结果对照，或使用自己的分界。',
      'zh-TW':
        '依排名等分：每級客戶數大致相同，數值相同的客戶得分相同。其他方法用於與別處的結果對照，或使用自己的分界。',
    },
  },
  bins: {
    type: 'number',
    default: 5,
    min: 2,
    max: mostLevels,
    whole: true,
    title: { en: 'Levels of each score', 'zh-CN': '每项分级数', 'zh-TW': '每項分級數' },
    explanation: {
      en: 'Scores run from 1 to this number, which is best. The usual segments expect 5. With your own cut points there is one level more than cut points.',
      'zh-CN': '得分从 1 到此数，此数最好。常用的客群划分以 5 级为准。使用固定分界时，级数为分界点个数加一。',
      'zh-TW': '得分從 1 到此數，此數最佳。常用的客群劃分以 5 級為準。使用固定分界時，級數為分界點個數加一。',
    },
  },
  recencyCuts: cuts(
    [30, 90, 180, 365],
    {
      en: 'Cut points: days since last order',
      'zh-CN': '分界点：距上次下单天数',
      'zh-TW': '分界點：距上次下單天數',
    },
    {
      en: 'Only for your own cut points. Fewer days than the first number score best; from each number on, one less.',
      'zh-CN': '仅用于固定分界。少于第一个数的天数得分最高；达到后面每个数，得分依次减一。',
      'zh-TW': '僅用於固定分界。少於第一個數的天數得分最高；達到其後每個數，得分依序減一。',
    },
  ),
  frequencyCuts: cuts(
    [2, 3, 5, 10],
    { en: 'Cut points: number of orders', 'zh-CN': '分界点：订单数', 'zh-TW': '分界點：訂單數' },
    {
      en: 'Only for your own cut points. From each number of orders on, the score is one more.',
      'zh-CN': '仅用于固定分界。订单数达到每个数，得分依次加一。',
      'zh-TW': '僅用於固定分界。訂單數達到每個數，得分依序加一。',
    },
  ),
  monetaryCuts: cuts(
    [100, 500, 1000, 5000],
    { en: 'Cut points: amount bought', 'zh-CN': '分界点：购买金额', 'zh-TW': '分界點：購買金額' },
    {
      en: 'Only for your own cut points. From each amount on, the score is one more.',
      'zh-CN': '仅用于固定分界。金额达到每个数，得分依次加一。',
      'zh-TW': '僅用於固定分界。金額達到每個數，得分依序加一。',
    },
  ),
} as const satisfies Record<string, OptionSpec>;
