/** The guard: just before writing, the sheet must still stand as it was read. */
import { toId } from '../core/facts/toId';
import type { Problem } from '../core/problem';
import type { Source } from './findSource';
import { readMarks } from './services/marks';
import { readColumn } from './services/readSheet';

/** A problem where rows or our own columns moved since they were read; a tab still to be made cannot have moved. */
export function findMoved(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  source: Source,
): Problem | null {
  const { targetSheet, target, targetColumns, keyColumn } = source;
  if (!targetSheet) return null;
  const keys = readColumn(targetSheet, keyColumn, target.headerRow + 1, target.keys.length).map(
    (cell) => toId(cell) ?? '',
  );
  const standing = readMarks(spreadsheet).columns.filter(
    ({ sheet }) => sheet.getSheetId() === targetSheet.getSheetId(),
  );
  const columnsStand =
    standing.length === targetColumns.length &&
    standing.every(({ mark, column }) =>
      targetColumns.some((before) => before.mark.column === mark.column && before.column === column),
    );
  const rowsStand = keys.every((key, row) => key === target.keys[row]);
  return columnsStand && rowsStand
    ? null
    : { code: 'rowsMoved', at: [], values: { sheet: source.targetName ?? '' } };
}
