/** What the part about segments says. */
import type { Text } from '../../core/i18n/text';

export const segmentTexts = {
  segments: { en: 'Segments', 'zh-CN': '分群', 'zh-TW': '分群' },
  otherwise: {
    en: 'All other customers land in',
    'zh-CN': '其余客户归入',
    'zh-TW': '其餘客戶歸入',
  },
  addSegment: { en: 'Add segment', 'zh-CN': '添加分群', 'zh-TW': '新增分群' },
  newSegment: { en: 'New segment', 'zh-CN': '新分群', 'zh-TW': '新分群' },
  edit: { en: 'Edit', 'zh-CN': '编辑', 'zh-TW': '編輯' },
  done: { en: 'Done', 'zh-CN': '完成', 'zh-TW': '完成' },
  remove: { en: 'Delete', 'zh-CN': '删除', 'zh-TW': '刪除' },
  ofSegment: { en: '{action}: {name}', 'zh-CN': '{action}：{name}', 'zh-TW': '{action}：{name}' },
  moveUp: { en: 'Move “{name}” up', 'zh-CN': '将“{name}”上移', 'zh-TW': '將「{name}」上移' },
  moveDown: { en: 'Move “{name}” down', 'zh-CN': '将“{name}”下移', 'zh-TW': '將「{name}」下移' },
  language: { en: 'Texts in', 'zh-CN': '文字语言', 'zh-TW': '文字語言' },
  name: { en: 'Name', 'zh-CN': '名称', 'zh-TW': '名稱' },
  color: { en: 'Colour', 'zh-CN': '颜色', 'zh-TW': '顏色' },
  otherColor: { en: 'Another colour', 'zh-CN': '其他颜色', 'zh-TW': '其他顏色' },
  tooDark: {
    en: 'Black text is hard to read on this colour. Choose a lighter one.',
    'zh-CN': '此颜色上的黑字不易辨认，请选择更浅的颜色。',
    'zh-TW': '此顏色上的黑字不易辨識，請選擇較淺的顏色。',
  },
  playbook: { en: 'Playbook', 'zh-CN': '行动建议', 'zh-TW': '行動建議' },
  playbookHint: {
    en: 'What to do, the most important line first: it also stands in the sheet.',
    'zh-CN': '最重要的写在第一条，它也会显示在表格中。',
    'zh-TW': '最重要的寫在第一條，它也會顯示在試算表中。',
  },
  stages: { en: 'Stage by stage', 'zh-CN': '分阶段说明', 'zh-TW': '分階段說明' },
  addStage: { en: 'Add a stage', 'zh-CN': '添加阶段', 'zh-TW': '新增階段' },
  chooseStage: { en: 'Choose …', 'zh-CN': '请选择…', 'zh-TW': '請選擇…' },
  line: { en: 'Line {number}', 'zh-CN': '第 {number} 条', 'zh-TW': '第 {number} 條' },
  lineUp: { en: 'Move line {number} up', 'zh-CN': '将第 {number} 条上移', 'zh-TW': '將第 {number} 條上移' },
  removeLine: { en: 'Delete line {number}', 'zh-CN': '删除第 {number} 条', 'zh-TW': '刪除第 {number} 條' },
  newLine: { en: 'A further line', 'zh-CN': '新的一条', 'zh-TW': '新的一條' },
  addLine: { en: 'Add', 'zh-CN': '添加', 'zh-TW': '新增' },
  sameInAll: {
    en: 'A new line is put into every language, to be translated there.',
    'zh-CN': '新添的内容会放进每种语言，可再分别翻译。',
    'zh-TW': '新增的內容會放進每種語言，可再分別翻譯。',
  },
} as const satisfies Record<string, Text>;
