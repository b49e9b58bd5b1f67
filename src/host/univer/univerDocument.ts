/** One workbook inside a Univer instance: its sheets by number, and steps that can be undone. */
import {
  type ICommandInfo,
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
import { SetWorksheetActiveOperation, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetId } from '../sheetBackend';
import { toSheetId } from './sheetIds';

/** One sheet, as most mutations name it. */
export interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Mutations and, in the order in which they must run, those that take them back. */
export interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

export class UniverDocument {
  readonly injector: Injector;
  readonly unitId: string;
  readonly #commands: ICommandService;
  #collected: Step[] | null = null;

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

  place(worksheet: Worksheet): Place {
    return { unitId: this.unitId, subUnitId: worksheet.getSheetId() };
  }

  /** Runs the mutations at once and lays their reverse on the user's undo stack. */
  apply(step: Step): void {
    const { result, index, error } = sequenceExecute([...step.redos], this.#commands);
    if (!result) throw error ?? new Error(`Univer refused ${step.redos[index]?.id}`);
    if (this.#collected) this.#collected.push(step);
    else this.#push([step]);
  }

  /** One mutation on a sheet, with its parameters afterwards and before. */
  set(id: string, worksheet: Worksheet, [after, before]: readonly [object, object]): void {
    const place = this.place(worksheet);
    this.apply({
      redos: [{ id, params: { ...place, ...after } }],
      undos: [{ id, params: { ...place, ...before } }],
    });
  }

  /** The same, with what the parts of Univer add that follow the command of this name: notes, formulas, merges, … */
  applyAs({ id, params }: ICommandInfo, worksheet: Worksheet, step: Step): void {
    this.#onTop(worksheet, () => {
      const {
        preRedos = [],
        redos,
        preUndos = [],
        undos,
      } = this.injector
        .get(SheetInterceptorService)
        .onCommandExecute({ id, params: { ...this.place(worksheet), ...params } });
      this.apply({
        redos: [...preRedos, ...step.redos, ...redos],
        undos: [...preUndos, ...step.undos, ...undos],
      });
    });
  }

  /**
   * Lays all that is done meanwhile on the undo stack as one step. Univer's own batch would take the parts back in the
   * order in which they were done.
   */
  asOneStep<T>(work: () => T): T {
    if (this.#collected) return work();
    this.startStep();
    try {
      return work();
    } finally {
      this.endStep();
    }
  }

  startStep(): void {
    this.#collected ??= [];
  }

  endStep(): void {
    const collected = this.#collected ?? [];
    this.#collected = null;
    if (collected.length > 0) this.#push(collected);
  }

  #push(steps: readonly Step[]): void {
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: steps.flatMap(({ redos }) => redos),
      undoMutations: [...steps].reverse().flatMap(({ undos }) => undos),
    });
  }

  /** Whatever sheet Univer shows after this, the user's own is on top again. */
  keepTop<T>(work: () => T): T {
    const instances = this.injector.get(IUniverInstanceService);
    const shown = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    const { workbook } = this;
    const active = workbook.getActiveSheet(true);
    if (shown !== this.unitId) instances.setCurrentUnitForType(this.unitId);
    try {
      return work();
    } finally {
      const isThere = active && workbook.getSheetBySheetId(active.getSheetId());
      if (isThere && workbook.getActiveSheet(true) !== active) this.#activate(active);
      if (shown !== undefined && shown !== this.unitId) instances.setCurrentUnitForType(shown);
    }
  }

  /** Most parts of Univer follow an edit of rows and columns only on the sheet that is on top. */
  #onTop(worksheet: Worksheet, work: () => void): void {
    this.keepTop(() => {
      if (this.workbook.getActiveSheet(true) !== worksheet) this.#activate(worksheet);
      work();
    });
  }

  #activate(worksheet: Worksheet): void {
    this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.place(worksheet));
  }
}
