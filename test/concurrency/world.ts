/** One file in which several people work: the backend, two users of the add-on, and the model of the user's own part. */
import rfm from '../../rules/rfm.json';
import type { Locale } from '../../src/core/i18n/text';
import { words } from '../../src/core/i18n/words';
import { createMemoryBackend, MemoryBackend } from '../../src/host/memory/memoryBackend';
import type { ServiceCall } from '../../src/host/services/serviceObject';
import type { SheetBackend, SheetId } from '../../src/host/sheetBackend';
import type { Settings } from '../../src/protocol/settings';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../addon/workbook';
import { calculate } from './formulaColumn';
import { type AccountRow, type Hidden, type OwnPart, ownTab } from './places';
import { keyColumnIn, toUsersTable, type UsersTable, valuesIn } from './usersTable';

export interface World {
  readonly backend: SheetBackend;
  /** The user whose commands are looked at, and another of the same file: they share its lock. */
  readonly me: Workbook;
  readonly other: Workbook;
  /** Whose time-driven trigger repeats the last run. */
  readonly owner: Workbook;
  /** One more user of the file. */
  readonly join: (language: Locale) => Workbook;
  /** The user's own sheet, by an id that no renaming changes. */
  readonly sheet: SheetId;
  readonly sceneName: SceneName;
  /** The model. */
  table: UsersTable;
  sheetName: string;
  isGone: boolean;
  /** What people wrote beside our columns in a tab of ours, and answered in the profile form, by customer. */
  readonly remarks: Map<string, string>;
  readonly answers: Map<string, number>;
  /** Cells of ours that somebody wrote over by hand: `customer column`. */
  readonly spoilt: Set<string>;
  /** What somebody hid in the user's own sheet. */
  hidden: Hidden;
  /** Headers of ours that somebody wrote, by the mark of their column. */
  readonly renamed: Map<number, string>;
  /** What people wrote beside items of key accounts. */
  readonly owners: Map<string, Pick<AccountRow, 'id' | 'code'>>;
  /** Amounts that were text before a fix, by customer. */
  readonly mended: Map<string, string>;
  /** Things that have happened, so that no two happen at the same moment. */
  ticks: number;
  /** Days that have passed since the beginning. */
  day: number;
  settings: Partial<Settings>;
  pack: string | null;
  /** Cells of ours as they were before the last run; `null` where nobody knows. */
  beforeLastRun: OwnPart | null;
  /** How many new customers and columns there were. */
  fresh: number;
  /** Heard before each trip to the spreadsheet of my commands. */
  onTrip: (call: ServiceCall) => void;
  /** Heard before each trip of the other user and of the owner's trigger. */
  onOthersTrip: () => void;
  /** Heard when a dialog of mine is open. */
  onDialog: () => void;
  /** What I answer to "the last run stopped halfway". */
  finish: 'YES' | 'NO';
}

export type SceneName = 'customers' | 'orders';

const scenes = {
  customers: { sheet: 'List', cells: () => someCustomers(10) },
  orders: { sheet: 'Orders', cells: () => someOrders(6) },
} as const;

/** The rule of the user's own, which nothing may take away. */
export const usersRule = { criteria: 'CUSTOM_FORMULA', background: '#ffeeee' } as const;

export interface WorldOptions {
  /** A file of the scene that is there already. */
  readonly backend?: SheetBackend;
  readonly createBackend?: typeof createMemoryBackend;
  readonly language?: Locale;
  readonly othersLanguage?: Locale;
}

export function openWorld(
  sceneName: SceneName,
  {
    backend: given,
    createBackend = createMemoryBackend,
    language = 'en',
    othersLanguage = 'en',
  }: WorldOptions = {},
): World {
  const scene = scenes[sceneName];
  const lockHolders = new Map();
  const now = () => new Date(startOf(world) + ++world.ticks);
  const interrupted: readonly string[] = Object.values(words.interruptedTitle);
  const me = openWorkbook(given ? {} : { [scene.sheet]: scene.cells() }, {
    ...(given && { backend: given }),
    ...{ createBackend, lockHolders, now, userLocale: language },
    answer: (title) => {
      world.onDialog();
      return interrupted.includes(title) ? world.finish : 'OK';
    },
    onCall: (call) => {
      if (call.kind !== 'trip') return;
      calculate(world);
      world.onTrip(call);
      calculate(world);
    },
  });
  const { backend } = me;
  const answer = (title: string) => (interrupted.includes(title) ? 'YES' : 'OK');
  const onCall = ({ kind }: ServiceCall) => {
    if (kind === 'trip') world.onOthersTrip();
  };
  const join = (userLocale: Locale) =>
    openWorkbook({}, { backend, lockHolders, now, answer, userLocale, onCall });
  const world: World = {
    ...{
      backend,
      me,
      join,
      other: join(othersLanguage),
      owner: join(othersLanguage),
      day: 0,
      ticks: 0,
      beforeLastRun: null,
    },
    ...{ sheet: sheetId(backend, scene.sheet), sceneName, table: toUsersTable(scene.cells()) },
    ...{ sheetName: scene.sheet, isGone: false, settings: {}, pack: null, fresh: 0 },
    ...{ remarks: new Map(), answers: new Map(), spoilt: new Set(), renamed: new Map(), owners: new Map() },
    ...{ hidden: { columns: [], rows: [] }, mended: new Map() },
    ...{ onTrip: () => {}, onOthersTrip: () => {}, onDialog: () => {}, finish: 'YES' },
  };
  if (!given) decorate(world);
  return world;
}

/**
 * A file of its own that stands as this one does now, with people who only just opened it. `hear` stands between them and
 * the file.
 */
export function copyOf(
  original: World,
  hear: (backend: SheetBackend) => SheetBackend = (backend) => backend,
): World {
  const { backend, sceneName, table, sheetName, isGone, hidden, ticks, day, settings, pack, fresh } =
    original;
  const { beforeLastRun } = original;
  if (!(backend instanceof MemoryBackend)) throw new Error('Only a file in memory can be copied.');
  return Object.assign(openWorld(sceneName, { backend: hear(backend.copy()) }), {
    ...{ table, sheetName, isGone, hidden, ticks, day, settings, pack, fresh, beforeLastRun },
    remarks: new Map(original.remarks),
    answers: new Map(original.answers),
    spoilt: new Set(original.spoilt),
    renamed: new Map(original.renamed),
    owners: new Map(original.owners),
    mended: new Map(original.mended),
  });
}

/**
 * Puts the user's own sheet in front where no tab of ours leads to it: a tab that stayed for what people wrote in it is a
 * sheet like any other, and a run reads what is in front.
 */
export function toFront({ backend, sheet, sheetName, isGone }: World, { host }: Workbook): void {
  if (isGone || ownTab(backend, sheet) !== null) return;
  host.call('sidebarCall', 'showCell', JSON.stringify({ sheet: sheetName, cell: 'A1' }));
}

function startOf({ day }: World): number {
  return Date.parse('2026-06-30T04:00:00Z') + day * 86_400_000;
}

/** As people write it, where the file is at home. */
export function dayOf(world: World): string {
  return new Date(startOf(world)).toISOString().slice(0, 10);
}

/** A note, a colour and a rule of the user's. */
function decorate(world: World): void {
  const { backend, sheet, table } = world;
  const at = { row: 2, column: 1, rows: 1, columns: 1 };
  backend.write(sheet, 'note', at, [['called on Monday']]);
  backend.write(sheet, 'background', at, [['#00ff00']]);
  world.table = table.map((row, index) =>
    row.map((cell, column) =>
      index === 2 && column === 1 ? { ...cell, note: 'called on Monday', background: '#00ff00' } : cell,
    ),
  );
  const column = keyColumnIn(table);
  const ranges = [{ row: 1, column, rows: table.length - 1, columns: 1 }];
  backend.setColorRules(sheet, [{ ...usersRule, ranges, values: [`=$${'ABC'[column]}2="K0003"`] }]);
}

/** Removing takes choices and packs of the file along. */
export function forgetChoices(world: World): void {
  if (world.backend.metadata().length > 0) return;
  world.settings = {};
  world.pack = null;
}

/** The user's table on its own in a fresh file, with the same choices: what a clean run is measured on. */
export function cleanWorld(world: World, userLocale: Locale): Workbook {
  const { table, sheetName, settings, pack } = world;
  const now = () => new Date(startOf(world));
  const book = openWorkbook({ [sheetName]: valuesIn(table) }, { now, userLocale });
  if (Object.keys(settings).length > 0) book.settle(settings);
  if (pack !== null) book.host.call('sidebarCall', 'savePack', JSON.stringify(pack));
  return book;
}

/** The usual pack in which one segment has another name. */
export function renamedPack(title: string): string {
  const [first, ...others] = rfm.segments;
  return JSON.stringify({
    ...rfm,
    segments: [{ ...first, title: { ...first?.title, en: title } }, ...others],
  });
}
