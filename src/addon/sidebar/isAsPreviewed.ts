/** Whether a run would compute from what a page showed a preview of. */
import { dayToIso } from '../../core/facts/calendar';
import { stampOf } from '../../core/source/stampOf';
import type { Settings } from '../../protocol/settings';
import type { Source } from '../findSource';
import { newestVersions } from '../packs';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { record } from './argument';

export interface Standing {
  readonly open: OpenSpreadsheet;
  readonly settings: Settings;
  readonly source: Source;
}

/** The very sheets with the same cells and marks, the same versions of packs, the same day. */
export function isAsPreviewed(argument: unknown, { open, settings, source }: Standing): boolean {
  const { stamps, versions, asOf } = record(argument);
  const [previewed, used] = [record(stamps), record(versions)];
  const newest = newestVersions(open.marks.store);
  return (
    Object.keys(previewed).length === source.snapshots.length &&
    source.snapshots.every((snapshot) => previewed[snapshot.id] === stampOf(snapshot)) &&
    settings.packs.every((id) => used[id] === (newest[id] ?? 0)) &&
    asOf === (settings.asOf ?? dayToIso(open.toDay(new Date())))
  );
}
