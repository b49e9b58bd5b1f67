/** Univer's undo stack, which tells before another step is laid on it. */
import { type IDisposable, type IUndoRedoItem, LocalUndoRedoService, toDisposable } from '@univerjs/core';

export class HeardUndo extends LocalUndoRedoService {
  readonly #listeners = new Set<(unitId: string) => void>();

  beforeStep(listener: (unitId: string) => void): IDisposable {
    this.#listeners.add(listener);
    return toDisposable(() => this.#listeners.delete(listener));
  }

  override pushUndoRedo(step: IUndoRedoItem): void {
    for (const listener of this.#listeners) listener(step.unitID);
    super.pushUndoRedo(step);
  }
}
