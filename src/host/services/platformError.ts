/** What the platform refuses, in its own English words (APPS_SCRIPT.md §9 names the source of each). */

/** Reaches the bundle as an `Exception` of its own realm. */
export class PlatformError extends Error {
  override readonly name = 'Exception';
}

/** For what Apps Script has and this host does not: guessing would be kinder than the platform. */
export function notEmulated(what: string): Error {
  return new Error(`not emulated: ${what}`);
}

export const SAYS = {
  badSignature: (found: readonly string[], member: string) =>
    `The parameters (${found.join(',')}) don't match the method signature for ${member}.`,
  wrongRows: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  wrongColumns: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  rangeNotFound: 'Range not found',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  sheetNameTaken: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  invalidInput: (cell: string, list: readonly string[]) =>
    [
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      ...(list.length > 0 ? [`Please enter one of the following values: ${list.join(', ')}.`] : []),
    ].join(' '),
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  ruleOnOtherSheet: 'Conditional format rule cannot reference a different sheet.',
  metadataOnRange:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  tooSlow: 'Exceeded maximum execution time',
  /** What a cell of an add-on's function shows (Extend Google Sheets with add-ons). */
  formulaTooSlow: 'Internal error executing the custom function',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  noFunction: (name: string) => `Script function not found: ${name}`,
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
  tooManyClockTriggers:
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  propertyQuota: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  noPropertyName: 'When setting or getting a property value, the property name must not be null or empty',
  forbidden: (member: string) => `You do not have permission to call ${member}`,
  insufficient: (member: string, scopes: string) =>
    `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes}`,
} as const;

export function refuse(message: string): never {
  throw new PlatformError(message);
}
