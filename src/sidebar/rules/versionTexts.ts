/** What the parts about versions and about the pack as a whole say. */
import type { Text } from '../../core/i18n/text';

export const versionTexts = {
  versions: { en: 'Versions', 'zh-CN': '版本', 'zh-TW': '版本' },
  noVersions: {
    en: 'Nothing was saved in this file yet.',
    'zh-CN': '此文件中还没有保存过版本。',
    'zh-TW': '此檔案中還沒有儲存過版本。',
  },
  builtIn: { en: 'Built-in pack', 'zh-CN': '内置规则包', 'zh-TW': '內建規則包' },
  version: { en: 'Version {number}', 'zh-CN': '版本 {number}', 'zh-TW': '版本 {number}' },
  versionNamed: {
    en: 'Version {number}: {name}',
    'zh-CN': '版本 {number}：{name}',
    'zh-TW': '版本 {number}：{name}',
  },
  present: { en: 'Edited from here', 'zh-CN': '当前编辑的起点', 'zh-TW': '目前編輯的起點' },
  compare: { en: 'Compare', 'zh-CN': '比较', 'zh-TW': '比較' },
  close: { en: 'Close', 'zh-CN': '收起', 'zh-TW': '收合' },
  restore: { en: 'Restore', 'zh-CN': '恢复', 'zh-TW': '還原' },
  ofVersion: { en: '{action}: {name}', 'zh-CN': '{action}：{name}', 'zh-TW': '{action}：{name}' },
  sinceThen: {
    en: 'From this version to what is shown now:',
    'zh-CN': '从该版本到目前内容的变化：',
    'zh-TW': '從該版本到目前內容的變化：',
  },
  same: {
    en: 'It says the same as what is shown now.',
    'zh-CN': '与目前内容相同。',
    'zh-TW': '與目前內容相同。',
  },
  unreadable: {
    en: 'This version cannot be read any more.',
    'zh-CN': '已无法读取该版本。',
    'zh-TW': '已無法讀取該版本。',
  },
  meanwhile: {
    en: 'Meanwhile somebody else saved {version}. Nothing is lost: theirs stays in the list of versions, and saving makes yours the newest.',
    'zh-CN': '期间有人保存了{version}。两者都会保留：对方的版本仍在版本列表中，您保存后即成为最新版本。',
    'zh-TW': '期間有人儲存了{version}。兩者都會保留：對方的版本仍在版本清單中，您儲存後即成為最新版本。',
  },
  fromTheirs: {
    en: 'From theirs to yours:',
    'zh-CN': '从对方版本到您的内容：',
    'zh-TW': '從對方版本到您的內容：',
  },
  takeTheirs: { en: 'Show theirs instead', 'zh-CN': '改用对方的版本', 'zh-TW': '改用對方的版本' },
  unsaved: {
    en: 'Unsaved changes ({count})',
    'zh-CN': '未保存的更改（{count}）',
    'zh-TW': '未儲存的變更（{count}）',
  },
  unsavedNew: {
    en: 'A new rule pack, not saved yet',
    'zh-CN': '新规则包，尚未保存',
    'zh-TW': '新規則包，尚未儲存',
  },
  saved: { en: 'Everything is saved', 'zh-CN': '已全部保存', 'zh-TW': '已全部儲存' },
  savedUnused: {
    en: 'Saved. To use it, choose it in the view Segment.',
    'zh-CN': '已保存。如要使用，请在“分群”视图中选择它。',
    'zh-TW': '已儲存。如要使用，請在「分群」檢視中選擇它。',
  },
  versionName: { en: 'Name of the version', 'zh-CN': '版本名称', 'zh-TW': '版本名稱' },
  optional: { en: 'Name (optional)', 'zh-CN': '名称（可不填）', 'zh-TW': '名稱（可不填）' },
  save: { en: 'Save version', 'zh-CN': '保存版本', 'zh-TW': '儲存版本' },
  saving: { en: 'Saving…', 'zh-CN': '正在保存…', 'zh-TW': '正在儲存…' },

  wholePack: { en: 'Whole pack', 'zh-CN': '整个规则包', 'zh-TW': '整個規則包' },
  openEditor: { en: 'Edit as JSON', 'zh-CN': '以 JSON 编辑', 'zh-TW': '以 JSON 編輯' },
  copy: { en: 'Copy as JSON', 'zh-CN': '复制为 JSON', 'zh-TW': '複製為 JSON' },
  copied: { en: 'The pack is on the clipboard.', 'zh-CN': '已复制到剪贴板。', 'zh-TW': '已複製到剪貼簿。' },
  copyYourself: {
    en: 'The browser does not let Fenlei copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    'zh-CN': '浏览器不允许自动复制。文字已选中，请按 Ctrl+C（Mac 为 ⌘C）。',
    'zh-TW': '瀏覽器不允許自動複製。文字已選取，請按 Ctrl+C（Mac 為 ⌘C）。',
  },
  packText: { en: 'The pack as JSON', 'zh-CN': '规则包的 JSON', 'zh-TW': '規則包的 JSON' },
  paste: { en: 'Paste a pack', 'zh-CN': '粘贴规则包', 'zh-TW': '貼上規則包' },
  pasteLabel: { en: 'JSON of a pack', 'zh-CN': '规则包 JSON', 'zh-TW': '規則包 JSON' },
  pasteHint: {
    en: 'A pack with the id of this one replaces it, and undo brings it back. Any other opens as a pack of its own.',
    'zh-CN': '标识与当前规则包相同则替换（可撤销），否则作为新的规则包打开。',
    'zh-TW': '識別碼與目前規則包相同則取代（可復原），否則作為新的規則包開啟。',
  },
  usePasted: { en: 'Use this pack', 'zh-CN': '使用此规则包', 'zh-TW': '使用此規則包' },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  reset: { en: 'Reset to the built-in pack', 'zh-CN': '恢复为内置规则包', 'zh-TW': '還原為內建規則包' },
  newFrom: { en: 'New pack, copied from', 'zh-CN': '新建规则包，复制自', 'zh-TW': '新增規則包，複製自' },
  create: { en: 'Create', 'zh-CN': '新建', 'zh-TW': '建立' },
  copyOf: { en: '{title} (copy)', 'zh-CN': '{title}（副本）', 'zh-TW': '{title}（副本）' },
  copyNumber: {
    en: '{title} (copy {number})',
    'zh-CN': '{title}（副本 {number}）',
    'zh-TW': '{title}（副本 {number}）',
  },
  notRead: {
    en: 'The pack could not be read: {reason}',
    'zh-CN': '无法读取规则包：{reason}',
    'zh-TW': '無法讀取規則包：{reason}',
  },
} as const satisfies Record<string, Text>;
