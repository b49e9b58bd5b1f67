/** The add-on's menu: it must come up in every authorisation mode, so it touches nothing of the file. */
import { type MenuFunction, menuCatalog } from '../protocol/menuCatalog';
import { showMenu } from './services/dialogs';
import { userLanguage } from './services/spreadsheet';

export function fillMenu(): void {
  const language = userLanguage();
  const functions = Object.keys(menuCatalog) as MenuFunction[];
  showMenu(functions.map((functionName) => ({ functionName, title: menuCatalog[functionName][language] })));
}
