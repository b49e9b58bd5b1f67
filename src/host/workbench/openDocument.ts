/** One document at work: its spreadsheet in the grid, and the add-on's executions over it. */
import { CommandType, ICommandService, IUndoRedoService, type Workbook } from '@univerjs/core';
import { createExecutions, type Executions, type ExecutionsOptions, type Running } from '../page/executions';
import type { UniverBackend } from '../univer/univerBackend';
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
  const commands = injector.get(ICommandService);
  const { backend, workbook } = grid.open(work.data);
  const unitId = workbook.getUnitId();
  work.fill?.(backend);
  injector.get(IUndoRedoService).clearUndoRedo(unitId);

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
  const steps = commands.beforeCommandExecuted(({ type }) => {
    // What the run wrote before the user's own step must lie under it.
    if (!isRunning || type !== CommandType.COMMAND) return;
    backend.endStep();
    backend.startStep();
  });
  const edits = watchUserEdits({ injector, unitId, backend }, (edit) => void executions.edited(edit));
  const endFollowing = followChanges(injector, () => unitId, onChange);

  return {
    name: work.name,
    workbook,
    backend,
    executions,
    close: () => {
      endFollowing();
      edits.dispose();
      steps.dispose();
      executions.end();
    },
  };
}
