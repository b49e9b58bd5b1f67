/** Tells of every change that the user makes to cells, for `onEdit`; what the add-on writes is not among them. */
import { ICommandService, type IDisposable, type Injector, ObjectMatrix, toDisposable } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { Edit } from '../execution/request';
import type { CellValue, Rect, SheetId } from '../sheetBackend';
import { fromRange } from '../univer/ranges';
import { toSheetId } from '../univer/sheetIds';
import type { UniverBackend } from '../univer/univerBackend';

interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

export function watchUserEdits(
  { injector, unitId, backend }: { injector: Injector; unitId: string; backend: UniverBackend },
  tell: (edit: Edit) => void,
): IDisposable {
  const commands = injector.get(ICommandService);
  let oldValue: CellValue | undefined;

  const placeOf = (id: string, params: object | undefined): Place | null => {
    if (id !== SetRangeValuesMutation.id) return null;
    const { trigger, cellValue, ...place } = params as ISetRangeValuesMutationParams;
    // Only Univer's own commands name themselves, and the backend borrows that of styles.
    if (trigger === undefined || trigger === SetStyleCommand.id || place.unitId !== unitId) return null;
    const range = cellValue && new ObjectMatrix(cellValue).getDiscreteRanges()[0];
    return range ? { sheet: toSheetId(place.subUnitId), rect: fromRange(range) } : null;
  };
  const cellAt = ({ sheet, rect }: Place): CellValue | undefined =>
    rect.rows === 1 && rect.columns === 1 ? backend.read(sheet, 'value', rect)[0]?.[0] : undefined;

  const before = commands.beforeCommandExecuted(({ id, params }) => {
    const place = placeOf(id, params);
    if (place) oldValue = cellAt(place);
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    const place = placeOf(id, params);
    if (!place) return;
    const value = cellAt(place);
    tell({
      ...place,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    });
  });
  return toDisposable(() => {
    before.dispose();
    after.dispose();
  });
}
