/** What a page needs to stand, and the choices that travel with the file. */
import { dayToIso } from '../../core/facts/calendar';
import { success } from '../../core/result';
import type { LastRun, SheetInfo } from '../../protocol/sidebarApi';
import { readableSheets } from '../findSource';
import { lastRun, pastSeries, standingRuns } from '../journal';
import { listPacks, newestVersion } from '../packs';
import { readBasis } from '../services/keptRuns';
import { keepInFile, type Marks } from '../services/marks';
import { marksOn } from '../services/readSheet';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { checkSettings, settingsOf } from '../settings';
import { frontSheet } from './frontSheet';
import type { Handlers } from './handler';
import { underLock } from './underLock';

export const startHandlers: Handlers<'start' | 'readSettings' | 'saveSettings'> = {
  start: (_, open) => {
    const { language, locale, marks } = open;
    const settings = settingsOf(marks);
    return success({
      language,
      locale,
      today: dayToIso(open.toDay(new Date())),
      settings,
      packs: listPacks(marks.store, language),
      packsInUse: settings.packs.flatMap((id) => newestVersion(id, marks.store) ?? []),
      sheets: sheetsOf(open),
      activeSheet: frontSheet(open),
      lastRun: lastRunOf(marks),
    });
  },
  readSettings: (_, { marks }) => success(settingsOf(marks)),
  saveSettings: (argument, { spreadsheet, marks }) => {
    const checked = checkSettings(argument);
    if (!checked.ok) return checked;
    return underLock(() => {
      keepInFile(spreadsheet, marks, { is: 'settings', settings: checked.value });
      return null;
    });
  },
};

function sheetsOf(open: OpenSpreadsheet): readonly SheetInfo[] {
  return [...readableSheets(open)].map(([id, sheet]) => ({
    id,
    name: sheet.getName(),
    rows: sheet.getLastRow(),
    columns: sheet.getLastColumn(),
    marks: marksOn(open.marks, id),
  }));
}

/** The newest run; what it gives as `basis` is that of the newest run whose segments the sheet still holds. */
export function lastRunOf({ journal, store }: Marks): LastRun | null {
  const run = lastRun(journal);
  if (!run) return null;
  const { id, state, packs, asOf, customers, moved, scheduled = false } = run;
  const [standing] = standingRuns(journal);
  const basis = standing === undefined ? null : readBasis(store, standing);
  return { id, state, packs, asOf, customers, moved, scheduled, basis, series: pastSeries(journal) };
}
