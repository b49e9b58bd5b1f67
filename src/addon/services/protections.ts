/** Which ranges of a sheet the user may not edit: Google says so only when one is written. */
import type { Area, ProtectedRange } from '../../core/plan/protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A protection that only warns people holds no script back. */
export function readProtected(sheet: Sheet): readonly ProtectedRange[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].flatMap((type) =>
    sheet
      .getProtections(type)
      .filter((protection) => !protection.canEdit() && !protection.isWarningOnly())
      .map((protection): ProtectedRange => {
        const range = protection.getRange();
        return { area: type === SHEET ? null : areaOf(range), a1: range.getA1Notation() };
      }),
  );
}

/** Whether anybody protected anything in the sheet. */
export function hasProtections(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) => sheet.getProtections(type).length > 0);
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
