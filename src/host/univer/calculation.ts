/**
 * Knows which formulas still wait for the engine. Univer calculates a tenth of a second after the last edit and in
 * slices; a script cannot wait for it, so it must not read what is old.
 */
import { CommandType, ICommandService, type Injector, ObjectMatrix } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { Rect } from '../sheetBackend';
import { fromRange } from './ranges';

/** Cells that changed since the last calculation; without `rect` the whole sheet. */
export interface Changed {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly rect: Rect | null;
}

/** Commands whose mutations change no value. */
const STYLE_ONLY = new Set<string | undefined>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
export class Calculation {
  /** Not yet given to the engine. */
  #waiting: Changed[] = [];
  /** Given to it and not yet answered. */
  #running: Changed[] = [];
  #listeners: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#start();
      else if (id === SetFormulaCalculationNotificationMutation.id) this.#hear(params as never);
      else if (type === CommandType.MUTATION && dirty.get(id) && !options?.onlyLocal)
        this.#see(id, params as never);
    });
  }

  changed(unitId: string): readonly Changed[] {
    return [...this.#waiting, ...this.#running].filter((change) => change.unitId === unitId);
  }

  /** Resolves when every result is up to date. */
  done(): Promise<void> {
    if (this.#waiting.length + this.#running.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  #start(): void {
    this.#running.push(...this.#waiting);
    this.#waiting = [];
  }

  #hear({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    // What was stopped starts again with what came in between.
    if (
      functionsExecutedState === undefined ||
      functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION
    )
      return;
    this.#running = [];
    if (this.#waiting.length > 0) return;
    for (const listener of this.#listeners.splice(0)) listener();
  }

  #see(id: string, { unitId, subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    // Univer writes every formula anew that reads from a sheet in which lines come in.
    if (id === InsertRowMutation.id || id === InsertColMutation.id) return;
    if (id !== SetRangeValuesMutation.id) this.#waiting.push({ unitId, subUnitId, rect: null });
    else if (!STYLE_ONLY.has(trigger)) {
      const cells = new ObjectMatrix(cellValue);
      if (cells.getSizeOf() === 0) return;
      this.#waiting.push({ unitId, subUnitId, rect: fromRange(cells.getRealRange()) });
    }
  }
}
