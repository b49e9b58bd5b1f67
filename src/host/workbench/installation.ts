/** Whether the add-on has come into this browser before: the first document that is opened is the one it is installed in. */

const KEY = 'workbench add-on installed';

export function isInstalled(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function keepInstalled(): void {
  localStorage.setItem(KEY, 'yes');
}
