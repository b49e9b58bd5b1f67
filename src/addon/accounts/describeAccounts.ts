/** What dialogs and the sidebar say about the key accounts: what would be written, and how they stand. */

import type { AccountsStanding, AccountTally } from '../../core/accounts/accountsStanding';
import { accountWords } from '../../core/accounts/accountWords';
import { dayToIso } from '../../core/facts/calendar';
import { fill, type Locale } from '../../core/i18n/text';
import { words } from '../../core/i18n/words';
import type { PreparedAccounts } from './prepareAccounts';

/** Lines of one dialog at most: it does not scroll. */
const mostLines = 10;

export function describePlan(prepared: PreparedAccounts, locale: Locale): string {
  const { pack, choice, tab, tabName, accounts, plan } = prepared;
  const say = sayIn(locale);
  const titles = pack.segments
    .filter(({ id }) => choice.segments.includes(id))
    .map(({ title }) => title[locale]);
  const segments = titles.join(words.listSeparator[locale]);
  const lines = [say('who', { count: accounts, pack: pack.title[locale], segments })];
  if (!tab) lines.push(say('newTab', { tab: tabName }));
  else if (plan.added.length > 0) lines.push(say('newRows', { tab: tabName, added: plan.added.length }));
  if (plan.lapsed.length > 0) lines.push(say('lapsed', { lapsed: plan.lapsed.length }));
  return lines.join('\n\n');
}

export function describeStatus({ tabName, plan }: PreparedAccounts, locale: Locale): string {
  const { accounts, total } = plan.standing;
  return sayIn(locale)('status', { tab: tabName, count: accounts.length, ...total });
}

/** The status, and under it who is overdue, the longest first. */
export function describeOverdue(prepared: PreparedAccounts, locale: Locale): string {
  const say = sayIn(locale);
  const late = overdueAccounts(prepared.plan.standing);
  const lines = late
    .slice(0, mostLines)
    .map(({ id, name, overdue, since }) =>
      say('overdueAccount', { name: name ?? id, overdue, date: dayToIso(since.day) }),
    );
  const more = late.length - lines.length;
  if (more > 0) lines.push(say('andMore', { count: more }));
  return [describeStatus(prepared, locale), ...lines.map((line) => `• ${line}`)].join('\n');
}

type Late = AccountTally & { readonly since: NonNullable<AccountTally['since']> };

/** Accounts with something overdue, the oldest date first. */
export function overdueAccounts({ accounts }: AccountsStanding): readonly Late[] {
  return accounts
    .flatMap((tally) => (tally.since ? [{ ...tally, since: tally.since }] : []))
    .sort((a, b) => a.since.day - b.since.day);
}

function sayIn(locale: Locale) {
  return (key: keyof typeof accountWords, values: Readonly<Record<string, string | number>>) =>
    fill(accountWords[key][locale], values);
}
