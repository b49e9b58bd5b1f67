/** A session over fixed sheets for the states of views: everything that the core derives is derived by the core. */
import abc from '../../../rules/abc.json';
import lifecycle from '../../../rules/lifecycle.json';
import phoneType from '../../../rules/phone-type.json';
import rfm from '../../../rules/rfm.json';
import rfmBoxes from '../../../rules/rfm-boxes.json';
import socialStyle from '../../../rules/social-style.json';
import { isoToDay } from '../../../src/core/facts/calendar';
import { toRegional } from '../../../src/core/facts/regional';
import type { Locale } from '../../../src/core/i18n/text';
import { previewer } from '../../../src/core/preview/previewer';
import { runPreview } from '../../../src/core/preview/runPreview';
import { readFacts } from '../../../src/core/readFacts';
import { acceptPack } from '../../../src/core/rules/check/acceptPack';
import { packCard } from '../../../src/core/rules/describe/packCard';
import type { RulePack } from '../../../src/core/rules/pack';
import { openSource, readTable } from '../../../src/core/source/openSource';
import type { SheetSnapshot } from '../../../src/core/source/sheetSnapshot';
import { sheetsToRead, sourceSheets } from '../../../src/core/source/sourceSheets';
import type { Settings } from '../../../src/protocol/settings';
import type { Reading, Session } from '../../../src/sidebar/session/session';
import { today } from './someSheets';

export interface SomeFile {
  readonly sheets: readonly SheetSnapshot[];
  /** The open sheet; the first where nothing is said. */
  readonly active?: number;
  readonly settings?: Partial<Settings>;
  /** Packs beyond the built-in ones, or instead of them where their ids are the same. */
  readonly packs?: readonly RulePack[];
}

export const builtIn: readonly RulePack[] = [rfm, abc, lifecycle, rfmBoxes, socialStyle, phoneType].map(
  accepted,
);

const usual: Settings = { packs: ['rfm'], colorBy: 'rfm', asOf: null, sources: null, schemeOptions: {} };

/** `overrides` take the place of what was derived, such as `reading` or `run`. */
export function someSession(language: Locale, file: SomeFile, overrides: Partial<Session> = {}): Session {
  const settings = { ...usual, ...file.settings };
  const activeSheet = file.active ?? file.sheets[0]?.id ?? 0;
  const packs = [...new Map([...builtIn, ...(file.packs ?? [])].map((pack) => [pack.id, pack])).values()];
  const usedPacks = settings.packs.flatMap((id) => packs.find((pack) => pack.id === id) ?? []);
  const reading = read(file.sheets, settings, activeSheet);
  const source = reading.source.ok ? reading.source.value : null;
  const facts = source && readFacts({ ...source, asOf: isoToDay(settings.asOf ?? today) ?? 0 });
  const place = source?.place.sheet ? { ...source.place, snapshot: source.place.sheet } : null;
  return {
    server: async () => Promise.reject(new Error('this state has no script')),
    today,
    sheets: file.sheets.map(infoOf),
    activeSheet,
    reading,
    refresh: () => {},
    sayRole: () => {},
    sayRoles: () => {},
    settings,
    changeSettings: () => {},
    packs: packs.map((pack) => ({
      ...packCard(pack, language),
      example: pack.segments.map((_, place) => 40 - place),
    })),
    usedPacks,
    hasUnsavedRules: false,
    desk: null,
    unopened: null,
    showPack: () => {},
    openNewPack: () => [],
    facts,
    preview:
      facts &&
      runPreview({
        facts,
        classify: previewer(facts),
        packs: usedPacks,
        schemeOptions: settings.schemeOptions,
        sheet: place,
        locale: language,
      }),
    searched: [null, () => {}],
    profileDrafts: [new Map(), () => {}],
    reasonsOf: null,
    lastRun: null,
    run: { state: 'idle' },
    apply: () => {},
    cancel: () => {},
    undoRun: () => {},
    ...overrides,
  };
}

type Read = Extract<Reading, { readonly state: 'read' }>;

function read(sheets: readonly SheetSnapshot[], { sources }: Settings, activeSheet: number): Read {
  const overviews = sheets.map(({ id, marks }) => ({ id, owned: marks.owned }));
  const wanted = sourceSheets(overviews, sources, activeSheet);
  if (!wanted.ok) return { state: 'read', tables: [], source: wanted, isStale: false };
  const regional = toRegional('en_US');
  const { orders, customers, ownTab } = wanted.value;
  const kindOf = (id: number) => (id === orders ? 'orders' : id === customers ? 'customers' : null);
  const ids = sheetsToRead(wanted.value);
  const snapshots = sheets.filter(({ id }) => ids.includes(id));
  return {
    state: 'read',
    tables: snapshots
      .filter(({ id }) => id !== ownTab)
      .map((snapshot) => readTable(snapshot, regional, kindOf(snapshot.id))),
    source: openSource(wanted.value, snapshots, regional),
    isStale: false,
  };
}

function infoOf({ id, name, cells, marks }: SheetSnapshot): Session['sheets'][number] {
  return { id, name, rows: cells.length, columns: cells[0]?.length ?? 0, marks };
}

export function accepted(file: unknown): RulePack {
  const pack = acceptPack(JSON.stringify(file));
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.value;
}
