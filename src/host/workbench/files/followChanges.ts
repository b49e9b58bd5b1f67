/** Tells of every change to a workbook of Univer's, whoever makes it. */
import { CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Results of formulas are no changes: they come anew when the workbook is opened. Answers how to end it. */
export function followChanges(injector: Injector, unitId: string, changed: () => void): () => void {
  const listening = injector.get(ICommandService).onCommandExecuted(({ type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.fromFormula) return;
    if ((params as { readonly unitId?: string } | undefined)?.unitId === unitId) changed();
  });
  return () => listening.dispose();
}
