/** What a run reads and where it writes, with the handles of the platform that writing needs. */
import { toRegional } from '../core/facts/regional';
import { newTarget, type Target } from '../core/plan/target';
import { type Result, success } from '../core/result';
import { openSource, type Place, type Source as PureSource } from '../core/source/openSource';
import type { SheetSnapshot } from '../core/source/sheetSnapshot';
import { type ChosenSheets, sheetsToRead, sourceSheets } from '../core/source/sourceSheets';
import type { MarkedColumn } from './services/marks';
import { marksOn, readSnapshot, readTarget } from './services/readSheet';
import type { OpenSpreadsheet } from './services/spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Source extends PureSource {
  readonly snapshots: readonly SheetSnapshot[];
  readonly target: Target;
  /** The sheet to write into; `null` while the tab of customers is still to be made. */
  readonly targetSheet: Sheet | null;
  readonly targetName: string | null;
  readonly targetColumns: readonly MarkedColumn[];
  /** Columns of the grid; `null` while the tab is still to be made. */
  readonly maxColumns: number | null;
}

/** Without a choice of sheets `front` is read, or what it was made of. */
export function findSource(
  open: OpenSpreadsheet,
  chosen: ChosenSheets | null,
  front = openSheet(open),
): Result<Source> {
  const read = readSource(open, chosen, front);
  if (!read.ok) return read;
  const { handles, ...source } = read.value;
  return success({ ...source, ...targetAt(open, source.place, handles) });
}

export interface ReadSource extends PureSource {
  readonly snapshots: readonly SheetSnapshot[];
  /** Every sheet of the file by its id. */
  readonly handles: ReadonlyMap<number, Sheet>;
}

/** What a run reads, without what writing one needs. */
export function readSource(
  open: OpenSpreadsheet,
  chosen: ChosenSheets | null,
  front: number,
): Result<ReadSource> {
  const { marks } = open;
  const handles = readableSheets(open);
  const overviews = [...handles.keys()].map((id) => ({ id, owned: marksOn(marks, id).owned }));
  const sheets = sourceSheets(overviews, chosen, front);
  if (!sheets.ok) return sheets;
  const snapshots = sheetsToRead(sheets.value).flatMap((id) => {
    const sheet = handles.get(id);
    return sheet ? [readSnapshot(sheet, open)] : [];
  });
  const source = openSource(sheets.value, snapshots, toRegional(open.locale));
  if (!source.ok) return source;
  return success({ ...source.value, snapshots, handles });
}

/** Every sheet of the file by its id, but for Fenlei's own: the hidden one and the report. */
export function readableSheets({ spreadsheet, marks }: OpenSpreadsheet): ReadonlyMap<number, Sheet> {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  for (const own of [marks.store, marks.report?.sheet]) if (own) sheets.delete(own.getSheetId());
  return sheets;
}

/** The open sheet; from the report on data quality, also from one that was begun, the sheet that was checked. */
export function openSheet({ spreadsheet, marks: { report, makingReport } }: OpenSpreadsheet): number {
  const sheet = spreadsheet.getActiveSheet();
  const open = sheet.getSheetId();
  if (report?.sheet.getSheetId() === open) return report.source;
  return makingReport && makingReport.name === sheet.getName() ? makingReport.source : open;
}

type TargetPart = Pick<Source, 'target' | 'targetSheet' | 'targetName' | 'targetColumns' | 'maxColumns'>;

function targetAt({ marks }: OpenSpreadsheet, place: Place, handles: ReadonlyMap<number, Sheet>): TargetPart {
  const { sheet: snapshot, lastRow } = place;
  const sheet = snapshot && handles.get(snapshot.id);
  if (!snapshot || !sheet)
    return {
      target: newTarget,
      targetSheet: null,
      targetName: null,
      targetColumns: [],
      maxColumns: null,
    };
  const usedColors = marks.journal?.usedColors ?? [];
  const maxColumns = sheet.getMaxColumns();
  return {
    target: readTarget(sheet, snapshot.cells.slice(0, lastRow), snapshot.marks.owned, {
      ...place,
      maxColumns,
      usedColors,
    }),
    targetSheet: sheet,
    targetName: snapshot.name,
    targetColumns: marks.columns.filter((column) => column.sheet.getSheetId() === snapshot.id),
    maxColumns,
  };
}
