/** Whether people wrote anything into the tab of key accounts: what they wrote is theirs, whatever becomes of Fenlei. */
import { type Cell, isBlank, isDayCell } from '../facts/cell';
import { fill, locales, type Text } from '../i18n/text';
import type { Target } from '../plan/target';
import { ownedColumn } from '../plan/target';
import { type AccountColumnName, accountColumnNames, accountColumns, accountMark } from './accountColumns';
import { accountItems, cadences, type ItemCode, itemCodes, itemKinds, toItemCode } from './accountItems';
import { cellsOf } from './accountRows';
import { itemStates } from './accountStates';
import { accountWords } from './accountWords';

/**
 * Whether the tab holds only what Fenlei writes: for each account all items in our words, nobody's name or remark,
 * everything open, one name, and due dates that are those of one day. Whatever does not fit counts as touched: a tab is kept
 * rather once too often. Cells beside our columns, notes and colours are looked at elsewhere.
 */
export function isUntouched(target: Target): boolean {
  if (accountColumnNames.some((name) => !hasOurHeader(target, name))) return false;
  const cells = (name: AccountColumnName) => cellsOf(target, name);
  const days = new Map<string, Set<number>>();
  const codes = new Map<string, Set<ItemCode>>();
  const names = new Map<string, Set<string>>();
  for (const [row, account] of target.keys.entries()) {
    const code = toItemCode(cells('code')[row]);
    const due = cells('due')[row];
    if (code === null || account === '' || !isDayCell(due)) return false;
    const { kind, title, hint, cadence, firstDays } = accountItems[code];
    const isOurs =
      (['owner', 'done', 'remark'] as const).every((name) => isBlank(cells(name)[row])) &&
      isOneOf(cells('state')[row], itemStates.open) &&
      isOneOf(cells('kind')[row], itemKinds[kind]) &&
      isOneOf(cells('item')[row], title) &&
      locales.some(
        (locale) =>
          cells('hint')[row] ===
          fill(accountWords.hint[locale], { cadence: cadences[cadence][locale], hint: hint[locale] }),
      );
    if (!isOurs) return false;
    days.set(account, (days.get(account) ?? new Set()).add(due.day - firstDays));
    names.set(account, (names.get(account) ?? new Set()).add(String(cells('name')[row] ?? '')));
    codes.set(account, (codes.get(account) ?? new Set()).add(code));
  }
  return (
    target.keys.length === codes.size * itemCodes.length &&
    [...days.values(), ...names.values()].every(({ size }) => size === 1) &&
    [...codes.values()].every(({ size }) => size === itemCodes.length)
  );
}

function hasOurHeader(target: Target, name: AccountColumnName): boolean {
  return isOneOf(ownedColumn(target, accountMark(name))?.header, accountColumns[name].header);
}

function isOneOf(cell: Cell | undefined, text: Text): boolean {
  return Object.values(text).some((word) => word === cell);
}
