/** What managers and staff do all day, as actions of a soak: each does its part in the file and in the model. */
import rfm from '../../rules/rfm.json';
import { type ActName, act } from '../concurrency/acts';
import { isAnswer, ownedPlaces, usersColumns } from '../concurrency/places';
import { keyColumnIn, valuesIn, withCell } from '../concurrency/usersTable';
import { forgetChoices, renamedPack } from '../concurrency/world';
import { previewOf } from '../sidebar/previewOf';
import type { Desk } from './desk';

type Action = (desk: Desk, at: number) => Promise<string | undefined> | string | undefined;

/** How often each comes, against the others. */
export interface Weighted {
  readonly weight: number;
  readonly act: Action;
}

const hand =
  (name: ActName): Action =>
  (desk, at) => {
    act(name, desk.world, at);
    return undefined;
  };

const packChoices = [
  ['rfm'],
  ['abc'],
  ['rfm', 'abc'],
  ['lifecycle', 'rfm'],
  ['abc', 'value', 'rfm'],
  ['rfm-8'],
  ['social-style', 'rfm'],
] as const;

export const actions: Readonly<Record<string, Weighted>> = {
  sort: { weight: 5, act: hand('sort') },
  reverse: { weight: 2, act: hand('reverse') },
  insertRow: { weight: 4, act: hand('insertRow') },
  deleteRow: { weight: 3, act: hand('deleteRow') },
  editCell: { weight: 8, act: hand('editCell') },
  writeNote: { weight: 3, act: hand('writeNote') },
  moveColumn: { weight: 3, act: hand('moveColumn') },
  insertColumn: {
    weight: 2,
    act: (desk, at) => {
      // As many as a person would want.
      if ((desk.world.table[0]?.length ?? 0) < 12) act('insertColumn', desk.world, at);
      return undefined;
    },
  },
  deleteColumn: {
    weight: 2,
    act: ({ world }, at) => {
      const mine = (world.table[0] ?? []).flatMap(({ value }, column) =>
        /^(My )?mine \d+$/i.test(String(value)) ? [column] : [],
      );
      const column = mine[at % mine.length];
      // One that a run reads would end every later run.
      if (column !== undefined) act('deleteColumn', world, column);
      return undefined;
    },
  },
  renameColumn: {
    weight: 2,
    act: ({ world }) => {
      const mine = (world.table[0] ?? []).findIndex(({ value }) => /mine \d+$/i.test(String(value)));
      if (mine >= 0) act('renameColumn', world, mine);
      return undefined;
    },
  },
  deleteOwnColumn: {
    weight: 2,
    act: (desk, at) => {
      const owned = ownedPlaces(desk.world.backend).filter(({ key }) => isDeletable(key));
      const place = owned[at % owned.length];
      if (place) desk.world.backend.deleteColumns(place.sheet, place.column, 1);
      return undefined;
    },
  },
  spoilOwnCell: { weight: 3, act: hand('spoilOwnCell') },
  renameSheet: { weight: 2, act: hand('renameSheet') },
  sortOwnTab: { weight: 3, act: hand('sortOwnTab') },
  remarkInOwnTab: { weight: 3, act: hand('remarkInOwnTab') },
  deleteOwnTab: { weight: 1, act: hand('deleteOwnTab') },
  moveOwnColumn: {
    weight: 2,
    act: ({ world: { backend } }, at) => {
      const owned = ownedPlaces(backend);
      const place = owned[at % owned.length];
      if (place) backend.moveColumns(place.sheet, place.column, 1, at % (place.column + 1));
      return undefined;
    },
  },

  chooseRules: {
    weight: 5,
    act: (desk, at) => {
      const packs = packChoices[at % packChoices.length] ?? ['rfm'];
      return desk.settle({ packs, colorBy: packs[at % packs.length] ?? 'rfm' });
    },
  },
  chooseDay: {
    weight: 3,
    act: (desk, at) => desk.settle({ asOf: [null, '2026-03-31', '2026-06-01'][at % 3] ?? null }),
  },
  chooseOptions: {
    weight: 2,
    act: (desk, at) => desk.settle({ schemeOptions: at % 2 === 0 ? {} : { abc: { cutA: 0.6, cutB: 0.9 } } }),
  },
  editRules: {
    weight: 3,
    act: async ({ me, world }, at) => {
      const json = renamedPack(`Stars ${at % 9}`);
      const { versions } = await me()('readPack', { id: 'rfm' });
      await me()('saveVersion', { json, name: `try ${at % 9}`, base: versions.at(-1)?.version ?? 0 });
      world.pack = json;
      return undefined;
    },
  },
  restoreRules: {
    weight: 2,
    act: async ({ me, world }, at) => {
      const { versions } = await me()('readPack', { id: 'rfm' });
      const chosen = versions[at % versions.length];
      if (!chosen) return undefined;
      await me()('saveVersion', { json: chosen.json, name: '', base: versions.at(-1)?.version ?? 0 });
      world.pack = chosen.json;
      return undefined;
    },
  },
  keepDraft: {
    weight: 2,
    act: async ({ me }, at) => {
      const draft = at % 3 === 0 ? null : { base: 0, json: JSON.stringify({ ...rfm, at }), time: '' };
      await me()('keepDraft', { pack: 'rfm', draft });
      const kept = await me()('readDraft', { pack: 'rfm' });
      if (kept?.json !== draft?.json) throw new Error('the draft is not the one that was kept');
      return undefined;
    },
  },

  preview: { weight: 3, act: (desk) => desk.changesNothing(async () => void (await previewOf(desk.me()))) },
  apply: {
    weight: 6,
    act: (desk) => desk.run(async () => (await (await previewOf(desk.me())).apply()).status),
  },
  runFromMenu: { weight: 6, act: (desk) => desk.run(async () => desk.user().run().status) },
  undo: {
    weight: 4,
    act: (desk) => {
      desk.user().host.runMenuItem('undoLastRun');
      desk.keepTabs(desk.user().dialogs.at(-1)?.text ?? '');
      return undefined;
    },
  },
  undoFromSidebar: {
    weight: 2,
    act: async ({ me, keepTabs }) => {
      const { lastRun } = await me()('start', null);
      if (lastRun?.state === 'done') keepTabs(await me()('undoRun', { run: lastRun.id }));
      return undefined;
    },
  },
  remove: {
    weight: 1,
    act: (desk) => {
      desk.user().host.runMenuItem('removeFenlei');
      desk.keepTabs(desk.user().dialogs.at(-1)?.text ?? '');
      forgetChoices(desk.world);
      return undefined;
    },
  },

  answer: { weight: 5, act: (desk, at) => answer(desk, at, 1 + (at % 5)) },
  takeBackAnswer: { weight: 1, act: (desk, at) => answer(desk, at, null) },

  keyAccounts: { weight: 3, act: ({ user }) => void user().host.runMenuItem('refreshKeyAccounts') },
  chooseKeyAccounts: {
    weight: 1,
    act: async (desk, at) => {
      const { packs } = await desk.me()('readAccounts', null);
      const pack = packs[at % packs.length];
      const segment = pack?.segments[at % pack.segments.length];
      if (pack && segment)
        await desk.allowed('refreshAccounts', { choice: { pack: pack.id, segments: [segment.id] } });
      return undefined;
    },
  },
  workOnAccounts: {
    weight: 3,
    act: ({ world: { backend } }, at) => {
      const place = ownedPlaces(backend).find(
        ({ key }) => key === 'accounts/done' || key === 'accounts/owner',
      );
      if (!place) return undefined;
      const { rows } = backend.usedSize(place.sheet);
      const cell = { row: 1 + (at % Math.max(1, rows - 1)), column: place.column, rows: 1, columns: 1 };
      if (cell.row < rows) backend.write(place.sheet, 'value', cell, [['Li']]);
      return undefined;
    },
  },

  checkQuality: { weight: 2, act: ({ user }) => void user().host.runMenuItem('checkData') },
  soil: {
    weight: 3,
    act: ({ world }, at) => {
      const row = 1 + (at % (world.table.length - 1));
      const column = (world.table[row] ?? []).reduce(
        (last, { value }, place) => (typeof value === 'number' && value < 40_000 ? place : last),
        -1,
      );
      if (column < 0) return undefined;
      const value = `${1 + (at % 9)},${String(at % 1000).padStart(3, '0')}.50`;
      const place = usersColumns(world.backend, world.sheet)[column] ?? 0;
      const cell = { row, column: place, rows: 1, columns: 1 };
      world.backend.write(world.sheet, 'value', cell, [[value]]);
      world.table = withCell(world.table, [row, column], { value });
      return undefined;
    },
  },
  fix: {
    weight: 3,
    act: async (desk, at) => {
      const { kinds } = await desk.me()('checkData', { ...(await desk.scope()), report: false });
      const mendable = kinds.filter(({ isMendable }) => isMendable);
      const kind = mendable[at % mendable.length]?.kind;
      if (kind) await desk.fix(kind);
      return undefined;
    },
  },
  undoFix: { weight: 2, act: (desk) => desk.undoFix() },

  callFunctions: {
    weight: 3,
    act: (desk) =>
      desk.changesNothing(async () => {
        const [, ...rows] = valuesIn(desk.world.table);
        const amounts = rows.map((row) => [row.filter((cell) => typeof cell === 'number').at(-1) ?? '']);
        desk.user().host.customFunction('ABC_TIER', [amounts]);
        desk.user().host.customFunction('GINI', [amounts]);
        desk.user().host.customFunction('PARETO_SHARE', [amounts]);
      }),
  },
  read: {
    weight: 3,
    act: (desk) =>
      desk.changesNothing(async () => {
        const { world, me } = desk;
        const id = String(valuesIn(world.table)[1]?.[keyColumnIn(world.table)]);
        await me()('readHistory', { customer: id });
        await me()('readSelection', null);
        await me()('readAccounts', null);
        const [run] = await me()('readPastRuns', null);
        if (run) await me()('readMembers', { run: run.run, pack: 'rfm' });
        await desk.allowed('exportCrm', { ...(await desk.scope()), crm: 'zoho' });
      }),
  },
  otherLanguage: {
    weight: 4,
    act: (desk, at) => desk.switchTo((['en', 'zh-CN', 'zh-TW'] as const)[at % 3] ?? 'en'),
  },
  nextDay: { weight: 2, act: ({ world }) => void world.day++ },
};

/** Without its column of ids the tab of key accounts is refused until somebody mends it; answers are people's own. */
const isDeletable = (key: string) => !isAnswer(key) && key !== 'customer' && key !== 'accounts/id';

async function answer(desk: Desk, at: number, dominance: number | null): Promise<undefined> {
  const { world } = desk;
  const rows = valuesIn(world.table).slice(1);
  const customer = String(rows[at % rows.length]?.[keyColumnIn(world.table)]);
  const settings = {
    ...(await desk.me()('readSettings', null)),
    packs: ['social-style'],
    colorBy: 'social-style',
  };
  const saved = await desk.allowed('saveProfile', {
    ...{ settings, sheet: world.sheet, customer },
    answers: { dominance },
  });
  if (!saved) return undefined;
  if (dominance === null) world.answers.delete(customer);
  else world.answers.set(customer, dominance);
  return undefined;
}
