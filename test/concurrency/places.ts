/** Where things stand in the sheet, whatever moved: our columns by their marks, the user's by what is left. */
import socialStyle from '../../rules/social-style.json';
import type { CellValue, SheetBackend, SheetId } from '../../src/host/sheetBackend';
import { formulaHeader } from './formulaColumn';

export interface OwnedPlace {
  /** Of its mark: a column made anew has another. */
  readonly mark: number;
  readonly sheet: SheetId;
  readonly key: string;
  /** From 0. */
  readonly column: number;
}

export function ownedPlaces(backend: SheetBackend): readonly OwnedPlace[] {
  return backend.metadata().flatMap(({ id, value, location }): readonly OwnedPlace[] => {
    const entry = JSON.parse(value) as { is: string; mark?: { column: string } };
    return entry.is === 'column' && entry.mark && location.type === 'COLUMN'
      ? [{ mark: id, sheet: location.sheet, key: entry.mark.column, column: location.index }]
      : [];
  });
}

/** What people answered in the form stays when Fenlei goes: the column is the user's then. */
export const answerHeaders: readonly CellValue[] = Object.values(socialStyle.facts.dominance.title);

export const isAnswer = (key: string) => key.startsWith('profile/');

/** The columns that are the user's, from the left; new columns of ours that are not marked yet are blank. */
export function usersColumns(backend: SheetBackend, sheet: SheetId): readonly number[] {
  const owned = new Set(
    ownedPlaces(backend)
      .filter((place) => place.sheet === sheet)
      .map(({ column }) => column),
  );
  const [header = []] = backend.read(sheet, 'value', {
    ...{ row: 0, column: 0, rows: 1 },
    columns: widthOf(backend, sheet),
  });
  return header.flatMap((cell, column) =>
    owned.has(column) ||
    cell === null ||
    cell === '' ||
    cell === formulaHeader ||
    answerHeaders.includes(cell)
      ? []
      : [column],
  );
}

export interface Hidden {
  /** By header, and by customer or place. */
  readonly columns: readonly CellValue[];
  readonly rows: readonly (string | number)[];
}

/** What somebody hid in the user's own sheet. */
export function hiddenIn(backend: SheetBackend, sheet: SheetId): Hidden {
  if (!backend.sheets().some(({ id }) => id === sheet)) return { columns: [], rows: [] };
  const [hiddenColumns, hiddenRows] = [
    new Set(backend.hiddenLines(sheet, 'column')),
    backend.hiddenLines(sheet, 'row'),
  ];
  const columns = usersColumns(backend, sheet).filter((column) => hiddenColumns.has(column));
  if (columns.length === 0 && hiddenRows.length === 0) return { columns: [], rows: [] };
  const values = valuesAt(backend, sheet);
  return {
    columns: columns.map((column) => values[0]?.[column] ?? null),
    rows: hiddenRows.map((row) => idIn(values[row] ?? []) ?? row),
  };
}

export interface AccountRow {
  readonly row: number;
  readonly id: string;
  readonly code: string;
}

/** The tab of key accounts and its items; `null` where it has no column of ours that tells them. */
export function accountRows(backend: SheetBackend): { sheet: SheetId; rows: readonly AccountRow[] } | null {
  const [id, code] = ['accounts/id', 'accounts/code'].map((key) =>
    ownedPlaces(backend).find((place) => place.key === key),
  );
  if (!id || !code || id.sheet !== code.sheet) return null;
  const rows = valuesAt(backend, id.sheet).flatMap((cells, row) => {
    const name = String(cells[id.column] ?? '');
    return row === 0 || name === '' ? [] : [{ row, id: name, code: String(cells[code.column] ?? '') }];
  });
  return { sheet: id.sheet, rows };
}

export function widthOf(backend: SheetBackend, sheet: SheetId): number {
  return backend.sheets().find(({ id }) => id === sheet)?.columns ?? 0;
}

/** The tab that holds the segments where the user's own sheet holds orders. */
export function ownTab(backend: SheetBackend, usersSheet: SheetId): SheetId | null {
  return (
    ownedPlaces(backend).find(({ sheet, key }) => sheet !== usersSheet && !isAccount(key))?.sheet ?? null
  );
}

export const isAccount = (key: string) => key.startsWith('account');

export function valuesAt(backend: SheetBackend, sheet: SheetId): CellValue[][] {
  const { rows, columns } = backend.usedSize(sheet);
  return backend.read(sheet, 'value', { row: 0, column: 0, rows, columns });
}

/** Cells and notes of our columns, by customer and column. */
export type OwnPart = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function ownPart(backend: SheetBackend): OwnPart {
  const part = new Map<string, Map<string, string>>();
  for (const { sheet, key, column } of ownedPlaces(backend)) {
    if (isAnswer(key) || isAccount(key)) continue;
    const { rows } = backend.usedSize(sheet);
    const values = valuesAt(backend, sheet);
    const notes = backend.read(sheet, 'note', { row: 0, column, rows, columns: 1 });
    values.forEach((row, index) => {
      const id = index > 0 ? idIn(row) : null;
      if (id === null) return;
      const cells = part.get(id) ?? new Map<string, string>();
      cells.set(key, JSON.stringify([row[column] ?? '', notes[index]?.[0] ?? '']));
      part.set(id, cells);
    });
  }
  return part;
}

/** A customer's id, wherever it stands in a row. */
export const idIn = (row: readonly CellValue[]) =>
  row.map(String).find((cell) => /^[KCN]\d{4,}$/.test(cell)) ?? null;
