/** A refresh of the key accounts up to its plan: segments and tab are read, nothing is written. */

import { accountWords } from '../../core/accounts/accountWords';
import { choiceInForce, type KeyChoice } from '../../core/accounts/keyChoice';
import { type AccountsPlan, planAccounts } from '../../core/accounts/planAccounts';
import {
  type CustomerPlace,
  countSegments,
  customerPlace,
  readKeyAccounts,
} from '../../core/accounts/readKeyAccounts';
import { toRegional } from '../../core/facts/regional';
import { isSegmentColumn, segmentKey } from '../../core/plan/runColumns';
import { failure, type Result, success } from '../../core/result';
import type { RulePack } from '../../core/rules/pack';
import type { SheetSnapshot } from '../../core/source/sheetSnapshot';
import { lastRun, standingRuns } from '../journal';
import { loadPacks } from '../packs';
import { readSnapshot } from '../services/readSheet';
import { freeName, type OpenSpreadsheet } from '../services/spreadsheet';
import { type AccountsTab, readAccountsTab, unfinishedTab } from './accountsTab';

/** A pack whose segments stand in the file. */
export interface AppliedPack {
  readonly pack: RulePack;
  readonly snapshot: SheetSnapshot;
  readonly place: CustomerPlace;
  /** Customers in each segment. */
  readonly counts: readonly number[];
}

export interface PreparedAccounts {
  readonly choice: KeyChoice;
  readonly pack: RulePack;
  readonly tab: AccountsTab | null;
  readonly tabName: string;
  /** How many customers are key accounts. */
  readonly accounts: number;
  readonly plan: AccountsPlan;
  readonly today: number;
}

/** `chosen`: the segments that count; those kept in the file, or the usual ones, where left out. */
export function prepareAccounts(
  open: OpenSpreadsheet,
  chosen: KeyChoice | null = open.marks.accounts.choice,
  applied: readonly AppliedPack[] = appliedPacks(open),
): Result<PreparedAccounts> {
  const { marks, locale, language, toDay, spreadsheet } = open;
  if (lastRun(marks.journal)?.state === 'started') return failure({ code: 'segmentsUnfinished', at: [] });
  const choice = choiceInForce(
    chosen,
    applied.map(({ pack }) => pack.id),
  );
  const from = applied.find(({ pack }) => pack.id === choice?.pack);
  if (!choice || !from) return failure({ code: 'keySegmentsMissing', at: [] });
  const { pack, snapshot, place } = from;
  const segments = pack.segments.filter(({ id }) => choice.segments.includes(id));
  if (segments.length === 0) return failure({ code: 'noKeySegments', at: [] });
  const regional = toRegional(locale);
  const accounts = readKeyAccounts(snapshot, place, { pack, segments: choice.segments, regional });
  const tab = readAccountsTab(open);
  if (accounts.length === 0 && !tab) {
    const values = { segments: segments.map(({ title }) => title) };
    return failure({ code: 'noKeyAccounts', at: [], values });
  }
  const tabName =
    tab?.name ?? unfinishedTab(open)?.getName() ?? freeName(spreadsheet, accountWords.tab[language]);
  const today = toDay(new Date());
  const plan = planAccounts(tab?.target ?? null, accounts, {
    locale: language,
    regional,
    today,
    tab: tabName,
    source: snapshot.marks.owned.find(({ mark }) => mark.column === 'customer')?.mark.source ?? snapshot.id,
  });
  if (!plan.ok) return plan;
  return success({ choice, pack, tab, tabName, accounts: accounts.length, plan: plan.value, today });
}

/**
 * The packs with a column of segments in the file, in the order of the columns; where several sheets have one, the sheet
 * of the newest run that stands. A pack that no longer loads is left out: nobody knows what its segments are called.
 */
export function appliedPacks({ marks, locale, toDay }: OpenSpreadsheet): readonly AppliedPack[] {
  const [newest] = standingRuns(marks.journal);
  const sheetId = marks.journal?.runs.find(({ id }) => id === newest)?.sheetId ?? null;
  const columns = marks.columns.filter(({ mark }) => isSegmentColumn(mark));
  const snapshots = new Map<number, SheetSnapshot>();
  return [...new Set(columns.map(({ mark }) => mark.column))].flatMap((key): readonly AppliedPack[] => {
    const loaded = loadPacks([key.slice(0, -segmentKey('').length)], marks.store);
    const [pack] = loaded.ok ? loaded.value : [];
    const ofPack = columns.filter(({ mark }) => mark.column === key);
    const column = ofPack.find(({ sheet }) => sheet.getSheetId() === sheetId) ?? ofPack[0];
    if (!pack || !column) return [];
    const id = column.sheet.getSheetId();
    const snapshot = snapshots.get(id) ?? readSnapshot(column.sheet, { marks, toDay });
    snapshots.set(id, snapshot);
    const place = customerPlace(snapshot, toRegional(locale));
    return place ? [{ pack, snapshot, place, counts: countSegments(snapshot, place, pack) }] : [];
  });
}
