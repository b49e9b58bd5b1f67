/** What is found in the browser's database is a work, or is left alone. */
import { afterAll, describe, expect, test } from 'vitest';
import { createHostState } from '../../../src/host/services/platform';
import { keepState, restoreState } from '../../../src/host/workbench/files/keptState';
import { type KeptWork, toInfo, toKeptWork, toRecords } from '../../../src/host/workbench/files/keptWork';
import { reopenWork } from '../../../src/host/workbench/files/reopenWork';
import { at } from '../at';
import { everythingIn } from '../everythingIn';
import { createUniverInstance } from '../univer/univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

const state = () => {
  const kept = createHostState();
  kept.properties.document.set('fenlei', '{"packs":["rfm"]}');
  kept.properties.script.set('s', '1');
  kept.properties.user.set('u', '客户');
  kept.triggers.set('t1', { id: 't1', functionName: 'nightly', schedule: { everyDays: 1, atHour: 6 } });
  return kept;
};

test('a workbook and the state of its services come back whole from the records', () => {
  const backend = instance.open({ locale: 'zh_TW', timeZone: 'Asia/Taipei' });
  backend.write(0, 'value', at('A1:B1'), [['00123', true]]);
  backend.write(0, 'note', at('A1'), [['note']]);
  backend.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } });
  const before = everythingIn(backend);
  const work: KeptWork = {
    id: 'w',
    name: '订单',
    changed: 5,
    workbook: backend.save(),
    state: keepState(state()),
  };
  const { info, content } = structuredClone(toRecords(work));
  const again = toKeptWork(info, content);
  if (!again) throw new Error('not read');
  const { name, data, kept } = reopenWork(again);
  const opened = instance.open({ saved: data });
  expect(name).toBe('订单');
  expect([opened.locale, opened.timeZone]).toEqual(['zh_TW', 'Asia/Taipei']);
  expect(everythingIn(opened)).toEqual(before);
  expect(kept).toEqual(state());
  expect(keepState(restoreState(keepState(state())))).toEqual(keepState(state()));
});

describe('ignored', () => {
  const { info, content } = toRecords({
    id: 'w',
    name: 'n',
    changed: 5,
    workbook: { sheetOrder: ['0'], sheets: { 0: {} } },
    state: keepState(state()),
  });
  const json = JSON.stringify;

  test('is nothing of a whole record', () => {
    expect(toInfo(info)).toEqual({ id: 'w', name: 'n', changed: 5 });
    expect(toKeptWork(info, content)).not.toBeNull();
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'text'],
    ['another format', { ...info, format: 2 }],
    ['no name', { ...info, name: undefined }],
    ['an id that is a number', { ...info, id: 5 }],
    ['a time that is none', { ...info, changed: Number.NaN }],
  ])('in the list: %s', (_, record) => {
    expect(toInfo(record)).toBeNull();
    expect(toKeptWork(record, content)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another format', { ...content, format: 0 }],
    ['half a JSON', { ...content, workbook: content.workbook.slice(0, -3) }],
    ['no workbook', { ...content, workbook: undefined }],
    ['a workbook that is a list', { ...content, workbook: '[]' }],
    ['no sheets', { ...content, workbook: json({ sheetOrder: [], sheets: {} }) }],
    [
      'a sheet that is not there',
      { ...content, workbook: json({ sheetOrder: ['0', '1'], sheets: { 0: {} } }) },
    ],
    [
      'resources that are no list',
      { ...content, workbook: json({ sheetOrder: ['0'], sheets: { 0: {} }, resources: 5 }) },
    ],
    ['no state', { ...content, state: 'null' }],
    [
      'properties that are no texts',
      { ...content, state: json({ properties: { document: { a: 1 } }, triggers: [] }) },
    ],
    [
      'a trigger without its function',
      { ...content, state: json({ ...keepState(state()), triggers: [{ id: 't', schedule: {} }] }) },
    ],
  ])('when opened: %s', (_, record) => {
    expect(toKeptWork(info, record)).toBeNull();
  });
});
