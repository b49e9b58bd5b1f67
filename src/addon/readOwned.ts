/** Every sheet in which Fenlei owns columns, as undo and removal take it. */
import type { Cell } from '../core/facts/cell';
import { recogniseColumns, toMapping } from '../core/facts/recogniseColumns';
import { toRegional } from '../core/facts/regional';
import { toTable } from '../core/facts/table';
import type { Target } from '../core/plan/target';
import type { MarkedColumn } from './services/marks';
import { hasForeignCells, readCells, readTarget, type TargetPlace, withoutOwned } from './services/readSheet';
import type { OpenSpreadsheet } from './services/spreadsheet';

export interface OwnedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: readonly MarkedColumn[];
  readonly target: Target;
  /** A tab of ours into which the user wrote something. */
  readonly foreign: boolean;
}

export function readOwned({ marks, toDay, locale }: OpenSpreadsheet): readonly OwnedSheet[] {
  const bySheet = new Map<number, MarkedColumn[]>();
  for (const column of marks.columns) {
    const id = column.sheet.getSheetId();
    bySheet.set(id, [...(bySheet.get(id) ?? []), column]);
  }
  return [...bySheet.values()].flatMap((columns): OwnedSheet[] => {
    const sheet = columns[0]?.sheet;
    if (!sheet) return [];
    const cells = readCells(sheet, toDay);
    const place = placeOf(cells, columns, locale);
    const foreign = place.ownTab && hasForeignCells(sheet, cells, columns);
    return [{ sheet, columns, foreign, target: readTarget(sheet, cells, columns, place) }];
  });
}

/** Our tab marks its column of customers; in a sheet of the user's that column is recognised as in a run. */
function placeOf(
  cells: readonly (readonly Cell[])[],
  columns: readonly MarkedColumn[],
  locale: string,
): TargetPlace {
  const key = columns.find(({ mark }) => mark.source !== undefined);
  if (key) return { ownTab: true, headerRow: 1, keyColumn: key.column };
  const table = toTable('', withoutOwned(cells, columns));
  const mapping = toMapping(recogniseColumns(table, toRegional(locale)));
  return { ownTab: false, headerRow: table.firstRow - 1, keyColumn: (mapping?.columns.customer ?? 0) + 1 };
}
