/** Words of the tab of key accounts and of the dialogs about it. */
import type { Text } from '../i18n/text';

export const accountWords = {
  tab: { en: 'Key accounts', 'zh-CN': '大客户', 'zh-TW': '重點客戶' },
  hint: { en: '{cadence}: {hint}', 'zh-CN': '{cadence}：{hint}', 'zh-TW': '{cadence}：{hint}' },
  tally: { en: '{done} of {all} done', 'zh-CN': '已完成 {done}/{all}', 'zh-TW': '已完成 {done}/{all}' },
  tallyOverdue: {
    en: '{done} of {all} done, {overdue} overdue',
    'zh-CN': '已完成 {done}/{all}，逾期 {overdue}',
    'zh-TW': '已完成 {done}/{all}，逾期 {overdue}',
  },

  confirmTitle: { en: 'List the key accounts?', 'zh-CN': '列出大客户？', 'zh-TW': '列出重點客戶？' },
  who: {
    en: 'Key accounts: {count}, from “{pack}”: {segments}.',
    'zh-CN': '大客户：{count} 位，来自“{pack}”：{segments}。',
    'zh-TW': '重點客戶：{count} 位，來自「{pack}」：{segments}。',
  },
  newTab: {
    en: 'A new tab “{tab}” will be made, with nine standing actions and eight working points for each. Your own sheets stay as they are.',
    'zh-CN': '将新建工作表“{tab}”，为每位客户列出九项日常行动和八个工作要点。您自己的工作表保持不变。',
    'zh-TW': '將新增工作表「{tab}」，為每位客戶列出九項例行行動與八個工作要點。您自己的工作表保持不變。',
  },
  newRows: {
    en: 'New in “{tab}”: {added}, each with seventeen rows at the end. What is written there stays as it is.',
    'zh-CN': '“{tab}”中将新增 {added} 位客户，各有十七行，列在末尾。已填写的内容保持不变。',
    'zh-TW': '「{tab}」中將新增 {added} 位客戶，各有十七列，排在末尾。已填寫的內容保持不變。',
  },
  lapsed: {
    en: 'No longer key accounts, marked as such: {lapsed}.',
    'zh-CN': '已不是大客户、将作标注：{lapsed} 位。',
    'zh-TW': '已非重點客戶、將加註記：{lapsed} 位。',
  },
  status: {
    en: '“{tab}” is up to date. Key accounts: {count}. Items open: {open}, overdue: {overdue}, done: {done}.',
    'zh-CN':
      '“{tab}”已是最新。大客户 {count} 位；未完成 {open} 项，其中逾期 {overdue} 项；已完成 {done} 项。',
    'zh-TW':
      '「{tab}」已是最新。重點客戶 {count} 位；未完成 {open} 項，其中逾期 {overdue} 項；已完成 {done} 項。',
  },
  overdueAccount: {
    en: '{name}: {overdue} overdue since {date}',
    'zh-CN': '{name}：逾期 {overdue} 项，最早 {date}',
    'zh-TW': '{name}：逾期 {overdue} 項，最早 {date}',
  },
  andMore: { en: 'and {count} more', 'zh-CN': '另有 {count} 位', 'zh-TW': '另有 {count} 位' },
} as const satisfies Record<string, Text>;
