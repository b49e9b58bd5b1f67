/**
 * Univer's notes without those that somebody pins: Sheets shows a note while the pointer is over its cell and has no
 * pinning, and Univer's part for it listens once more to every note each time another tab comes to the front.
 */
import { touchDependencies } from '@univerjs/core';
import { SheetsNotePopupController, UniverSheetsNoteUIPlugin } from '@univerjs/preset-sheets-note';

/** To be registered in the place of the plugin that it extends. */
export class NotePlugin extends UniverSheetsNoteUIPlugin {
  override onRendered(): void {
    touchDependencies(this._injector, [[SheetsNotePopupController]]);
  }
}
