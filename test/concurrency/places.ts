/** Where things stand in the sheet, whatever moved: our columns by their marks, the user's by what is left. */
import socialStyle from '../../rules/social-style.json';
import type { CellValue, SheetBackend, SheetId } from '../../src/host/sheetBackend';

export interface OwnedPlace {
  readonly sheet: SheetId;
  readonly key: string;
  /** From 0. */
  readonly column: number;
}

export function ownedPlaces(backend: SheetBackend): readonly OwnedPlace[] {
  return backend.metadata().flatMap(({ value, location }): readonly OwnedPlace[] => {
    const entry = JSON.parse(value) as { is: string; mark?: { column: string } };
    return entry.is === 'column' && entry.mark && location.type === 'COLUMN'
      ? [{ sheet: location.sheet, key: entry.mark.column, column: location.index }]
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
    owned.has(column) || cell === null || cell === '' || answerHeaders.includes(cell) ? [] : [column],
  );
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

/** A customer's id, wherever it stands in a row. */
export const idIn = (row: readonly CellValue[]) =>
  row.map(String).find((cell) => /^[KCN]\d{4,}$/.test(cell)) ?? null;
