/** One file in which several people work: the backend, two users of the add-on, and the model of the user's own part. */
import rfm from '../../rules/rfm.json';
import type { Locale } from '../../src/core/i18n/text';
import { words } from '../../src/core/i18n/words';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { ServiceCall } from '../../src/host/services/serviceObject';
import type { SheetBackend, SheetId } from '../../src/host/sheetBackend';
import type { Settings } from '../../src/protocol/settings';
import { someCustomers, someOrders } from '../addon/someOrders';
import { openWorkbook, sheetId, type Workbook } from '../addon/workbook';
import { ownTab } from './places';
import { keyColumnIn, toUsersTable, type UsersTable, valuesIn } from './usersTable';

export interface World {
  readonly backend: SheetBackend;
  /** The user whose commands are looked at, and another of the same file: they share its lock. */
  readonly me: Workbook;
  readonly other: Workbook;
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
  /** Days that have passed since the beginning. */
  day: number;
  settings: Partial<Settings>;
  pack: string | null;
  /** How many new customers and columns there were. */
  fresh: number;
  /** Heard before each trip to the spreadsheet of my commands. */
  onTrip: (call: ServiceCall) => void;
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
  readonly createBackend?: typeof createMemoryBackend;
  readonly language?: Locale;
  readonly othersLanguage?: Locale;
}

export function openWorld(
  sceneName: SceneName,
  { createBackend = createMemoryBackend, language = 'en', othersLanguage = 'en' }: WorldOptions = {},
): World {
  const scene = scenes[sceneName];
  const lockHolders = new Map();
  let ticks = 0;
  // No two runs begin at the same moment.
  const now = () => new Date(startOf(world) + ++ticks);
  const interrupted: readonly string[] = Object.values(words.interruptedTitle);
  const me = openWorkbook(
    { [scene.sheet]: scene.cells() },
    {
      ...{ createBackend, lockHolders, now, userLocale: language },
      answer: (title) => {
        world.onDialog();
        return interrupted.includes(title) ? world.finish : 'OK';
      },
      onCall: (call) => {
        if (call.kind === 'trip') world.onTrip(call);
      },
    },
  );
  const { backend } = me;
  const answer = (title: string) => (interrupted.includes(title) ? 'YES' : 'OK');
  const join = (userLocale: Locale) => openWorkbook({}, { backend, lockHolders, now, answer, userLocale });
  const world: World = {
    ...{ backend, me, join, other: join(othersLanguage), day: 0 },
    ...{ sheet: sheetId(backend, scene.sheet), sceneName, table: toUsersTable(scene.cells()) },
    ...{ sheetName: scene.sheet, isGone: false, settings: {}, pack: null, fresh: 0 },
    ...{ remarks: new Map(), answers: new Map(), spoilt: new Set() },
    ...{ onTrip: () => {}, onDialog: () => {}, finish: 'YES' },
  };
  decorate(world);
  return world;
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
