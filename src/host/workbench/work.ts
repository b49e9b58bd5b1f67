/** What the user works on: a spreadsheet with its name, and what add-ons keep with it. */
import type { IWorkbookData } from '@univerjs/core';
import { createHostState, type HostState } from '../services/platform';
import type { SheetBackend } from '../sheetBackend';

export interface Work {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly data: IWorkbookData;
  /** Writes what `data` does not hold yet; nothing that the user could undo. */
  fill?(backend: SheetBackend): void;
  readonly kept: HostState;
}

export function freshWork(name: string, data: IWorkbookData, fill: (backend: SheetBackend) => void): Work {
  return { name, data, fill, kept: createHostState() };
}
