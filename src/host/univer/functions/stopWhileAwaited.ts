/**
 * Mends a fault of Univer 0.25.1. An edit stops the calculation that is going on, and all starts again; but when the
 * stop comes while a function is awaited, the engine takes the rest for calculated and forgets the edit.
 */
import type { Injector } from '@univerjs/core';
import { IFormulaRuntimeService } from '@univerjs/engine-formula';

const mended = new WeakSet<IFormulaRuntimeService>();

export function stopWhileAwaited(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  if (mended.has(runtime)) return;
  mended.add(runtime);
  const succeed = runtime.markedAsSuccessfullyExecuted.bind(runtime);
  runtime.markedAsSuccessfullyExecuted = () => {
    if (runtime.isStopExecution()) runtime.markedAsStopFunctionsExecuted();
    else succeed();
  };
}
