/** The key accounts as a page shows them, and the refresh that it asks for. */
import { accountMark } from '../../core/accounts/accountColumns';
import { unreadableDues } from '../../core/accounts/accountRows';
import { choiceInForce, type KeyChoice, usualSegments } from '../../core/accounts/keyChoice';
import { dayToIso } from '../../core/facts/calendar';
import { toRegional } from '../../core/facts/regional';
import { columnLetters } from '../../core/facts/table';
import type { Locale } from '../../core/i18n/text';
import { ownedColumn } from '../../core/plan/target';
import { renderProblem } from '../../core/problem';
import { failure, type Result, success } from '../../core/result';
import type { AccountsView, KeyPack, KeyStanding } from '../../protocol/accountsView';
import { overdueAccounts } from '../accounts/describeAccounts';
import {
  type AppliedPack,
  appliedPacks,
  type PreparedAccounts,
  prepareAccounts,
} from '../accounts/prepareAccounts';
import { writeAccounts } from '../accounts/writeAccounts';
import { readMarks } from '../services/marks';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { record, toText } from './argument';
import type { Handlers } from './handler';

export const accountHandlers: Handlers<'readAccounts' | 'refreshAccounts'> = {
  readAccounts: (_, open) => success(viewOf(open)),
  refreshAccounts: (argument, open) => {
    const choice = toChoice(record(argument).choice);
    if (!choice.ok) return choice;
    const prepared = prepareAccounts(open, choice.value ?? open.marks.accounts.choice);
    if (!prepared.ok) return prepared;
    const written = writeAccounts(open, prepared.value, choice.value);
    return written.ok ? success(viewOf({ ...open, marks: readMarks(open.spreadsheet) })) : written;
  },
};

/** Whether the pack and its segments are in the file shows when they are looked for there. */
function toChoice(given: unknown): Result<KeyChoice | null> {
  if (given === null || given === undefined) return success(null);
  const { pack, segments } = record(given);
  const ids = Array.isArray(segments) ? segments.map(toText).filter((id) => id !== '') : [];
  return ids.length > 0
    ? success({ pack: toText(pack), segments: ids })
    : failure({ code: 'noKeySegments', at: [] });
}

/** What keeps the accounts from standing is told among the remarks: the page shows the choice beside it. */
function viewOf(open: OpenSpreadsheet): AccountsView {
  const { language, marks } = open;
  const applied = appliedPacks(open);
  const packs = applied.map((one) => toKeyPack(one, language));
  const choice = choiceInForce(
    marks.accounts.choice,
    packs.map(({ id }) => id),
  );
  const prepared = prepareAccounts(open, marks.accounts.choice, applied);
  if (!prepared.ok) {
    const remarks = prepared.problems.map((problem) => renderProblem(problem, language));
    return { packs, choice, standing: null, remarks: packs.length > 0 ? remarks : [] };
  }
  const { tab } = prepared.value;
  const unread = tab ? unreadableDues(tab.target, toRegional(open.locale), tab.name) : [];
  return {
    packs,
    choice,
    standing: toStanding(prepared.value),
    remarks: unread.slice(0, mostRemarks).map((problem) => renderProblem(problem, language)),
  };
}

const mostRemarks = 5;

function toKeyPack({ pack, counts }: AppliedPack, language: Locale): KeyPack {
  return {
    id: pack.id,
    title: pack.title[language],
    segments: pack.segments.map(({ id, title }, at) => ({
      id,
      title: title[language],
      customers: counts[at] ?? 0,
    })),
    usual: usualSegments(pack.id),
  };
}

/** As the tab stands now: what a refresh would add is not open yet. */
function toStanding(prepared: PreparedAccounts): KeyStanding {
  const { tab, accounts, plan } = prepared;
  const { total, lapsed } = plan.before;
  const due = tab && ownedColumn(tab.target, accountMark('due'));
  const cellOf = (row: number) =>
    tab && due ? columnLetters(due.column) + (tab.target.headerRow + 1 + row) : '';
  return {
    ...total,
    tab: tab?.name ?? null,
    accounts,
    added: plan.added.length,
    lapsed: lapsed.length,
    late: overdueAccounts(plan.before).map(({ id, name, overdue, since }) => ({
      id,
      name: name ?? id,
      items: overdue,
      since: dayToIso(since.day),
      cell: cellOf(since.row),
    })),
  };
}
