/** How the programme stands on a day: open, overdue and done, over all and for each account. */
import type { AccountRow } from './accountRows';
import { standingAt } from './accountStates';
import type { KeyAccount } from './readKeyAccounts';

export interface Tally {
  /** Neither done nor dropped, those that are overdue among them. */
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly dropped: number;
}

export interface AccountTally extends Tally {
  readonly id: string;
  readonly name: string | null;
  /** The oldest due date that has passed, and its row of the body from 0; `null` where nothing is overdue. */
  readonly since: { readonly day: number; readonly row: number } | null;
}

export interface AccountsStanding {
  readonly total: Tally;
  /** The key accounts that have rows, in the order of the accounts; those that are no longer key are not counted. */
  readonly accounts: readonly AccountTally[];
  /** Accounts that have rows and are no longer key. */
  readonly lapsed: readonly string[];
}

export function accountsStanding(
  rows: readonly AccountRow[],
  accounts: readonly KeyAccount[],
  today: number,
): AccountsStanding {
  const rowsOf = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const ofAccount = rowsOf.get(row.account);
    if (ofAccount) ofAccount.push(row);
    else rowsOf.set(row.account, [row]);
  }
  const key = new Set(accounts.map(({ id }) => id));
  const tallies = accounts.flatMap(({ id, name }) => {
    const ofAccount = rowsOf.get(id);
    return ofAccount ? [tallyOf({ id, name }, ofAccount, today)] : [];
  });
  const sum = (count: keyof Tally) => tallies.reduce((all, tally) => all + tally[count], 0);
  return {
    total: { open: sum('open'), overdue: sum('overdue'), done: sum('done'), dropped: sum('dropped') },
    accounts: tallies,
    lapsed: [...rowsOf]
      .filter(([id, ofAccount]) => !key.has(id) && ofAccount.some(({ code }) => code !== null))
      .map(([id]) => id),
  };
}

function tallyOf({ id, name }: KeyAccount, rows: readonly AccountRow[], today: number): AccountTally {
  const count = (holds: (row: AccountRow) => boolean) => rows.filter(holds).length;
  const late = rows.filter((row) => standingAt({ ...row, isKey: true }, today) === 'overdue');
  const since = late.reduce<AccountTally['since']>(
    (oldest, { due, row }) =>
      due !== null && (oldest === null || due < oldest.day) ? { day: due, row } : oldest,
    null,
  );
  const done = count(({ state }) => state === 'done');
  const dropped = count(({ state }) => state === 'dropped');
  return { id, name, open: rows.length - done - dropped, overdue: late.length, done, dropped, since };
}
