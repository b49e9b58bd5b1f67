/** What people do by hand to their own table and its sheet. With the sheet gone there is nothing to do. */
import type { Axis, SheetBackend, SheetId } from '../../src/host/sheetBackend';
import { type Act, change, one, reorder } from './handling';
import { usersColumns } from './places';
import {
  amountAsText,
  amountColumnIn,
  blankCell,
  columnsIn,
  inOrder,
  keyColumnIn,
  orderBy,
  type UsersCell,
  type UsersTable,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from './usersTable';
import type { World } from './world';

const onTable =
  (act: Act): Act =>
  (world, at) => {
    if (!world.isGone) act(world, at);
  };

export const actsOnTable = {
  sort: onTable((world, at) => {
    const order = orderBy(world.table, at % columnsIn(world.table));
    reorder(world.backend, world.sheet, order);
    world.table = inOrder(world.table, order);
  }),

  reverse: onTable((world) => {
    const order = world.table
      .slice(1)
      .map((_, row) => row)
      .reverse();
    reorder(world.backend, world.sheet, order);
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
    const column = amountColumnIn(world.table);
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

  hideColumn: onTable(({ backend, sheet }, at) => {
    const columns = usersColumns(backend, sheet);
    toggle(backend, { sheet, axis: 'column' }, columns[at % columns.length]);
  }),

  hideRow: onTable(({ backend, sheet, table }, at) =>
    toggle(backend, { sheet, axis: 'row' }, 1 + (at % (table.length - 1))),
  ),

  typeAmountAsText: onTable((world, at) => {
    const row = 1 + (at % (world.table.length - 1));
    const column = amountColumnIn(world.table);
    if (column >= 0) change(world, [row, column], { value: amountAsText(at) });
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
} as const satisfies Record<string, Act>;

interface Lines {
  readonly sheet: SheetId;
  readonly axis: Axis;
}

function toggle(backend: SheetBackend, { sheet, axis }: Lines, line: number | undefined): void {
  if (line === undefined) return;
  const hidden = backend.hiddenLines(sheet, axis);
  const others = hidden.filter((other) => other !== line);
  backend.setHiddenLines(
    sheet,
    axis,
    hidden.includes(line) ? others : [...others, line].sort((a, b) => a - b),
  );
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
