/** What a sidebar knows of a file before anything is written, by the very steps that it takes. */
import { isoToDay } from '../../src/core/facts/calendar';
import { toRegional } from '../../src/core/facts/regional';
import { previewer } from '../../src/core/preview/previewer';
import { type RunPreview, runPreview } from '../../src/core/preview/runPreview';
import { readFacts } from '../../src/core/readFacts';
import { acceptPack } from '../../src/core/rules/check/acceptPack';
import { openSource, type Source } from '../../src/core/source/openSource';
import type { SheetSnapshot } from '../../src/core/source/sheetSnapshot';
import { sheetsToRead, sourceSheets } from '../../src/core/source/sourceSheets';
import { stampOf } from '../../src/core/source/stampOf';
import type { RunOutcome } from '../../src/protocol/runOutcome';
import type { Settings } from '../../src/protocol/settings';
import type { Start } from '../../src/protocol/sidebarApi';
import type { Server } from '../../src/sidebar/server/server';
import { readSheets } from '../../src/sidebar/session/readSheets';

export interface Previewed {
  readonly start: Start;
  readonly settings: Settings;
  readonly snapshots: readonly SheetSnapshot[];
  readonly source: Source;
  readonly preview: RunPreview;
  /** `server`: another one than that which the preview was read from. */
  readonly apply: (change?: { readonly run?: string; readonly server?: Server }) => Promise<RunOutcome>;
}

export async function previewOf(server: Server, change: Partial<Settings> = {}): Promise<Previewed> {
  const start = await server('start', null);
  const settings = { ...start.settings, ...change };
  const overviews = start.sheets.map(({ id, marks }) => ({ id, owned: marks.owned }));
  const sheets = sourceSheets(overviews, settings.sources, start.activeSheet);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.problems));
  const ids = sheetsToRead(sheets.value);
  const infos = ids.flatMap((id) => start.sheets.find((sheet) => sheet.id === id) ?? []);
  const snapshots = await readSheets(server, infos, () => {});
  const source = openSource(sheets.value, snapshots, toRegional(start.locale));
  if (!source.ok) throw new Error(JSON.stringify(source.problems));
  const facts = readFacts({ ...source.value, asOf: isoToDay(settings.asOf ?? start.today) ?? 0 });
  const versions = await Promise.all(
    settings.packs.map(async (id) => (await server('readPack', { id })).versions.slice(-1)[0]),
  );
  const packs = versions.flatMap((version) => {
    const pack = acceptPack(version?.json ?? '');
    return pack.ok ? [pack.value] : [];
  });
  const { place } = source.value;
  const preview = runPreview({
    facts,
    classify: previewer(facts),
    packs,
    schemeOptions: settings.schemeOptions,
    sheet: place.sheet ? { ...place, snapshot: place.sheet } : null,
    locale: start.language,
  });
  if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
  return {
    start,
    settings,
    snapshots,
    source: source.value,
    preview: preview.value,
    apply: ({ run = 'run 1', server: other = server } = {}) =>
      other('applyRun', {
        run,
        settings,
        asOf: settings.asOf ?? start.today,
        stamps: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, stampOf(snapshot)])),
        versions: Object.fromEntries(
          versions.flatMap((version) => (version ? [[version.id, version.version]] : [])),
        ),
      }),
  };
}
