/** How far an item is, in the words that people type, and what a refresh says of it. */
import type { Cell } from '../facts/cell';
import type { Text } from '../i18n/text';

/** What stands in the column "State": written once as "open", then people's. */
export const itemStates = {
  open: { en: 'open', 'zh-CN': '未开始', 'zh-TW': '未開始' },
  inProgress: { en: 'in progress', 'zh-CN': '进行中', 'zh-TW': '進行中' },
  done: { en: 'done', 'zh-CN': '已完成', 'zh-TW': '已完成' },
  dropped: { en: 'dropped', 'zh-CN': '不再进行', 'zh-TW': '不再進行' },
} as const satisfies Record<string, Text>;

export type ItemState = keyof typeof itemStates;

/** What a refresh writes beside it. Every one has a colour, and none is told by colour alone. */
export const itemStandings = {
  overdue: { title: { en: 'Overdue', 'zh-CN': '逾期', 'zh-TW': '逾期' }, color: '#f4c7c3' },
  soon: {
    title: { en: 'Due within a week', 'zh-CN': '一周内到期', 'zh-TW': '一週內到期' },
    color: '#fce8b2',
  },
  done: { title: { en: 'Done', 'zh-CN': '完成', 'zh-TW': '完成' }, color: '#d9ead3' },
  lapsed: {
    title: { en: 'No longer a key account', 'zh-CN': '已不是大客户', 'zh-TW': '已非重點客戶' },
    color: '#e8eaed',
  },
} as const satisfies Record<string, { readonly title: Text; readonly color: string }>;

export type ItemStanding = keyof typeof itemStandings;

/** Words that people also use, besides the four above in any language. */
const otherWords: Readonly<Record<string, ItemState>> = {
  'in work': 'inProgress',
  started: 'inProgress',
  doing: 'inProgress',
  ok: 'done',
  yes: 'done',
  finished: 'done',
  completed: 'done',
  cancelled: 'dropped',
  canceled: 'dropped',
  '✓': 'done',
  '✔': 'done',
  完成: 'done',
  取消: 'dropped',
  放弃: 'dropped',
  放棄: 'dropped',
};

const known = new Map<string, ItemState>([
  ...(Object.keys(itemStates) as ItemState[]).flatMap((state) =>
    Object.values(itemStates[state]).map((word): [string, ItemState] => [word, state]),
  ),
  ...Object.entries(otherWords),
]);

/**
 * The state that a cell names, in any of the three languages; whatever else people write there means that the item is
 * still open. A ticked checkbox is done.
 * @example toItemState(' Done ') // 'done'
 * @example toItemState('waiting for Ms Li') // 'open'
 * @example toItemState(null) // 'open'
 */
export function toItemState(cell: Cell | undefined): ItemState {
  if (cell === true) return 'done';
  const word = typeof cell === 'string' ? cell.normalize('NFKC').trim().toLowerCase() : '';
  return known.get(word) ?? 'open';
}

/** Days before a due date from which it is near. */
const soonDays = 7;

export interface ItemAtDay {
  readonly state: ItemState;
  readonly due: number | null;
  /** Whether the account is a key account now. */
  readonly isKey: boolean;
}

/**
 * How an item stands on a day, `null` where there is nothing to say. The due date itself is not overdue yet; done and
 * dropped items are never overdue, nor are those of an account that is no longer a key account.
 * @example standingAt({ state: 'open', due: 45000, isKey: true }, 45001) // 'overdue'
 * @example standingAt({ state: 'inProgress', due: 45000, isKey: true }, 45000) // 'soon'
 * @example standingAt({ state: 'dropped', due: 45000, isKey: true }, 45001) // null
 */
export function standingAt({ state, due, isKey }: ItemAtDay, today: number): ItemStanding | null {
  if (!isKey) return 'lapsed';
  if (state === 'done') return 'done';
  if (state === 'dropped' || due === null) return null;
  if (due < today) return 'overdue';
  return due <= today + soonDays ? 'soon' : null;
}
