/** One document at work: its spreadsheet in the grid, and the add-on's executions over it. */
import { ICommandService, UndoCommand, type Workbook } from '@univerjs/core';
import { createExecutions, type Executions, type ExecutionsOptions, type Running } from '../page/executions';
import { type OfferedFunctions, offerFunctions } from '../univer/functions/offerFunctions';
import type { UniverBackend } from '../univer/univerBackend';
import { explainFailures } from './explainFailures';
import { followChanges } from './files/followChanges';
import type { Grid } from './grid';
import { gridState } from './gridState';
import { watchUserEdits } from './userEdits';
import type { Work } from './work';

export interface OpenDocument {
  readonly name: string;
  readonly workbook: Workbook;
  readonly backend: UniverBackend;
  readonly executions: Executions;
  readonly functions: OfferedFunctions;
  /** Ends all that runs in it; the grid keeps it until the next one is opened. */
  close(): void;
}

export interface DocumentOptions
  extends Pick<ExecutionsOptions, 'project' | 'createThread' | 'dialogs' | 'userLocale'> {
  readonly onRunning: (running: readonly Running[]) => void;
  /** The user or the add-on changed something that is worth keeping. */
  readonly onChange: () => void;
}

export function openDocument(grid: Grid, work: Work, options: DocumentOptions): OpenDocument {
  const { onRunning, onChange, ...rest } = options;
  const { injector } = grid;
  const { backend, workbook } = grid.open(work.data);
  const unitId = workbook.getUnitId();
  work.fill?.(backend);
  grid.undo.clearUndoRedo(unitId);

  let isRunning = false;
  const executions = createExecutions({
    ...rest,
    backend,
    state: gridState({ kept: work.kept, injector, workbook, onChange }),
    calculated: backend.calculated,
    onChange: () => {
      const running = executions.running();
      isRunning = running.length > 0;
      // All that a run writes is one step of the user's undo.
      if (isRunning) backend.startStep();
      else backend.endStep();
      onRunning(running);
    },
  });
  const { callCustomFunction: call } = executions;
  const functions = offerFunctions(injector, { call, locale: backend.locale });
  const explained = explainFailures(injector, functions);
  /** What the run wrote before the user's own step must lie under it. */
  const divideStep = () => {
    if (!isRunning) return;
    isRunning = false;
    backend.endStep();
    backend.startStep();
    isRunning = true;
  };
  const steps = grid.undo.beforeStep((id) => id === unitId && divideStep());
  const undos = injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === UndoCommand.id) divideStep();
  });
  const edits = watchUserEdits({ injector, unitId, backend }, (edit) => void executions.edited(edit));
  const endFollowing = followChanges(injector, unitId, onChange);

  return {
    name: work.name,
    workbook,
    backend,
    executions,
    functions,
    close: () => {
      explained.unsubscribe();
      endFollowing();
      edits.dispose();
      undos.dispose();
      steps.dispose();
      executions.end();
    },
  };
}
