/**
 * What other people do in the file, by hand or with the add-on, at any moment: each act changes the spreadsheet, and in
 * the model what it should change of the user's own. An act that finds nothing to act on does nothing.
 */
import type { CellLayer, SheetId } from '../../src/host/sheetBackend';
import {
  answerHeaders,
  idIn,
  isAnswer,
  ownedPlaces,
  ownTab,
  usersColumns,
  valuesAt,
  widthOf,
} from './places';
import {
  blankCell,
  columnsIn,
  inOrder,
  keyColumnIn,
  orderBy,
  type UsersCell,
  type UsersTable,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from './usersTable';
import { renamedPack, toFront, type World } from './world';

type Act = (world: World, at: number) => void;

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Acts on the user's own table: with its sheet gone there is nothing to do. */
const onTable =
  (act: Act): Act =>
  (world, at) => {
    if (!world.isGone) act(world, at);
  };

const byHand = {
  sort: onTable((world, at) => {
    const order = orderBy(world.table, at % columnsIn(world.table));
    reorder(world, world.sheet, order);
    world.table = inOrder(world.table, order);
  }),

  reverse: onTable((world) => {
    const order = world.table
      .slice(1)
      .map((_, row) => row)
      .reverse();
    reorder(world, world.sheet, order);
    world.table = inOrder(world.table, order);
  }),

  insertRow: onTable((world, at) => {
    const before = 1 + (at % world.table.length);
    const row = freshRow(world, at);
    const { backend, sheet } = world;
    const formats = usersColumns(backend, sheet).map(
      (column) => backend.read(sheet, 'numberFormat', one(1, column))[0]?.[0] ?? 'General',
    );
    backend.insertRows(sheet, before, 1);
    write(world, before, { row, formats });
    world.table = withRow(world.table, before, row);
  }),

  deleteRow: onTable((world, at) => {
    if (world.table.length < 6) return;
    const row = 1 + (at % (world.table.length - 1));
    world.backend.deleteRows(world.sheet, row, 1);
    world.table = withoutRow(world.table, row);
  }),

  editCell: onTable((world, at) => {
    const row = 1 + (at % (world.table.length - 1));
    const column = (world.table[1] ?? []).reduce(
      (last, { value }, place) => (typeof value === 'number' ? place : last),
      -1,
    );
    if (column < 0) return;
    change(world, [row, column], { value: 100 + ((at * 7919) % 100_000) / 100 });
  }),

  writeNote: onTable((world, at) => {
    const row = 1 + (at % (world.table.length - 1));
    const column = at % columnsIn(world.table);
    change(world, [row, column], { note: `note ${at}`, background: '#abcdef' });
  }),

  renameColumn: onTable((world, at) => {
    const column = at % columnsIn(world.table);
    const before = String(world.table[0]?.[column]?.value);
    const value = before.startsWith('My ') ? before.slice(3) : `My ${before.toLowerCase()}`;
    change(world, [0, column], { value });
  }),

  moveColumn: onTable((world, at) => {
    const count = columnsIn(world.table);
    const [from, to] = [at % count, (at * 3 + 1) % (count + 1)];
    if (to === from || to === from + 1) return;
    const places = usersColumns(world.backend, world.sheet);
    const before = places[to] ?? (places[count - 1] ?? 0) + 1;
    world.backend.moveColumns(world.sheet, places[from] ?? 0, 1, before);
    const column = world.table.map((row) => row[from] ?? blankCell);
    world.table = withColumn(withoutColumn(world.table, from), to > from ? to - 1 : to, column);
  }),

  insertColumn: onTable((world, at) => {
    const before = at % (columnsIn(world.table) + 1);
    const column = world.table.map(
      (_, row): UsersCell => ({
        ...blankCell,
        value: row === 0 ? `Mine ${++world.fresh}` : row % 2 === 0 ? 'yes' : null,
      }),
    );
    const places = usersColumns(world.backend, world.sheet);
    const place = places[before] ?? (places[places.length - 1] ?? -1) + 1;
    world.backend.insertColumns(world.sheet, place, 1);
    const rect = { row: 0, column: place, rows: column.length, columns: 1 };
    world.backend.write(
      world.sheet,
      'numberFormat',
      rect,
      column.map(() => ['General']),
    );
    world.backend.write(
      world.sheet,
      'value',
      rect,
      column.map(({ value }) => [value]),
    );
    world.table = withColumn(world.table, before, column);
  }),

  deleteColumn: onTable((world, at) => {
    const count = columnsIn(world.table);
    // The key column carries the user's rule.
    const column = at % count;
    if (count < 4 || column === keyColumnIn(world.table)) return;
    world.backend.deleteColumns(world.sheet, usersColumns(world.backend, world.sheet)[column] ?? 0, 1);
    world.table = withoutColumn(world.table, column);
  }),

  deleteOwnColumn: (world, at) => {
    const owned = ownedPlaces(world.backend).filter(({ key }) => !isAnswer(key) && key !== 'customer');
    const place = owned[at % owned.length];
    if (place) world.backend.deleteColumns(place.sheet, place.column, 1);
  },

  spoilOwnCell: (world, at) => {
    const owned = ownedPlaces(world.backend).filter(({ key }) => !isAnswer(key) && key !== 'customer');
    const place = owned[at % owned.length];
    if (!place) return;
    const rows = valuesAt(world.backend, place.sheet);
    const candidates = rows.flatMap((row, index) => {
      const id = index > 0 ? idIn(row) : null;
      return id === null ? [] : [{ id, index }];
    });
    const chosen = candidates[at % candidates.length];
    if (!chosen) return;
    world.backend.write(place.sheet, 'value', one(chosen.index, place.column), [['written over by hand']]);
    world.spoilt.add(`${chosen.id} ${place.key}`);
  },

  renameSheet: onTable((world) => {
    world.sheetName = world.sheetName.startsWith('My ') ? world.sheetName.slice(3) : `My ${world.sheetName}`;
    world.backend.updateSheet(world.sheet, { name: world.sheetName });
  }),

  deleteSheet: onTable((world) => {
    const { backend, sheet } = world;
    // A file must keep one.
    backend.addSheet('Spare', backend.sheets().length);
    backend.deleteSheet(sheet);
    world.isGone = true;
    world.answers.clear();
  }),

  sortOwnTab: (world) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null) return;
    const { rows } = world.backend.usedSize(tab);
    if (rows > 2) reorder(world, tab, [...Array(rows - 1).keys()].reverse());
  },

  remarkInOwnTab: (world, at) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null) return;
    const rows = valuesAt(world.backend, tab);
    const row = 1 + (at % Math.max(1, rows.length - 1));
    const id = idIn(rows[row] ?? []);
    if (id === null) return;
    const [header = []] = rows;
    const known = header.indexOf('Remark');
    const column = known < 0 ? header.length : known;
    if (column >= widthOf(world.backend, tab)) world.backend.insertColumns(tab, column, 1);
    world.backend.write(tab, 'value', one(0, column), [['Remark']]);
    world.backend.write(tab, 'value', one(row, column), [[`about ${id}`]]);
    world.remarks.set(id, `about ${id}`);
  },

  deleteOwnTab: (world) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null || world.backend.sheets().length < 2) return;
    const held = valuesAt(world.backend, tab).flat().map(String);
    for (const [id, remark] of world.remarks) if (held.includes(remark)) world.remarks.delete(id);
    if (answerHeaders.some((header) => held.includes(String(header)))) world.answers.clear();
    world.backend.deleteSheet(tab);
  },
} as const satisfies Record<string, Act>;

const byAddOn = {
  otherRuns: (world) => {
    toFront(world, world.other);
    world.other.run();
  },
  otherUndoes: (world) => void world.other.host.runMenuItem('undoLastRun'),
  otherRemoves: (world) => {
    world.other.host.runMenuItem('removeFenlei');
    forgetChoices(world);
  },
  otherSavesPack: (world, at) => {
    const pack = renamedPack(at % 2 === 0 ? 'Stars' : 'Best of all');
    if (ask(world, 'savePack', pack)) world.pack = pack;
  },
  otherAnswers: (world, at) => {
    const rows = world.table.slice(1);
    const id = idIn((rows[at % rows.length] ?? []).map(({ value }) => value));
    const settings = {
      ...{ packs: ['social-style'], colorBy: 'social-style' },
      ...{ asOf: null, sources: null, schemeOptions: {} },
    };
    const dominance = 1 + (at % 5);
    const saved = ask(world, 'saveProfile', {
      ...{ settings, sheet: world.sheet, customer: id },
      answers: { dominance },
    });
    if (saved && id !== null) world.answers.set(id, dominance);
  },
  otherChoosesDay: (world, at) => {
    const change = { asOf: at % 2 === 0 ? '2026-03-31' : null };
    const { value } = JSON.parse(String(world.other.host.call('sidebarCall', 'readSettings', 'null')));
    if (ask(world, 'saveSettings', { ...value, ...change })) world.settings = change;
  },
} as const satisfies Record<string, Act>;

/** Acts that take effect through the add-on: under a lock that is held they are refused. */
export const acts = { ...byHand, ...byAddOn };

export type ActName = keyof typeof acts;

export const actNames = Object.keys(acts) as readonly ActName[];

export const isByAddOn = (name: ActName): boolean => name in byAddOn;

/** Whether the script said yes: a refusal is an answer too. */
function ask({ other }: World, method: string, argument: unknown): boolean {
  const answer = JSON.parse(String(other.host.call('sidebarCall', method, JSON.stringify(argument))));
  return answer.ok === true;
}

/** Removing takes choices and packs of the file along. */
export function forgetChoices(world: World): void {
  if (world.backend.metadata().length > 0) return;
  world.settings = {};
  world.pack = null;
}

const wholeRow: readonly CellLayer[] = ['value', 'numberFormat', 'note', 'background'];

/** Whole rows below the header in another order, ours and theirs, as sorting does it. */
function reorder({ backend }: World, sheet: SheetId, order: readonly number[]): void {
  const rect = { row: 1, column: 0, rows: order.length, columns: widthOf(backend, sheet) };
  for (const layer of wholeRow) {
    const cells = backend.read(sheet, layer, rect);
    backend.write(sheet, layer, rect, order.map((row) => cells[row] ?? []) as never);
  }
}

function change(world: World, at: readonly [number, number], part: Partial<UsersCell>): void {
  const { backend, sheet } = world;
  const [row, column] = at;
  const rect = one(row, usersColumns(backend, sheet)[column] ?? 0);
  for (const [layer, content] of Object.entries(part))
    backend.write(sheet, layer as CellLayer, rect, [[content]] as never);
  world.table = withCell(world.table, at, part);
}

interface TypedRow {
  readonly row: readonly UsersCell[];
  readonly formats: readonly string[];
}

/** The values of a row into the user's columns. */
function write({ backend, sheet }: World, row: number, typed: TypedRow): void {
  usersColumns(backend, sheet).forEach((column, index) => {
    const cell = typed.row[index];
    if (!cell) return;
    backend.write(sheet, 'value', one(row, column), [[cell.value]]);
    // As a person types it: a date is one, whatever the new row took over from its neighbour.
    backend.write(sheet, 'numberFormat', one(row, column), [[typed.formats[index] ?? 'General']]);
    backend.write(sheet, 'background', one(row, column), [[cell.background]]);
  });
}

/** The cells of some row of the table, of a customer or with an order nobody had yet. */
function freshRow(world: World, at: number): readonly UsersCell[] {
  const table: UsersTable = world.table;
  const key = keyColumnIn(table);
  const id = `N${String(++world.fresh).padStart(4, '0')}`;
  return (table[1 + (at % (table.length - 1))] ?? []).map(({ value }, column) => ({
    ...blankCell,
    value: column === key ? id : value,
  }));
}
