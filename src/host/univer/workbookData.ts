/** A fresh workbook as Univer takes it, with the sizes that a sheet has in Sheets. */
import { type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';

export interface WorkbookOptions {
  /** As `ss.getSpreadsheetLocale()` answers, such as `zh_CN`. */
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly sheets?: readonly { readonly name: string; readonly rows?: number; readonly columns?: number }[];
}

/** What is kept in a workbook's `custom`: Univer's own locale is that of its menus. */
export interface WorkbookSettings {
  readonly spreadsheetLocale: string;
  readonly timeZone: string;
}

/** With one sheet "Sheet1" of 1000 × 26 cells unless `sheets` says otherwise. */
export function freshWorkbook(
  id: string,
  { locale = 'en_US', timeZone = 'Etc/UTC', sheets = [{ name: 'Sheet1' }] }: WorkbookOptions = {},
): IWorkbookData {
  const worksheets = sheets.map(({ name, rows, columns }, index) =>
    freshSheet(String(index), name, { rows, columns }),
  );
  const custom: WorkbookSettings = { spreadsheetLocale: locale, timeZone };
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: worksheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheet])),
    custom: { ...custom },
  };
}

export function freshSheet(
  id: string,
  name: string,
  {
    rows = 1000,
    columns = 26,
  }: { readonly rows?: number | undefined; readonly columns?: number | undefined } = {},
): Pick<
  IWorksheetData,
  'id' | 'name' | 'rowCount' | 'columnCount' | 'defaultColumnWidth' | 'defaultRowHeight'
> {
  return { id, name, rowCount: rows, columnCount: columns, defaultColumnWidth: 100, defaultRowHeight: 21 };
}
