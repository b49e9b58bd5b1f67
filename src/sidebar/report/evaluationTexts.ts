/** What the part "Did it work" says. */
import type { Text } from '../../core/i18n/text';

export const evaluationTexts = {
  title: { en: 'Did it work', 'zh-CN': '成效评估', 'zh-TW': '成效評估' },
  open: {
    en: 'What became of the segments',
    'zh-CN': '各分群后来怎样了',
    'zh-TW': '各分群後來怎麼樣了',
  },
  reading: { en: 'Reading earlier runs…', 'zh-CN': '正在读取以前的分群……', 'zh-TW': '正在讀取先前的分群……' },
  noRun: {
    en: 'Apply a segmentation first; after some weeks this tells what came of it.',
    'zh-CN': '请先应用一次分群；几周后，这里会显示成效。',
    'zh-TW': '請先套用一次分群；幾週後，這裡會顯示成效。',
  },
  since: { en: 'Since the run of', 'zh-CN': '自此次分群起', 'zh-TW': '自此次分群起' },
  noOrders: {
    en: 'No order is later than that run yet. Look again in some weeks. To see it at once, apply with an analysis date of some months ago, then empty the date and come back.',
    'zh-CN':
      '那次分群之后还没有订单，请过几周再看。想马上看到效果：把分析日期设为几个月前并应用一次，再清空日期后回到这里。',
    'zh-TW':
      '那次分群之後還沒有訂單，請過幾週再看。想馬上看到效果：將分析日期設為幾個月前並套用一次，再清空日期後回到這裡。',
  },
  nothingKept: {
    en: 'Nothing is kept of this pack in that run. Choose another run.',
    'zh-CN': '那次分群没有保存此规则包的记录，请选择另一次。',
    'zh-TW': '那次分群沒有留下此規則包的紀錄，請選擇另一次。',
  },
  bought: {
    en: '{again} of {customers} bought again ({share}).',
    'zh-CN': '{customers} 位客户中有 {again} 位再次购买（{share}）。',
    'zh-TW': '{customers} 位客戶中有 {again} 位再次購買（{share}）。',
  },
  spent: {
    en: 'Spent per customer: {since}; as long before the run: {before}.',
    'zh-CN': '人均消费 {since}；分群前的同样长时间为 {before}。',
    'zh-TW': '人均消費 {since}；分群前的相同期間為 {before}。',
  },
  moved: {
    en: 'Stayed {stayed}, moved up {rose}, moved down {fell}.',
    'zh-CN': '留在原分群 {stayed} 位，上升 {rose} 位，下降 {fell} 位。',
    'zh-TW': '留在原分群 {stayed} 位，上升 {rose} 位，下降 {fell} 位。',
  },
  satisfaction: { en: 'Satisfaction {value}.', 'zh-CN': '满意度 {value}。', 'zh-TW': '滿意度 {value}。' },
} as const satisfies Record<string, Text>;
