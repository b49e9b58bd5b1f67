/** Texts about the key accounts in the view "Report". */
import type { Text } from '../../core/i18n/text';

export const accountsTexts = {
  title: { en: 'Key accounts', 'zh-CN': '大客户', 'zh-TW': '重點客戶' },
  notYet: {
    en: 'Apply the segments once; then the customers who matter most can be listed here, with what to do for each and by when.',
    'zh-CN': '应用一次分群之后，可在此列出最重要的客户，以及为每位客户做什么、何时完成。',
    'zh-TW': '套用一次分群之後，可在此列出最重要的客戶，以及為每位客戶做什麼、何時完成。',
  },
  chooseFirst: {
    en: 'Choose which segments count as key accounts.',
    'zh-CN': '请选择哪些分群算作大客户。',
    'zh-TW': '請選擇哪些分群算作重點客戶。',
  },
  choosePack: { en: 'Choose a pack', 'zh-CN': '请选择规则包', 'zh-TW': '請選擇規則包' },
  who: {
    en: '{count} key accounts: {segments}.',
    'zh-CN': '{count} 位大客户：{segments}。',
    'zh-TW': '{count} 位重點客戶：{segments}。',
  },
  toMake: {
    en: 'A tab of their own lists nine standing actions and eight working points for each, with owner, due date and state.',
    'zh-CN': '专用工作表为每位客户列出九项日常行动和八个工作要点，含负责人、截止日期和状态。',
    'zh-TW': '專用工作表為每位客戶列出九項例行行動與八個工作要點，含負責人、截止日期與狀態。',
  },
  open: { en: 'Open', 'zh-CN': '未完成', 'zh-TW': '未完成' },
  overdue: { en: 'Overdue', 'zh-CN': '逾期', 'zh-TW': '逾期' },
  done: { en: 'Done', 'zh-CN': '已完成', 'zh-TW': '已完成' },
  noneLate: { en: 'Nothing is overdue.', 'zh-CN': '没有逾期事项。', 'zh-TW': '沒有逾期事項。' },
  late: {
    en: '{items} overdue since {since}',
    'zh-CN': '逾期 {items} 项，最早 {since}',
    'zh-TW': '逾期 {items} 項，最早 {since}',
  },
  more: { en: 'and {count} more', 'zh-CN': '另有 {count} 位', 'zh-TW': '另有 {count} 位' },
  added: {
    en: 'Not listed in the tab yet: {count}. Refresh it to add them.',
    'zh-CN': '尚未列入工作表：{count} 位。更新后即会加入。',
    'zh-TW': '尚未列入工作表：{count} 位。更新後即會加入。',
  },
  lapsed: {
    en: 'No longer key accounts: {count}. Their rows stay and are not counted.',
    'zh-CN': '已不是大客户：{count} 位。其各行保留，但不计入。',
    'zh-TW': '已非重點客戶：{count} 位。其各列保留，但不計入。',
  },
  make: { en: 'Make the tab', 'zh-CN': '生成工作表', 'zh-TW': '產生工作表' },
  refresh: { en: 'Refresh the tab', 'zh-CN': '更新工作表', 'zh-TW': '更新工作表' },
  show: { en: 'Show the tab', 'zh-CN': '查看工作表', 'zh-TW': '檢視工作表' },
  again: { en: 'Try again', 'zh-CN': '重试', 'zh-TW': '重試' },
  isDone: { en: 'The tab is up to date.', 'zh-CN': '工作表已是最新。', 'zh-TW': '工作表已是最新。' },
  whichCount: {
    en: 'Who counts as a key account',
    'zh-CN': '哪些客户算大客户',
    'zh-TW': '哪些客戶算重點客戶',
  },
  pack: { en: 'Segments of', 'zh-CN': '所用分群', 'zh-TW': '所用分群' },
  segment: { en: '{title} ({count})', 'zh-CN': '{title}（{count}）', 'zh-TW': '{title}（{count}）' },
  usedNext: {
    en: 'What you choose counts from the next refresh of the tab.',
    'zh-CN': '所选内容从下次更新工作表起生效。',
    'zh-TW': '所選內容從下次更新工作表起生效。',
  },
} as const satisfies Record<string, Text>;
