/** Words that Fenlei writes into the sheet or shows in a dialog, beside those of packs, schemes and facts. */
import type { Text } from './text';

export const words = {
  appName: { en: 'Fenlei', 'zh-CN': 'Fenlei 分类', 'zh-TW': 'Fenlei 分類' },
  editorTitle: { en: 'Edit rules as JSON', 'zh-CN': '以 JSON 编辑规则', 'zh-TW': '以 JSON 編輯規則' },
  tabName: { en: 'Customers', 'zh-CN': '客户分类', 'zh-TW': '客戶分類' },
  customer: { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' },
  customerName: { en: 'Name', 'zh-CN': '姓名', 'zh-TW': '姓名' },
  alsoIn: { en: '{pack}: also', 'zh-CN': '{pack}：同时属于', 'zh-TW': '{pack}：同時屬於' },
  nextStep: { en: '{pack}: next step', 'zh-CN': '{pack}：下一步', 'zh-TW': '{pack}：下一步' },
  columnNote: {
    en: '{pack}. {description}\nAnalysis date {date}. This column belongs to Fenlei and is written anew by each run.',
    'zh-CN': '{pack}。{description}\n分析日期 {date}。此列由 Fenlei 维护，每次运行都会重写。',
    'zh-TW': '{pack}。{description}\n分析日期 {date}。此欄由 Fenlei 維護，每次執行都會重寫。',
  },
  yes: { en: 'yes', 'zh-CN': '是', 'zh-TW': '是' },
  no: { en: 'no', 'zh-CN': '否', 'zh-TW': '否' },
  none: { en: 'none', 'zh-CN': '无', 'zh-TW': '無' },
  listSeparator: { en: ', ', 'zh-CN': '、', 'zh-TW': '、' },
  clauseSeparator: { en: '; ', 'zh-CN': '；', 'zh-TW': '；' },

  confirmTitle: { en: 'Segment customers?', 'zh-CN': '确认分群？', 'zh-TW': '確認分群？' },
  confirmCounts: {
    en: 'Customers: {customers}, as of {date}.',
    'zh-CN': '共 {customers} 位客户，分析日期 {date}。',
    'zh-TW': '共 {customers} 位客戶，分析日期 {date}。',
  },
  confirmSegment: { en: '{title}: {count}', 'zh-CN': '{title}：{count}', 'zh-TW': '{title}：{count}' },
  confirmMoved: {
    en: 'Moving to another segment: {moved}.',
    'zh-CN': '{moved} 位客户的分群有变化。',
    'zh-TW': '{moved} 位客戶的分群有變化。',
  },
  confirmNewTab: {
    en: 'A new tab "{sheet}" will be made. Your own sheets stay as they are.',
    'zh-CN': '将新建工作表“{sheet}”，您自己的工作表保持不变。',
    'zh-TW': '將新增工作表「{sheet}」，您自己的工作表保持不變。',
  },
  confirmColumns: {
    en: 'Columns will be added at the right of "{sheet}". Your own cells stay as they are.',
    'zh-CN': '将在“{sheet}”右侧添加列，您自己的单元格保持不变。',
    'zh-TW': '將在「{sheet}」右側新增欄，您自己的儲存格保持不變。',
  },
  confirmNotices: { en: 'Please note:', 'zh-CN': '请注意：', 'zh-TW': '請注意：' },
  noColumnNames: { en: '(no column names)', 'zh-CN': '（没有列名）', 'zh-TW': '（沒有欄名）' },
  stopped: {
    en: 'Something went wrong: {message}\nStart again; what was begun can then be finished or undone.',
    'zh-CN': '出现问题：{message}\n请重新开始，届时可补全或撤销未完成的操作。',
    'zh-TW': '發生問題：{message}\n請重新開始，屆時可補全或復原未完成的操作。',
  },
  confirmRewrite: {
    en: 'Fenlei\'s columns in "{sheet}" will be written anew. Your own cells stay as they are.',
    'zh-CN': '将更新“{sheet}”中由 Fenlei 维护的列，您自己的单元格保持不变。',
    'zh-TW': '將更新「{sheet}」中由 Fenlei 維護的欄，您自己的儲存格保持不變。',
  },
  confirmProblems: {
    en: 'Cells or rows that need a look: {count}. The run goes on without them:',
    'zh-CN': '有 {count} 处数据需要检查，本次运行将忽略它们：',
    'zh-TW': '有 {count} 處資料需要檢查，本次執行將略過它們：',
  },

  refusedTitle: { en: 'Nothing was written', 'zh-CN': '未写入任何内容', 'zh-TW': '未寫入任何內容' },
  unchanged: {
    en: 'Everything is up to date: nothing had to be written.',
    'zh-CN': '已是最新，无需写入。',
    'zh-TW': '已是最新，無須寫入。',
  },
  interruptedTitle: {
    en: 'The last run stopped halfway',
    'zh-CN': '上次运行中途停止',
    'zh-TW': '上次執行中途停止',
  },
  interrupted: {
    en: 'The run of {time} did not finish. Choose Yes to run again and finish it, No to undo it first and stop there.',
    'zh-CN': '{time} 的运行没有完成。选“是”重新运行并补全，选“否”先撤销该次运行。',
    'zh-TW': '{time} 的執行沒有完成。選「是」重新執行並補全，選「否」先復原該次執行。',
  },
  undoTitle: { en: 'Undo the last run?', 'zh-CN': '撤销上次运行？', 'zh-TW': '復原上次執行？' },
  undoPrompt: {
    en: 'The run of {time} ({packs}; customers: {customers}) will be undone: the segments from before it come back.',
    'zh-CN': '将撤销 {time} 的运行（{packs}，{customers} 位客户），恢复之前的分群。',
    'zh-TW': '將復原 {time} 的執行（{packs}，{customers} 位客戶），恢復先前的分群。',
  },
  formulasBreak: {
    en: "These formulas of yours read Fenlei's columns and will show #REF!: {cells}.",
    'zh-CN': '以下公式引用了 Fenlei 的列，之后会显示 #REF!：{cells}。',
    'zh-TW': '以下公式引用了 Fenlei 的欄，之後會顯示 #REF!：{cells}。',
  },
  undone: { en: 'The last run is undone.', 'zh-CN': '已撤销上次运行。', 'zh-TW': '已復原上次執行。' },
  removeTitle: { en: 'Remove Fenlei?', 'zh-CN': '移除 Fenlei？', 'zh-TW': '移除 Fenlei？' },
  removePrompt: {
    en: 'Fenlei takes away its own columns, notes, colour rules, tabs and settings in this file. Everything else stays.',
    'zh-CN': '将移除本文件中由 Fenlei 添加的列、批注、颜色规则、工作表和设置，其余内容保持不变。',
    'zh-TW': '將移除本檔案中由 Fenlei 新增的欄、附註、顏色規則、工作表與設定，其餘內容保持不變。',
  },
  removed: { en: 'Fenlei is removed.', 'zh-CN': 'Fenlei 的内容已移除。', 'zh-TW': 'Fenlei 的內容已移除。' },
  tabKept: {
    en: 'The tab "{tab}" stays, without colours: it holds something of yours, or is the last one of the file.',
    'zh-CN': '工作表“{tab}”已保留（不含颜色）：其中有您自己的内容，或它是文件中的最后一个工作表。',
    'zh-TW': '工作表「{tab}」已保留（不含顏色）：其中有您自己的內容，或它是檔案中的最後一個工作表。',
  },

  qualityTab: { en: 'Data quality', 'zh-CN': '数据质量', 'zh-TW': '資料品質' },
  qualityKind: { en: 'Kind', 'zh-CN': '问题', 'zh-TW': '問題' },
  qualitySheet: { en: 'Sheet', 'zh-CN': '工作表', 'zh-TW': '工作表' },
  qualityCell: { en: 'Cell', 'zh-CN': '单元格', 'zh-TW': '儲存格' },
  qualityFound: { en: 'Found', 'zh-CN': '现有内容', 'zh-TW': '現有內容' },
  qualityExpected: { en: 'Expected', 'zh-CN': '应为', 'zh-TW': '應為' },
  qualityAdvice: { en: 'How to mend it', 'zh-CN': '如何处理', 'zh-TW': '如何處理' },
  qualityMore: {
    en: 'The first {shown} of {count} are listed. Mend these, then make the report again.',
    'zh-CN': '共 {count} 处，仅列出前 {shown} 处。处理后请重新生成报告。',
    'zh-TW': '共 {count} 處，僅列出前 {shown} 處。處理後請重新產生報告。',
  },
  blankCell: { en: '(blank)', 'zh-CN': '（空白）', 'zh-TW': '（空白）' },
  qualityDone: {
    en: 'The report is in the tab "{tab}". To look at: {count}.',
    'zh-CN': '报告在工作表“{tab}”中，共 {count} 处需要检查。',
    'zh-TW': '報告在工作表「{tab}」中，共 {count} 處需要檢查。',
  },
  qualityClean: {
    en: 'Nothing to look at: no cell is missing, repeated or unreadable.',
    'zh-CN': '没有需要检查的内容：未发现缺失、重复或无法读取的单元格。',
    'zh-TW': '沒有需要檢查的內容：未發現缺漏、重複或無法讀取的儲存格。',
  },
  qualityLine: { en: '• {title}: {count}', 'zh-CN': '• {title}：{count}', 'zh-TW': '• {title}：{count}' },
  fixed: {
    en: 'Changed cells: {count}. They can be changed back here.',
    'zh-CN': '已更改 {count} 个单元格，可在此撤销。',
    'zh-TW': '已變更 {count} 個儲存格，可在此復原。',
  },
  fixUndone: {
    en: 'Cells changed back: {count}.',
    'zh-CN': '已恢复 {count} 个单元格。',
    'zh-TW': '已恢復 {count} 個儲存格。',
  },
  fixLeft: {
    en: 'Cells left as they are, since they changed meanwhile: {count}.',
    'zh-CN': '有 {count} 个单元格此后已有变化，保持现状。',
    'zh-TW': '有 {count} 個儲存格此後已有變化，保持現狀。',
  },
} as const satisfies Record<string, Text>;
