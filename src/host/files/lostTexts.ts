/** The names of the parts of a workbook that do not come along. */
import type { HostText } from './hostText';
import type { LostPart } from './lostParts';

export const lostTexts: Readonly<Record<LostPart, HostText>> = {
  charts: { en: 'charts', 'zh-CN': '图表', 'zh-TW': '圖表' },
  shapes: { en: 'shapes', 'zh-CN': '形状', 'zh-TW': '圖案' },
  pivotTables: { en: 'pivot tables', 'zh-CN': '数据透视表', 'zh-TW': '樞紐分析表' },
  slicers: { en: 'slicers', 'zh-CN': '切片器', 'zh-TW': '交叉分析篩選器' },
  threads: { en: 'threads of comments', 'zh-CN': '批注会话', 'zh-TW': '註解對話' },
  names: {
    en: 'names that are no plain ranges',
    'zh-CN': '非普通区域的名称',
    'zh-TW': '非一般範圍的名稱',
  },
  rules: {
    en: 'colour rules for duplicates',
    'zh-CN': '标记重复值的条件格式',
    'zh-TW': '標示重複值的條件式格式',
  },
  pictures: { en: 'pictures', 'zh-CN': '图片', 'zh-TW': '圖片' },
  links: { en: 'links', 'zh-CN': '超链接', 'zh-TW': '超連結' },
  dropDowns: {
    en: 'drop-downs and checks of input',
    'zh-CN': '下拉列表和数据验证',
    'zh-TW': '下拉式清單與資料驗證',
  },
  merges: { en: 'merged cells', 'zh-CN': '合并单元格', 'zh-TW': '合併儲存格' },
};
