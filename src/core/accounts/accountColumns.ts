/** The columns of the tab of key accounts, in the order in which a new tab has them: what people fill in stands in view. */
import type { Text } from '../i18n/text';
import type { ColumnMark, NumberFormat } from '../plan/change';

export interface AccountColumn {
  readonly header: Text;
  readonly format: NumberFormat;
  /**
   * `key`: rows cannot be told apart without it. `kept`: written once for a new row, then people's; made again where it
   * was deleted, since rows are counted by it. `text`: the same, but left away where people deleted it. `ours`: written
   * anew by each refresh.
   */
  readonly role: 'key' | 'kept' | 'text' | 'ours';
  /** Pixels, where the column would be too narrow or too wide for what people will write. */
  readonly width?: number;
}

const prefix = 'accounts/';

export const accountColumns = {
  id: {
    header: { en: 'Account', 'zh-CN': '客户编号', 'zh-TW': '客戶編號' },
    format: '@',
    role: 'key',
    width: 90,
  },
  name: { header: { en: 'Name', 'zh-CN': '名称', 'zh-TW': '名稱' }, format: '@', role: 'text' },
  code: { header: { en: 'No.', 'zh-CN': '序号', 'zh-TW': '序號' }, format: '@', role: 'key' },
  item: { header: { en: 'What to do', 'zh-CN': '事项', 'zh-TW': '事項' }, format: '@', role: 'text' },
  owner: {
    header: { en: 'Owner', 'zh-CN': '负责人', 'zh-TW': '負責人' },
    format: '@',
    role: 'text',
    width: 100,
  },
  due: {
    header: { en: 'Due', 'zh-CN': '截止日期', 'zh-TW': '截止日期' },
    format: 'yyyy-mm-dd',
    role: 'kept',
    width: 100,
  },
  state: { header: { en: 'State', 'zh-CN': '状态', 'zh-TW': '狀態' }, format: '@', role: 'kept', width: 90 },
  standing: {
    header: { en: 'At last refresh', 'zh-CN': '更新时状况', 'zh-TW': '更新時狀況' },
    format: '@',
    role: 'ours',
    width: 160,
  },
  done: {
    header: { en: 'Done on', 'zh-CN': '完成日期', 'zh-TW': '完成日期' },
    format: 'yyyy-mm-dd',
    role: 'text',
    width: 100,
  },
  remark: {
    header: { en: 'Remark', 'zh-CN': '备注', 'zh-TW': '備註' },
    format: '@',
    role: 'text',
    width: 200,
  },
  hint: { header: { en: 'How', 'zh-CN': '做法', 'zh-TW': '做法' }, format: '@', role: 'text' },
  kind: { header: { en: 'Kind', 'zh-CN': '类别', 'zh-TW': '類別' }, format: '@', role: 'text' },
  tally: {
    header: { en: 'Account so far', 'zh-CN': '客户进度', 'zh-TW': '客戶進度' },
    format: '@',
    role: 'ours',
    width: 175,
  },
} as const satisfies Record<string, AccountColumn>;

export type AccountColumnName = keyof typeof accountColumns;

export const accountColumnNames = Object.keys(accountColumns) as readonly AccountColumnName[];

/** @example accountMark('due') // 'accounts/due' */
export function accountMark(name: AccountColumnName): string {
  return prefix + name;
}

/** Whether a marked column belongs to the tab of key accounts. */
export function isAccountsColumn({ column }: ColumnMark): boolean {
  return column.startsWith(prefix);
}
