/** One document at work: its spreadsheet in the grid, and the add-on's executions over it. */
import { CommandType, ICommandService, IUndoRedoService, type Workbook } from '@univerjs/core';
import { createExecutions, type Executions, type ExecutionsOptions, type Running } from '../page/executions';
import type { UniverBackend } from '../univer/univerBackend';
import type { Grid } from './grid';
import { gridState } from './gridState';
import { watchUserEdits } from './userEdits';
import type { Work } from './work';

export interface OpenDocument {
  readonly name: string;
  readonly workbook: Workbook;
  readonly backend: UniverBackend;
  readonly executions: Executions;
  close(): void;
}

export type DocumentOptions = Pick<
  ExecutionsOptions,
  'project' | 'createThread' | 'dialogs' | 'userLocale' | 'onLog'
> & {
  readonly onRunning: (running: readonly Running[]) => void;
};

export function openDocument(
  grid: Grid,
  work: Work,
  { onRunning, ...options }: DocumentOptions,
): OpenDocument {
  const { backend, workbook } = grid.open(work.data);
  work.fill?.(backend);
  grid.injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());

  /** All that a run writes is one step for the user, and so is what it wrote before the user's own step. */
  let isRunning = false;
  const executions = createExecutions({
    ...options,
    backend,
    state: gridState(work.kept, grid.injector, workbook),
    calculated: backend.calculated,
    onChange: () => {
      const running = executions.running();
      isRunning = running.length > 0;
      if (isRunning) backend.startStep();
      else backend.endStep();
      onRunning(running);
    },
  });
  const watch = grid.injector.get(ICommandService).beforeCommandExecuted(({ type }) => {
    if (!isRunning || type !== CommandType.COMMAND) return;
    backend.endStep();
    backend.startStep();
  });

  const edits = watchUserEdits(
    { injector: grid.injector, unitId: workbook.getUnitId(), backend },
    (edit) => void executions.edited(edit),
  );

  return {
    name: work.name,
    workbook,
    backend,
    executions,
    close: () => {
      watch.dispose();
      edits.dispose();
      executions.end();
    },
  };
}
