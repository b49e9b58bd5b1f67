/** One workbook inside a Univer instance: its sheets by number, and steps that can be undone. */
import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { SheetId } from '../sheetBackend';
import { toSheetId } from './sheetIds';

/** Mutations and, in the order in which they must run, those that take them back. */
export interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

export class UniverDocument {
  readonly injector: Injector;
  readonly unitId: string;
  readonly #commands: ICommandService;

  constructor(injector: Injector, unitId: string) {
    this.injector = injector;
    this.unitId = unitId;
    this.#commands = injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new RangeError(`there is no workbook with the id ${this.unitId}`);
    return workbook;
  }

  worksheet(sheet: SheetId): Worksheet {
    const found = this.workbook.getSheets().find((candidate) => toSheetId(candidate.getSheetId()) === sheet);
    if (!found) throw new RangeError(`there is no sheet with the id ${sheet}`);
    return found;
  }

  /** What most mutations begin with. */
  place(worksheet: Worksheet): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unitId, subUnitId: worksheet.getSheetId() };
  }

  /** Runs the mutations at once and lays their reverse on the user's undo stack. */
  apply({ redos, undos }: Step): void {
    const done = sequenceExecute([...redos], this.#commands);
    if (!done.result) throw done.error ?? new Error(`Univer refused ${redos[done.index]?.id}`);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: [...redos],
      undoMutations: [...undos],
    });
  }

  /** A command of Univer's own, which cares for undo itself. */
  command(id: string, params: object): void {
    const done = this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    if (!done) throw new Error(`Univer refused ${id}`);
  }

  /**
   * Works with the sheet being the one on top: most parts of Univer follow an edit of rows and columns only there.
   * The user's own sheet is on top again afterwards.
   */
  onTop<T>(worksheet: Worksheet, work: () => T): T {
    const instances = this.injector.get(IUniverInstanceService);
    const shown = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const active = this.workbook.getActiveSheet(true);
    if (shown?.getUnitId() !== this.unitId) instances.setCurrentUnitForType(this.unitId);
    if (active !== worksheet) this.#activate(worksheet);
    try {
      return work();
    } finally {
      if (active && active !== worksheet) this.#activate(active);
      if (shown && shown.getUnitId() !== this.unitId) instances.setCurrentUnitForType(shown.getUnitId());
    }
  }

  #activate(worksheet: Worksheet): void {
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.place(worksheet));
  }
}
