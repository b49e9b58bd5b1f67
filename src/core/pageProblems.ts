/** What can be wrong with a call of the sidebar or its editor, beside all that can be wrong with a run or a pack. */
import type { ProblemText } from './i18n/problemText';

export const pageProblems = {
  /** Cells, choices or packs are no longer those that a page showed a preview of. */
  previewOutdated: {
    says: {
      en: 'The file changed after the preview, so nothing was written.',
      'zh-CN': '预览之后文件有变化，因此未写入任何内容。',
      'zh-TW': '預覽之後檔案有變化，因此未寫入任何內容。',
    },
    fix: {
      en: 'Look at the new preview and apply again.',
      'zh-CN': '请查看新的预览后再应用。',
      'zh-TW': '請檢視新的預覽後再套用。',
    },
  },
  /** What is being edited is larger than what the user's properties take. */
  draftTooLong: {
    says: {
      en: 'The draft of this pack has {size} characters; at most {most} can be kept.',
      'zh-CN': '此规则包的草稿有 {size} 个字符，最多只能保留 {most} 个。',
      'zh-TW': '此規則包的草稿有 {size} 個字元，最多可保留 {most} 個。',
    },
    fix: {
      en: 'Save it as a version, or copy it as JSON before you close Fenlei.',
      'zh-CN': '请保存为新版本，或在关闭 Fenlei 之前复制为 JSON。',
      'zh-TW': '請儲存為新版本，或在關閉 Fenlei 之前複製為 JSON。',
    },
  },
  /** Everything that a user has not saved yet, in all files, is more than Google keeps for one user. */
  draftsFull: {
    says: {
      en: 'Your unsaved edits in all files would take {size} kB; Google keeps at most {most} kB.',
      'zh-CN': '您在所有文件中未保存的修改共需 {size} kB，Google 最多只保留 {most} kB。',
      'zh-TW': '您在所有檔案中未儲存的修改共需 {size} kB，Google 最多保留 {most} kB。',
    },
    fix: {
      en: 'Save this pack as a version, or save or discard edits of other packs.',
      'zh-CN': '请将此规则包保存为新版本，或先保存、放弃其他规则包的修改。',
      'zh-TW': '請將此規則包儲存為新版本，或先儲存、捨棄其他規則包的修改。',
    },
  },
  /** A page sent something that holds no text of a pack. */
  noDraft: {
    says: {
      en: 'The page sent no text of a rule pack to keep.',
      'zh-CN': '页面没有发来要保留的规则包文本。',
      'zh-TW': '頁面沒有送出要保留的規則包文字。',
    },
    fix: {
      en: 'Close the sidebar and open it again.',
      'zh-CN': '请关闭侧边栏后重新打开。',
      'zh-TW': '請關閉側邊欄後重新開啟。',
    },
  },
  draftNotKept: {
    says: {
      en: 'Your edits could not be kept for later. Google Sheets says: {found}.',
      'zh-CN': '无法保留您的修改。Google 表格的提示：{found}。',
      'zh-TW': '無法保留您的修改。Google 試算表的訊息：{found}。',
    },
    fix: {
      en: 'Save them as a version before you close Fenlei.',
      'zh-CN': '请在关闭 Fenlei 之前保存为新版本。',
      'zh-TW': '請在關閉 Fenlei 之前儲存為新版本。',
    },
  },
  /** Answers about customers need a sheet with one row for each, and there are only orders so far. */
  profileNeedsRun: {
    says: {
      en: 'There is no tab of customers yet to keep answers in.',
      'zh-CN': '还没有客户工作表，无法保存答案。',
      'zh-TW': '還沒有客戶工作表，無法儲存答案。',
    },
    fix: {
      en: 'Apply the segments once, which makes it; then save again.',
      'zh-CN': '请先应用一次分群（会自动生成客户工作表），再保存。',
      'zh-TW': '請先套用一次分群（會自動產生客戶工作表），再儲存。',
    },
  },
  /** Answers about somebody whom the customers' sheet does not list. */
  customerNotListed: {
    says: {
      en: 'Customer {found} has no row in "{sheet}".',
      'zh-CN': '“{sheet}”中没有客户 {found} 的行。',
      'zh-TW': '「{sheet}」中沒有客戶 {found} 的列。',
    },
    fix: {
      en: 'Add the row, or apply the segments again if the customer is new; then save again.',
      'zh-CN': '请添加该行；如是新客户，请重新应用分群后再保存。',
      'zh-TW': '請新增該列；如是新客戶，請重新套用分群後再儲存。',
    },
  },
  /** Nobody asks about this fact: the packs changed since the form was shown. */
  notAsked: {
    says: {
      en: 'No pack in use asks about {found}.',
      'zh-CN': '正在使用的规则包没有关于 {found} 的提问。',
      'zh-TW': '使用中的規則包沒有關於 {found} 的提問。',
    },
    fix: {
      en: 'Save the changed rules or open the sidebar again, then answer anew.',
      'zh-CN': '请保存修改过的规则，或重新打开侧边栏，再重新作答。',
      'zh-TW': '請儲存修改過的規則，或重新開啟側邊欄，再重新作答。',
    },
  },
  /** A page asked for a cell of a sheet that was deleted or renamed, or became shorter. */
  cellGone: {
    says: {
      en: 'There is no cell {found} any more.',
      'zh-CN': '单元格 {found} 已不存在。',
      'zh-TW': '儲存格 {found} 已不存在。',
    },
    fix: { en: 'Read the sheet again.', 'zh-CN': '请重新读取工作表。', 'zh-TW': '請重新讀取工作表。' },
  },
  /** A page asked for a fix of a kind that only a person can mend, or that there is not. */
  noSuchFix: {
    says: {
      en: 'There is no fix for {found}.',
      'zh-CN': '{found} 没有自动修正。',
      'zh-TW': '{found} 沒有自動修正。',
    },
    fix: {
      en: 'Mend these cells by hand; the report says how.',
      'zh-CN': '请手动处理这些单元格，方法见报告。',
      'zh-TW': '請手動處理這些儲存格，方法見報告。',
    },
  },
  /** What undoing a fix needs would be more than the file keeps. */
  fixTooLarge: {
    says: {
      en: 'These cells hold too much text to be changed back later, so nothing was written.',
      'zh-CN': '这些单元格的文本过多，无法保证日后撤销，因此未写入任何内容。',
      'zh-TW': '這些儲存格的文字過多，無法保證日後復原，因此未寫入任何內容。',
    },
    fix: {
      en: 'Mend them by hand, or split the sheet.',
      'zh-CN': '请手动处理，或拆分工作表。',
      'zh-TW': '請手動處理，或拆分工作表。',
    },
  },
  noFixToUndo: {
    says: {
      en: 'This fix is undone already, or a later one came after it.',
      'zh-CN': '此修正已撤销，或之后又有新的修正。',
      'zh-TW': '此修正已復原，或之後又有新的修正。',
    },
    fix: {
      en: 'Check the data again to see the latest fix.',
      'zh-CN': '请重新检查数据，查看最近一次修正。',
      'zh-TW': '請重新檢查資料，檢視最近一次修正。',
    },
  },
  /** A page asked for a file for a CRM that there is not. */
  unknownCrm: {
    says: {
      en: 'No file can be made for {found}.',
      'zh-CN': '无法为 {found} 生成文件。',
      'zh-TW': '無法為 {found} 產生檔案。',
    },
    fix: {
      en: 'Choose one of: {expected}.',
      'zh-CN': '请选择：{expected}。',
      'zh-TW': '請選擇：{expected}。',
    },
  },
  /** A page of another version called. */
  unknownCall: {
    says: {
      en: 'The page asked for {found}, which this version does not know.',
      'zh-CN': '页面请求了此版本不支持的 {found}。',
      'zh-TW': '頁面請求了此版本不支援的 {found}。',
    },
    fix: {
      en: 'Close the sidebar and open it again. It may ask for: {expected}.',
      'zh-CN': '请关闭侧边栏后重新打开。可用请求：{expected}。',
      'zh-TW': '請關閉側邊欄後重新開啟。可用請求：{expected}。',
    },
  },
} as const satisfies Record<string, ProblemText>;
