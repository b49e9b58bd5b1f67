/** Named ranges, which Univer keeps as formulas. */
import { generateRandomId, type IMutationInfo } from '@univerjs/core';
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
  const places = definitionsOf(document).flatMap((definition) => {
    const at = placeOf(document, definition);
    return at ? [[definition.name, at] as const] : [];
  });
  return new Map(places);
}

export function writeNamedRange(document: UniverDocument, name: string, at: NamedPlace | null): void {
  const old = definitionsOf(document).find((definition) => definition.name === name);
  const { unitId } = document;
  const remove = (params: object) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, ...params } });
  if (!at) {
    if (old) document.apply({ redos: [remove(old)], undos: [setName(document, old)] });
    return;
  }
  const formulaOrRefString = toReference(document, at);
  const isAlive = old && placeOf(document, old);
  const made = isAlive
    ? { ...old, formulaOrRefString }
    : { id: generateRandomId(10), name, formulaOrRefString };
  document.apply({
    redos: [...(old && !isAlive ? [remove(old)] : []), setName(document, made)],
    undos: [...(isAlive ? [] : [remove(made)]), ...(old ? [setName(document, old)] : [])],
  });
}

/** Mutations that put the named ranges of one sheet to other places, `null` being none. */
export function shiftNamedRanges(
  document: UniverDocument,
  sheet: SheetId,
  shift: (rect: Rect) => Rect | null,
): readonly { readonly redo: IMutationInfo; readonly undo: IMutationInfo }[] {
  return definitionsOf(document).flatMap((definition) => {
    const at = placeOf(document, definition);
    if (at?.sheet !== sheet) return [];
    const rect = shift(at.rect);
    const formulaOrRefString = rect ? toReference(document, { sheet, rect }) : '#REF!';
    return [
      { redo: setName(document, { ...definition, formulaOrRefString }), undo: setName(document, definition) },
    ];
  });
}

type Definition = Omit<ISetDefinedNameMutationParam, 'unitId'>;

function definitionsOf({ injector, unitId }: UniverDocument): Definition[] {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}

function setName({ unitId }: UniverDocument, definition: Definition): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { ...definition, unitId } };
}

function placeOf(document: UniverDocument, { formulaOrRefString }: Definition): NamedPlace | null {
  const reference = parseA1(formulaOrRefString.replace(/^=/, ''));
  const worksheet = reference?.sheet && document.workbook.getSheetBySheetName(reference.sheet);
  if (!reference || !worksheet) return null;
  return { sheet: toSheetId(worksheet.getSheetId()), rect: referenceRect(reference, sizeOf(worksheet)) };
}

function toReference(document: UniverDocument, { sheet, rect }: NamedPlace): string {
  const name = document.worksheet(sheet).getName().replaceAll("'", "''");
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(rect.row, rect.column);
  const last = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `'${name}'!${first === last ? first : `${first}:${last}`}`;
}
