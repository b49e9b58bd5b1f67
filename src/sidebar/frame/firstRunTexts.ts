/** Texts for people who open Fenlei for the first time. */
import type { Text } from '../../core/i18n/text';

export const firstRunTexts = {
  title: { en: 'How it works', 'zh-CN': '使用方法', 'zh-TW': '使用方法' },
  check: {
    en: 'Check that the columns of your orders or customers are recognised.',
    'zh-CN': '核对订单或客户的各列是否识别正确。',
    'zh-TW': '核對訂單或客戶的各欄是否辨識正確。',
  },
  look: {
    en: 'Look at the preview: who lands in which segment, and why.',
    'zh-CN': '查看预览：谁属于哪个分群，为什么。',
    'zh-TW': '檢視預覽：誰屬於哪個分群，為什麼。',
  },
  apply: {
    en: 'Press Apply. Your own cells stay as they are, and one click undoes it.',
    'zh-CN': '点击“应用”。您自己的单元格保持不变，一键即可撤销。',
    'zh-TW': '按「套用」。您自己的儲存格保持不變，一鍵即可復原。',
  },
  understood: { en: 'Understood', 'zh-CN': '知道了', 'zh-TW': '知道了' },
} as const satisfies Record<string, Text>;
