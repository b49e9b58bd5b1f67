/** Dialogs of the platform. They suspend the script and drop every lock: ask first, lock afterwards. */

export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

export function askYesNo(title: string, text: string): 'yes' | 'no' | 'cancel' {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : 'cancel';
}

export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

/** Wide, since rules as JSON are read line by line. */
export function showEditor(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Editor').setWidth(900).setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

export interface MenuItem {
  readonly title: string;
  readonly functionName: string;
}

/** Works in every authorisation mode, also before the add-on may read the file. */
export function showMenu(items: readonly MenuItem[]): void {
  items
    .reduce(
      (menu, { title, functionName }) => menu.addItem(title, functionName),
      SpreadsheetApp.getUi().createAddonMenu(),
    )
    .addToUi();
}
