/** What counts as a change that is worth keeping. */
import { UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { afterAll, expect, test } from 'vitest';
import { toRange } from '../../../src/host/univer/ranges';
import { followChanges } from '../../../src/host/workbench/files/followChanges';
import { at } from '../at';
import { createUniverInstance } from '../univer/univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

function following() {
  const backend = instance.open({ sheets: [{ name: 'One' }, { name: 'Two' }] });
  const place = { unitId: backend.unitId, subUnitId: '0' };
  let count = 0;
  const end = followChanges(instance.injector, backend.unitId, () => count++);
  const changes = async (act: () => unknown) => {
    count = 0;
    await act();
    return count > 0;
  };
  const user = (id: string, params: object) => instance.command(id, { ...place, ...params });
  return { backend, changes, user, end };
}

test('what the add-on writes and what the user types and takes back are changes', async () => {
  const { backend, changes, user } = following();
  expect(await changes(() => backend.write(0, 'value', at('A1'), [[1]]))).toBe(true);
  expect(await changes(() => backend.write(0, 'note', at('A1'), [['n']]))).toBe(true);
  expect(await changes(() => backend.updateSheet(0, { name: 'New' }))).toBe(true);
  const entry = { key: 'k', value: '', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } } as const;
  expect(await changes(() => backend.addMetadata(entry))).toBe(true);
  const typed = { range: toRange(at('B2')), value: { v: 5 } };
  expect(await changes(() => user(SetRangeValuesCommand.id, typed))).toBe(true);
  expect(await changes(() => user(UndoCommand.id, {}))).toBe(true);
});

test('results of formulas, selections and tabs in view are none', async () => {
  const { backend, changes, user } = following();
  backend.write(0, 'formula', at('A1'), [['=SEQUENCE(3)']]);
  expect(await changes(() => backend.calculated())).toBe(false);
  expect(backend.read(0, 'result', at('A3'))).toEqual([[3]]);
  expect(await changes(() => user(SetSelectionsOperation.id, { selections: [] }))).toBe(false);
  expect(await changes(() => user(SetWorksheetActiveOperation.id, { subUnitId: '1' }))).toBe(false);
});

test('a workbook that is opened with formulas is not changed by that', async () => {
  const { backend } = following();
  backend.write(0, 'formula', at('A1:A2'), [['=SEQUENCE(2,2)'], ['=1+']]);
  const saved = backend.save();
  const { changes, end } = following();
  end();
  const again = instance.open({ saved });
  let count = 0;
  followChanges(instance.injector, again.unitId, () => count++);
  await again.calculated();
  expect(count).toBe(0);
  expect(await changes(() => again.write(0, 'value', at('C1'), [[1]]))).toBe(false);
  expect(count).toBeGreaterThan(0);
});
