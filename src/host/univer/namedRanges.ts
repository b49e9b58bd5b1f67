/** Named ranges, which Univer keeps as formulas. */
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { columnLetters, parseA1, referenceRect } from '../a1';
import type { Rect, SheetId } from '../sheetBackend';
import { toSheetId } from './sheetIds';
import { sizeOf } from './sheetInfo';
import type { UniverDocument } from './univerDocument';

export interface NamedPlace {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** Names of formulas and constants, and of what was deleted, are left out. */
export function readNamedRanges(document: UniverDocument): Map<string, NamedPlace> {
  const named = new Map<string, NamedPlace>();
  for (const { name, formulaOrRefString } of definitions(document)) {
    const reference = parseA1(formulaOrRefString.replace(/^=/, ''));
    const worksheet = reference?.sheet && document.workbook.getSheetBySheetName(reference.sheet);
    if (!reference || !worksheet) continue;
    const rect = referenceRect(reference, sizeOf(worksheet));
    named.set(name, { sheet: toSheetId(worksheet.getSheetId()), rect });
  }
  return named;
}

export function writeNamedRange(document: UniverDocument, name: string, at: NamedPlace | null): void {
  const { unitId } = document;
  const old = definitions(document).find((definition) => definition.name === name);
  const set = (params: object) => ({ id: SetDefinedNameMutation.id, params: { unitId, ...params } });
  const remove = (params: object) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, ...params } });
  if (!at) {
    if (old) document.apply({ redos: [remove(old)], undos: [set(old)] });
    return;
  }
  const made = {
    ...(old ?? { id: generateRandomId(10), name }),
    formulaOrRefString: toReference(document, at),
  };
  document.apply({ redos: [set(made)], undos: [old ? set(old) : remove(made)] });
}

function definitions({ injector, unitId }: UniverDocument): Omit<ISetDefinedNameMutationParam, 'unitId'>[] {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}

function toReference(document: UniverDocument, { sheet, rect }: NamedPlace): string {
  const name = document.worksheet(sheet).getName().replaceAll("'", "''");
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(rect.row, rect.column);
  const last = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `'${name}'!${first === last ? first : `${first}:${last}`}`;
}
