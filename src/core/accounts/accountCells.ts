/** What stands in the cells of the tab of key accounts: new rows, and the two columns that each refresh writes anew. */
import type { Cell } from '../facts/cell';
import { fill, type Locale } from '../i18n/text';
import type { AccountColumnName } from './accountColumns';
import { accountItems, cadences, type ItemCode, itemCodes, itemKinds } from './accountItems';
import type { AccountRow } from './accountRows';
import { itemStandings, itemStates, standingAt } from './accountStates';
import type { AccountsStanding, AccountTally } from './accountsStanding';
import { accountWords } from './accountWords';
import type { KeyAccount } from './readKeyAccounts';

export type FreshRow = AccountRow & { readonly code: ItemCode; readonly due: number };

/** Every item of the programme for each account, below the rows that are there; due dates follow from today. */
export function freshRows(
  added: readonly KeyAccount[],
  { from, today }: { readonly from: number; readonly today: number },
): readonly FreshRow[] {
  return added
    .flatMap(({ id, name }) => itemCodes.map((code) => ({ account: id, name, code })))
    .map((row, at) => ({
      ...row,
      row: from + at,
      state: 'open',
      due: today + accountItems[row.code].firstDays,
    }));
}

interface CellContext {
  readonly locale: Locale;
  readonly today: number;
  readonly tallies: ReadonlyMap<string, string>;
}

export function cellOf(
  name: AccountColumnName,
  { account, name: called, code, due }: FreshRow,
  { locale, today, tallies }: CellContext,
): Cell {
  const { kind, title, hint, cadence } = accountItems[code];
  switch (name) {
    case 'id':
      return account;
    case 'name':
      return called;
    case 'tally':
      return tallies.get(account) ?? null;
    case 'code':
      return code;
    case 'kind':
      return itemKinds[kind][locale];
    case 'item':
      return title[locale];
    case 'due':
      return { day: due };
    case 'state':
      return itemStates.open[locale];
    case 'standing':
      return standingText({ state: 'open', due, isKey: true }, today, locale);
    case 'hint':
      return fill(accountWords.hint[locale], { cadence: cadences[cadence][locale], hint: hint[locale] });
    case 'owner':
    case 'done':
    case 'remark':
      return null;
  }
}

/** How an item stands on a day, in words; `null` where there is nothing to say. */
export function standingText(item: Parameters<typeof standingAt>[0], today: number, locale: Locale): Cell {
  const standing = standingAt(item, today);
  return standing && itemStandings[standing].title[locale];
}

/** By account, in words; dropped items are not reckoned with. */
export function talliesOf({ accounts }: AccountsStanding, locale: Locale): ReadonlyMap<string, string> {
  const inWords = ({ open, overdue, done }: AccountTally) =>
    fill(accountWords[overdue > 0 ? 'tallyOverdue' : 'tally'][locale], { done, all: open + done, overdue });
  return new Map(accounts.map((tally) => [tally.id, inWords(tally)]));
}
