/** From the sheets as they were read to what a run computes from and where it writes: the same in script and sidebar. */
import { type Recognition, recogniseColumns, toMapping } from '../facts/recogniseColumns';
import type { Regional } from '../facts/regional';
import { neededRoles, roleCatalog, type TableKind } from '../facts/roles';
import { type Table, toTable } from '../facts/table';
import { words } from '../i18n/words';
import type { Problem } from '../problem';
import { type ProfileTable, readProfiles } from '../profile/profileTable';
import type { MappedTable } from '../readFacts';
import { failure, type Result, success } from '../result';
import { type SheetSnapshot, withoutOwned } from './sheetSnapshot';
import type { SourceSheets } from './sourceSheets';

/** A table that is read, with the id of its sheet. */
export interface SourceTable extends MappedTable {
  readonly id: number;
  /** The names of columns whose meaning rests on their values alone, or is little more than a guess. */
  readonly unsure: readonly string[];
}

export interface Source {
  readonly orders: SourceTable | null;
  readonly customers: SourceTable | null;
  readonly regional: Regional;
  /** The sheet that was read; with both kinds, that of the customers. */
  readonly sheetId: number;
  readonly sheetName: string;
  readonly place: Place;
  /** What staff answered about customers; `null` while no sheet holds one row per customer. */
  readonly profile: ProfileTable | null;
}

/** Where the segments stand, or will. */
export interface Place {
  /** `null` while the tab of customers is still to be made. */
  readonly sheet: SheetSnapshot | null;
  readonly ownTab: boolean;
  /** From 1. */
  readonly headerRow: number;
  /** The column that names the customers, from 1. */
  readonly keyColumn: number;
  /** The last row of data, from 1: what stands below is not the table's. */
  readonly lastRow: number;
}

export interface ReadTable {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  readonly recognition: Recognition;
}

/** A sheet's table and what its columns seem to mean; `kind` where a manager said which it is. */
export function readTable(snapshot: SheetSnapshot, regional: Regional, kind: TableKind | null): ReadTable {
  const table = toTable(snapshot.name, withoutOwned(snapshot.cells, snapshot.marks.owned));
  const recognition = recogniseColumns(table, regional, { kind, confirmed: snapshot.marks.roles });
  return { snapshot, table, recognition };
}

export function openSource(
  sheets: SourceSheets,
  snapshots: readonly SheetSnapshot[],
  regional: Regional,
): Result<Source> {
  const read = (id: number | null, kind: TableKind | null) => {
    const snapshot = snapshots.find((candidate) => candidate.id === id);
    return snapshot ? mapTable(readTable(snapshot, regional, kind)) : null;
  };
  const parts = [read(sheets.open, null), read(sheets.orders, 'orders'), read(sheets.customers, 'customers')];
  const problems = parts.flatMap((part) => (part && !part.ok ? part.problems : []));
  if (problems.length > 0) return failure(...problems);
  const mapped = parts.flatMap((part) => (part?.ok ? [part.value] : []));
  const orders = mapped.find(({ mapping }) => mapping.kind === 'orders') ?? null;
  const customers = mapped.find(({ mapping }) => mapping.kind === 'customers') ?? null;
  const main = customers ?? orders;
  if (!main) return failure({ code: 'sourceGone', at: [] });
  const common = { orders, customers, regional, sheetId: main.id, sheetName: main.table.sheet };
  if (!customers) return success(placed(common, ownTabPlace(sheets, snapshots)));
  const headerRow = customers.table.firstRow - 1;
  if (headerRow < 1)
    return failure({ code: 'noHeaderRow', at: [], values: { sheet: customers.table.sheet } });
  const sheet = snapshots.find(({ id }) => id === customers.id) ?? null;
  const keyColumn = (customers.mapping.columns.customer ?? 0) + 1;
  const lastRow = headerRow + customers.table.rows.length;
  return success(placed(common, { sheet, ownTab: false, headerRow, keyColumn, lastRow }));
}

function placed(common: Omit<Source, 'place' | 'profile'>, place: Place): Source {
  const { sheet } = place;
  return { ...common, place, profile: sheet && readProfiles({ ...place, sheet }, common.regional) };
}

function ownTabPlace({ ownTab }: SourceSheets, snapshots: readonly SheetSnapshot[]): Place {
  const sheet = snapshots.find(({ id }) => id === ownTab) ?? null;
  const key = sheet?.marks.owned.find(({ mark }) => mark.column === 'customer');
  return {
    sheet,
    ownTab: true,
    headerRow: 1,
    keyColumn: key?.column ?? 1,
    lastRow: sheet?.cells.length ?? 1,
  };
}

function mapTable({ snapshot, table, recognition }: ReadTable): Result<SourceTable> {
  if (table.rows.length === 0) return failure({ code: 'emptySheet', at: [table.sheet] });
  const mapping = toMapping(recognition);
  if (!mapping || isGuess(recognition)) return failure(unrecognised(table, recognition));
  return success({ id: snapshot.id, table, mapping, unsure: unsureColumns(recognition) });
}

const certain = 0.5;

function unsureColumns({ columns }: Recognition): readonly string[] {
  return columns.flatMap(({ confidence, header }) => (confidence < certain ? [header] : []));
}

/** Values alone decided for every column: a run must not rest on that. */
function isGuess({ columns }: Recognition): boolean {
  return columns.every(({ confidence }) => confidence < certain);
}

function unrecognised(table: Table, { columns, missing }: Recognition): Problem {
  const isKnown = (role: (typeof missing)[number]) =>
    columns.some((column) => column.role === role && column.confidence >= certain);
  return {
    code: 'noRecognisableColumns',
    at: [table.sheet],
    values: {
      columns: table.header.filter((name) => name !== '').join(', ') || words.noColumnNames,
      missing: neededRoles.orders.filter((role) => !isKnown(role)).map((role) => roleCatalog[role].title),
    },
  };
}
