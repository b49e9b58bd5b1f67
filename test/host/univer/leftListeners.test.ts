/** What is taken out of a workbook leaves nothing behind that Univer goes on asking at every command. */
import { ICommandService, UndoCommand } from '@univerjs/core';
import { RefRangeService, RemoveSheetCommand } from '@univerjs/sheets';
import { afterAll, expect, test } from 'vitest';
import { at } from '../at';
import { createUniverInstance, type OpenedBackend } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

/** Univer keeps both lists to itself. */
function asked(): { readonly listeners: number; readonly ranges: number } {
  const { _commandExecutedListeners: listeners } = instance.injector.get(ICommandService) as unknown as {
    readonly _commandExecutedListeners: readonly unknown[];
  };
  const { _watchRanges: ranges } = instance.injector.get(RefRangeService) as unknown as {
    readonly _watchRanges: ReadonlySet<unknown>;
  };
  return { listeners: listeners.length, ranges: ranges.size };
}

function addNotes(backend: OpenedBackend): number {
  const sheet = backend.addSheet('Notes', 1);
  backend.write(sheet, 'note', at('A1:A3'), [['one'], ['two'], ['three']]);
  return sheet;
}

test('a tab with notes that is deleted', () => {
  const backend = instance.open();
  const before = asked();
  for (let times = 0; times < 3; times++) {
    const sheet = addNotes(backend);
    expect(asked(), 'each note is watched').toEqual({ ...before, ranges: before.ranges + 3 });
    backend.deleteSheet(sheet);
    expect(asked()).toEqual(before);
  }
});

test('notes that are taken away in the order in which they came', () => {
  const backend = instance.open();
  const before = asked();
  const sheet = addNotes(backend);
  backend.write(sheet, 'note', at('A1:A3'), [[''], [''], ['']]);
  expect(asked()).toEqual(before);
});

test('a tab that the user deletes, whose notes are there again after undo', async () => {
  const backend = instance.open();
  const before = asked();
  const sheet = addNotes(backend);
  const watching = asked();
  await instance.command(RemoveSheetCommand.id, { unitId: backend.unitId, subUnitId: String(sheet) });
  expect(asked()).toEqual(before);
  await instance.command(UndoCommand.id);
  expect(backend.read(sheet, 'note', at('A1:A3'))).toEqual([['one'], ['two'], ['three']]);
  expect(asked()).toEqual(watching);
});
