/** What the workbench itself says around the grid and the add-on. */
import type { HostText } from '../files/hostText';

export const shellTexts = {
  menus: { en: 'Menus', 'zh-CN': '菜单', 'zh-TW': '選單' },
  language: { en: 'Language', 'zh-CN': '语言', 'zh-TW': '語言' },
  spreadsheet: { en: 'Spreadsheet', 'zh-CN': '电子表格', 'zh-TW': '試算表' },

  file: { en: 'File', 'zh-CN': '文件', 'zh-TW': '檔案' },
  newDemo: { en: 'New from demo', 'zh-CN': '新建演示表格', 'zh-TW': '新增示範試算表' },
  open: { en: 'Open…', 'zh-CN': '打开…', 'zh-TW': '開啟…' },
  saveXlsx: {
    en: 'Download as Excel (.xlsx)',
    'zh-CN': '下载为 Excel (.xlsx)',
    'zh-TW': '下載為 Excel (.xlsx)',
  },
  saveCsv: {
    en: 'Download this tab as CSV (.csv)',
    'zh-CN': '将此工作表下载为 CSV (.csv)',
    'zh-TW': '將此工作表下載為 CSV (.csv)',
  },

  edit: { en: 'Edit', 'zh-CN': '编辑', 'zh-TW': '編輯' },
  undo: { en: 'Undo', 'zh-CN': '撤销', 'zh-TW': '復原' },
  redo: { en: 'Redo', 'zh-CN': '重做', 'zh-TW': '重做' },
  find: { en: 'Find and replace', 'zh-CN': '查找和替换', 'zh-TW': '尋找與取代' },

  data: { en: 'Data', 'zh-CN': '数据', 'zh-TW': '資料' },
  sortUp: { en: 'Sort by this column, A to Z', 'zh-CN': '按此列升序排序', 'zh-TW': '依此欄遞增排序' },
  sortDown: { en: 'Sort by this column, Z to A', 'zh-CN': '按此列降序排序', 'zh-TW': '依此欄遞減排序' },
  filter: { en: 'Filter on or off', 'zh-CN': '启用或关闭筛选', 'zh-TW': '開啟或關閉篩選' },

  triggers: { en: 'Triggers', 'zh-CN': '触发器', 'zh-TW': '觸發條件' },
  runNow: { en: 'Run {name} now', 'zh-CN': '立即运行 {name}', 'zh-TW': '立即執行 {name}' },

  OK: { en: 'OK', 'zh-CN': '确定', 'zh-TW': '確定' },
  CANCEL: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  YES: { en: 'Yes', 'zh-CN': '是', 'zh-TW': '是' },
  NO: { en: 'No', 'zh-CN': '否', 'zh-TW': '否' },
  close: { en: 'Close', 'zh-CN': '关闭', 'zh-TW': '關閉' },

  running: { en: 'Running {name}…', 'zh-CN': '正在运行“{name}”…', 'zh-TW': '正在執行「{name}」…' },
  opening: { en: 'Opening {name}…', 'zh-CN': '正在打开“{name}”…', 'zh-TW': '正在開啟「{name}」…' },
  saving: { en: 'Saving {name}…', 'zh-CN': '正在保存“{name}”…', 'zh-TW': '正在儲存「{name}」…' },
  working: { en: 'Working…', 'zh-CN': '正在处理…', 'zh-TW': '處理中…' },
  stop: { en: 'Stop', 'zh-CN': '停止', 'zh-TW': '停止' },
  failed: { en: 'The script ended with an error', 'zh-CN': '脚本出错', 'zh-TW': '指令碼發生錯誤' },
  notOpened: { en: 'The file cannot be opened', 'zh-CN': '无法打开文件', 'zh-TW': '無法開啟檔案' },
} as const satisfies Readonly<Record<string, HostText>>;

export type ShellText = keyof typeof shellTexts;
