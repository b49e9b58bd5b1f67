/** What is in the hands of a script may be gone from the sheet by the time it is used: people work on meanwhile. */
import { expect, test } from 'vitest';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import type { SheetBackend } from '../../src/host/sheetBackend';
import { hostFor } from './runBundle';

/** Runs the lines; somebody acts right before the call. */
function run(body: string, call: string, act: (backend: SheetBackend) => void): unknown {
  const sheets = ['One', 'Two'].map((name) => ({ name, rows: 10, columns: 5 }));
  const backend = createMemoryBackend({ sheets });
  const onCall = ({ name }: { readonly name: string }) => {
    if (name === call) act(backend);
  };
  return hostFor(body, { backend, onCall }).runMenuItem('test');
}

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

test('a range whose rows were deleted is refused in the platform’s words', () => {
  const act = (backend: SheetBackend) => backend.deleteRows(0, 0, 3);
  expect(() => run("getRange('A8:B10').getValues()", 'Range.getValues', act)).toThrow(outside);
  expect(() => run("sheet.getRangeList(['A1', 'B9']).setNote('x')", 'RangeList.setNote', act)).toThrow(
    outside,
  );
});

test('a whole column is as long as the sheet is when it is read', () => {
  const rows = run("return getRange('A:A').getValues().length", 'Range.getValues', (backend) =>
    backend.deleteRows(0, 0, 3),
  );
  expect(rows).toBe(7);
});

test.each([
  ["getRange('A:A').addDeveloperMetadata('k', 'v')", 'Range.addDeveloperMetadata'],
  ["getRange('A1').setValue(1)", 'Range.setValue'],
])('%s on a sheet that was deleted is refused', (body, call) => {
  let left: SheetBackend | null = null;
  const act = (backend: SheetBackend) => {
    backend.deleteSheet(0);
    left = backend;
  };
  expect(() => run(body, call, act)).toThrow('Sheet 0 not found');
  expect((left as SheetBackend | null)?.metadata()).toEqual([]);
});
