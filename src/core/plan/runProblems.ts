/** What can prevent a run, an undo or a removal, in words. */
import type { ProblemText } from '../i18n/problemText';

export const runProblems = {
  /** The customer column or our own columns moved between reading and writing, or while writing. */
  rowsMoved: {
    says: {
      en: 'Rows or columns of "{sheet}" moved while Fenlei was at work, so it stopped and kept nothing of it.',
      'zh-CN': '处理期间“{sheet}”的行或列被移动，Fenlei 已停止，未保留任何改动。',
      'zh-TW': '處理期間「{sheet}」的列或欄被移動，Fenlei 已停止，未保留任何變更。',
    },
    fix: {
      en: 'Try again; wait while somebody else is sorting or editing.',
      'zh-CN': '请重试；如他人正在排序或编辑，请稍候。',
      'zh-TW': '請重試；如他人正在排序或編輯，請稍候。',
    },
  },
  /** Rows moved at every new attempt to undo or to remove. */
  halfDone: {
    says: {
      en: 'Rows or columns of "{sheet}" kept moving, so only a part is done.',
      'zh-CN': '“{sheet}”的行或列不断被移动，只完成了一部分。',
      'zh-TW': '「{sheet}」的列或欄不斷被移動，只完成了一部分。',
    },
    fix: {
      en: 'Do it again once nobody sorts or edits.',
      'zh-CN': '请待无人排序或编辑时再执行一次。',
      'zh-TW': '請待無人排序或編輯時再執行一次。',
    },
  },
  /** Found after a write: it went where its cells had stood a moment before. */
  writtenBeside: {
    says: {
      en: 'Rows or columns of "{sheet}" moved just as Fenlei wrote: cells of yours may be lost.',
      'zh-CN': '“{sheet}”的行或列恰在写入时移动，您的单元格内容可能丢失。',
      'zh-TW': '「{sheet}」的列或欄恰在寫入時移動，您的儲存格內容可能遺失。',
    },
    fix: {
      en: 'File › Version history has them.',
      'zh-CN': '可从“文件 › 版本历史记录”找回。',
      'zh-TW': '可從「檔案 › 版本記錄」找回。',
    },
  },
  /** Somebody made a tab of the name that was free when the preview was shown. */
  nameTaken: {
    says: {
      en: 'A tab named "{sheet}" was made meanwhile, so nothing was written.',
      'zh-CN': '期间有人新建了名为“{sheet}”的工作表，因此未写入任何内容。',
      'zh-TW': '期間有人新增了名為「{sheet}」的工作表，因此未寫入任何內容。',
    },
    fix: { en: 'Run again.', 'zh-CN': '请重新运行。', 'zh-TW': '請重新執行。' },
  },
  /** Somebody protected cells that would be written, and this user may not edit them. */
  protectedRange: {
    says: {
      en: '{range} in "{sheet}" is protected and you may not edit it, so nothing was changed.',
      'zh-CN': '“{sheet}”中的 {range} 受保护，您没有编辑权限，因此未做任何更改。',
      'zh-TW': '「{sheet}」中的 {range} 受保護，您沒有編輯權限，因此未做任何變更。',
    },
    fix: {
      en: 'Let the owner of the file give you access to it (Data › Protect sheets and ranges), or do this for you.',
      'zh-CN': '请文件所有者授予您编辑权限（数据 › 保护工作表和范围），或由其执行此操作。',
      'zh-TW': '請檔案擁有者授予您編輯權限（資料 › 保護工作表和範圍），或由其執行此操作。',
    },
  },
  protectedSheet: {
    says: {
      en: 'The sheet "{sheet}" is protected and you may not edit it, so nothing was changed.',
      'zh-CN': '工作表“{sheet}”受保护，您没有编辑权限，因此未做任何更改。',
      'zh-TW': '工作表「{sheet}」受保護，您沒有編輯權限，因此未做任何變更。',
    },
    fix: {
      en: 'Let the owner of the file give you access to it (Data › Protect sheets and ranges), or do this for you.',
      'zh-CN': '请文件所有者授予您编辑权限（数据 › 保护工作表和范围），或由其执行此操作。',
      'zh-TW': '請檔案擁有者授予您編輯權限（資料 › 保護工作表和範圍），或由其執行此操作。',
    },
  },
  /** Columns come in where a formula of the user's reads. */
  formulasReach: {
    says: {
      en: "Formulas in {cells} read beyond your last column, so Fenlei's columns will come into what they add up or count.",
      'zh-CN': '{cells} 中的公式引用到最后一列之后，Fenlei 的列会被计入其结果。',
      'zh-TW': '{cells} 中的公式引用到最後一欄之後，Fenlei 的欄會被計入其結果。',
    },
    fix: {
      en: 'End them at your last column first.',
      'zh-CN': '请先将其范围限定到您的最后一列。',
      'zh-TW': '請先將其範圍限定到您的最後一欄。',
    },
  },
  /** Another run holds the lock, or came in between. */
  anotherRun: {
    says: {
      en: 'Another run is writing in this file.',
      'zh-CN': '另一次运行正在写入本文件。',
      'zh-TW': '另一次執行正在寫入本檔案。',
    },
    fix: { en: 'Wait a minute and run again.', 'zh-CN': '请稍后再试。', 'zh-TW': '請稍後再試。' },
  },
  /** Google ends a script after six minutes. */
  runTooLong: {
    says: {
      en: 'Writing this run would take Google about {minutes} minutes, and it ends a script after {most}.',
      'zh-CN': '这次运行约需 {minutes} 分钟，而 Google 允许脚本运行的时间为 {most} 分钟。',
      'zh-TW': '這次執行約需 {minutes} 分鐘，而 Google 允許指令碼執行的時間為 {most} 分鐘。',
    },
    fix: {
      en: 'Nothing was written. Choose fewer rule packs for one run, or split the sheet.',
      'zh-CN': '未写入任何内容。请一次少选几个规则包，或拆分工作表。',
      'zh-TW': '未寫入任何內容。請一次少選幾個規則包，或拆分工作表。',
    },
  },
  fileFull: {
    says: {
      en: 'The file would have {cells} cells, and Google Sheets takes at most {most}.',
      'zh-CN': '文件将有 {cells} 个单元格，而 Google 表格最多容纳 {most} 个。',
      'zh-TW': '檔案將有 {cells} 個儲存格，而 Google 試算表最多容納 {most} 個。',
    },
    fix: {
      en: 'Nothing was written. Delete empty rows and columns, or sheets that nobody needs.',
      'zh-CN': '未写入任何内容。请删除空行、空列或不需要的工作表。',
      'zh-TW': '未寫入任何內容。請刪除空列、空欄或不需要的工作表。',
    },
  },
  /** A scheduled run in a file in which nobody has applied anything. */
  nothingApplied: {
    says: {
      en: 'Nothing was applied in this file yet, so there is nothing to repeat on schedule.',
      'zh-CN': '此文件尚未应用过分群，定时运行没有可重复的内容。',
      'zh-TW': '此檔案尚未套用過分群，定時執行沒有可重複的內容。',
    },
    fix: {
      en: 'Open Fenlei in the spreadsheet and apply once.',
      'zh-CN': '请在表格中打开 Fenlei 面板并应用一次。',
      'zh-TW': '請在試算表中開啟 Fenlei 面板並套用一次。',
    },
  },
  /** Nobody looks at the preview of a scheduled run. */
  columnsUnsure: {
    says: {
      en: 'What these columns mean is only a guess: {expected}.',
      'zh-CN': '以下列的含义只是推测：{expected}。',
      'zh-TW': '以下欄的含義只是推測：{expected}。',
    },
    fix: {
      en: 'Open Fenlei, say what each of them means, and apply once.',
      'zh-CN': '请打开 Fenlei 面板，指定各列的含义，并应用一次。',
      'zh-TW': '請開啟 Fenlei 面板，指定各欄的含義，並套用一次。',
    },
  },
  /** In a scheduled run: orders were recognised where somebody applied to customers, or the other way round. */
  kindChanged: {
    says: {
      en: 'The columns of "{sheet}" no longer say what they said when somebody applied.',
      'zh-CN': '“{sheet}”各列的含义与上次应用时不同。',
      'zh-TW': '「{sheet}」各欄的含義與上次套用時不同。',
    },
    fix: {
      en: 'Open Fenlei, check the columns, and apply once.',
      'zh-CN': '请打开 Fenlei 面板检查各列，并应用一次。',
      'zh-TW': '請開啟 Fenlei 面板檢查各欄，並套用一次。',
    },
  },
  /** The script stands alone instead of in a spreadsheet. */
  noSpreadsheet: {
    says: {
      en: 'This script belongs to no spreadsheet.',
      'zh-CN': '此脚本不属于任何表格。',
      'zh-TW': '此指令碼不屬於任何試算表。',
    },
    fix: {
      en: 'Push Fenlei into the script of the spreadsheet: Extensions › Apps Script.',
      'zh-CN': '请将 Fenlei 推送到表格自带的脚本中：扩展程序 › Apps 脚本。',
      'zh-TW': '請將 Fenlei 推送到試算表本身的指令碼：擴充功能 › Apps Script。',
    },
  },
  nothingToUndo: {
    says: { en: 'There is no run to undo.', 'zh-CN': '没有可撤销的运行。', 'zh-TW': '沒有可復原的執行。' },
    fix: {
      en: 'Only the last run can be undone, and only once.',
      'zh-CN': '只能撤销最近一次运行，且只能撤销一次。',
      'zh-TW': '只能復原最近一次執行，且只能復原一次。',
    },
  },
  /** Formulas of the user's would have lost what they read, and the question about that was not answered with OK. */
  undoDeclined: {
    says: { en: 'Nothing was undone.', 'zh-CN': '未撤销。', 'zh-TW': '未復原。' },
    fix: {
      en: 'Let the formulas that were named read other cells first.',
      'zh-CN': '请先修改方才列出的公式。',
      'zh-TW': '請先修改方才列出的公式。',
    },
  },
  /** A pack id in the settings or a formula that no pack has. */
  unknownPack: {
    says: {
      en: 'There is no rule pack {found}.',
      'zh-CN': '没有规则包 {found}。',
      'zh-TW': '沒有規則包 {found}。',
    },
    fix: {
      en: 'Choose one of: {expected}.',
      'zh-CN': '请选择：{expected}。',
      'zh-TW': '請選擇：{expected}。',
    },
  },
  invalidAnalysisDate: {
    says: {
      en: '{found} is not a date.',
      'zh-CN': '{found} 不是日期。',
      'zh-TW': '{found} 不是日期。',
    },
    fix: {
      en: 'Write the analysis date as YYYY-MM-DD, such as 2026-06-30.',
      'zh-CN': '请按 YYYY-MM-DD 填写分析日期，例如 2026-06-30。',
      'zh-TW': '請依 YYYY-MM-DD 填寫分析日期，例如 2026-06-30。',
    },
  },
  /** The sheet has no data rows. */
  emptySheet: {
    says: {
      en: 'There are no rows of orders or customers in this sheet yet.',
      'zh-CN': '此工作表中还没有订单或客户数据。',
      'zh-TW': '此工作表中還沒有訂單或客戶資料。',
    },
    fix: {
      en: 'Paste them under a row of column names, or open the sheet that has them.',
      'zh-CN': '请在一行列名下粘贴数据，或打开包含数据的工作表。',
      'zh-TW': '請在一列欄名下貼上資料，或開啟包含資料的工作表。',
    },
  },
  /** A customers' sheet whose first row is data: our columns would have no place for their names. */
  noHeaderRow: {
    says: {
      en: 'The sheet "{sheet}" has no row of column names.',
      'zh-CN': '工作表“{sheet}”没有标题行。',
      'zh-TW': '工作表「{sheet}」沒有標題列。',
    },
    fix: {
      en: 'Insert a row on top and name each column.',
      'zh-CN': '请在最上方插入一行并填写列名。',
      'zh-TW': '請在最上方插入一列並填寫欄名。',
    },
  },
  /** The tab of customers is open, but the sheet with its orders is gone. */
  sourceGone: {
    says: {
      en: 'The sheet with the orders of this tab is no longer there.',
      'zh-CN': '此工作表对应的订单表已不存在。',
      'zh-TW': '此工作表對應的訂單表已不存在。',
    },
    fix: {
      en: 'Open the sheet with your orders and run from there.',
      'zh-CN': '请打开订单工作表后再运行。',
      'zh-TW': '請開啟訂單工作表後再執行。',
    },
  },
  /** A manager chose a sheet to read, and it was deleted since. */
  chosenSheetGone: {
    says: {
      en: 'A sheet that you chose to read is no longer there.',
      'zh-CN': '您选择读取的工作表已不存在。',
      'zh-TW': '您選擇讀取的工作表已不存在。',
    },
    fix: {
      en: 'Open Fenlei and choose the sheets anew.',
      'zh-CN': '请打开 Fenlei 面板重新选择工作表。',
      'zh-TW': '請開啟 Fenlei 面板重新選擇工作表。',
    },
  },
  /** No column of customers could be told from the headers and values. */
  noRecognisableColumns: {
    says: {
      en: 'The columns could not be recognised. Found: {columns}. Missing: {missing}.',
      'zh-CN': '无法识别各列。现有列：{columns}。缺少：{missing}。',
      'zh-TW': '無法識別各欄。現有欄：{columns}。缺少：{missing}。',
    },
    fix: {
      en: 'Orders need a column of customers and one of dates; a list of customers needs one row per customer.',
      'zh-CN': '订单表需要客户列和日期列；客户表需要每位客户一行。',
      'zh-TW': '訂單表需要客戶欄與日期欄；客戶表需要每位客戶一列。',
    },
  },
  noPackChosen: {
    says: { en: 'No rule pack is chosen.', 'zh-CN': '没有选择规则包。', 'zh-TW': '沒有選擇規則包。' },
    fix: { en: 'Choose at least one.', 'zh-CN': '请至少选择一个。', 'zh-TW': '請至少選擇一個。' },
  },
  /** The colouring pack is none of those in use. */
  colorByOther: {
    says: {
      en: 'The rows cannot be coloured by {found}, which is not among the packs in use.',
      'zh-CN': '{found} 不在使用中的规则包内，无法用于着色。',
      'zh-TW': '{found} 不在使用中的規則包內，無法用於著色。',
    },
    fix: {
      en: 'Choose one of: {expected}.',
      'zh-CN': '请选择：{expected}。',
      'zh-TW': '請選擇：{expected}。',
    },
  },
  /** Values of a fact that the pack does not declare: its rules may not reckon with them. */
  valuesOutsidePack: {
    says: {
      en: 'The pack "{pack}" does not expect the "{fact}" of {customers} customers, such as {example}.',
      'zh-CN': '有 {customers} 位客户（例如 {example}）的“{fact}”超出规则包“{pack}”的预期范围。',
      'zh-TW': '有 {customers} 位客戶（例如 {example}）的「{fact}」超出規則包「{pack}」的預期範圍。',
    },
    fix: {
      en: 'Set options such as the number of levels back to those of the pack, or extend its rules.',
      'zh-CN': '请将分档数等选项恢复为规则包的设置，或扩充其规则。',
      'zh-TW': '請將分級數等選項恢復為規則包的設定，或擴充其規則。',
    },
  },
  /** A pack asks about facts that the sheet cannot give. */
  missingFacts: {
    says: {
      en: 'The pack "{pack}" needs {facts}, which could not be found.',
      'zh-CN': '规则包“{pack}”需要“{facts}”，但没有找到。',
      'zh-TW': '規則包「{pack}」需要「{facts}」，但沒有找到。',
    },
    fix: {
      en: 'Add a column for it, or choose a pack that fits this sheet.',
      'zh-CN': '请添加相应的列，或选择适合此表的规则包。',
      'zh-TW': '請新增相應的欄，或選擇適合此表的規則包。',
    },
  },
  /** The same for facts that orders never tell. */
  factsOfCustomerSheet: {
    says: {
      en: 'The pack "{pack}" needs {facts}, which can only be read from a column of a customer sheet; this is an order sheet.',
      'zh-CN': '规则包“{pack}”需要“{facts}”，只能从客户表的列中读取，而这是订单表。',
      'zh-TW': '規則包「{pack}」需要「{facts}」，只能從客戶表的欄讀取，而這是訂單表。',
    },
    fix: {
      en: 'Open a sheet with one row per customer and a column of that name, or choose another pack.',
      'zh-CN': '请打开每位客户一行、且有同名列的表，或选择其他规则包。',
      'zh-TW': '請開啟每位客戶一列、且有同名欄的表，或選擇其他規則包。',
    },
  },
} as const satisfies Record<string, ProblemText>;
