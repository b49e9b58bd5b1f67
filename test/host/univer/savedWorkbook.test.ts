/** A workbook that is saved and opened again is the same spreadsheet. */
import { afterAll, expect, test } from 'vitest';
import { at } from '../at';
import { everythingIn } from '../everythingIn';
import { createUniverInstance, type OpenedBackend } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

/** As the workbench keeps it: through JSON. */
function reopen(backend: OpenedBackend): OpenedBackend {
  return instance.open({ saved: JSON.parse(JSON.stringify(backend.save())) });
}

function fill(backend: OpenedBackend): void {
  const other = backend.addSheet('客户', 1);
  backend.write(other, 'value', at('A1:D1'), [['00123', true, 45_352.25, '=no formula']]);
  backend.write(other, 'numberFormat', at('A1:C1'), [['@', 'General', 'yyyy-mm-dd']]);
  backend.write(other, 'background', at('A1'), [['#ffcc00']]);
  backend.write(other, 'note', at('B2'), [['note\n二']]);
  backend.write(0, 'formula', at('A1'), [['=客户!C1+1']]);
  const ranges = [at('A2:D9')];
  backend.setColorRules(other, [
    { ranges, criteria: 'CUSTOM_FORMULA', values: ['=$A2="VIP"'], background: '#ff0000' },
    { ranges, criteria: 'DATE_AFTER', values: [45_000], bold: true },
  ]);
  const entry = { key: 'k', value: 'v', visibility: 'PROJECT' } as const;
  backend.addMetadata({ ...entry, location: { type: 'COLUMN', sheet: other, index: 2 } });
  backend.addMetadata({ ...entry, location: { type: 'SPREADSHEET' } });
  backend.setNamedRange('there', { sheet: other, rect: at('A1:B2') });
  backend.setFilter(other, at('A1:D9'));
  backend.updateSheet(other, { frozenRows: 1, frozenColumns: 2, hidden: true });
  backend.setColumnWidth(other, 1, 222);
}

test('everything is there again', () => {
  const backend = instance.open({ locale: 'zh_CN', timeZone: 'Asia/Shanghai' });
  fill(backend);
  const before = everythingIn(backend);
  const again = reopen(backend);
  expect(everythingIn(again)).toEqual(before);
  expect([again.locale, again.timeZone]).toEqual(['zh_CN', 'Asia/Shanghai']);
});

test('numbers of sheets and metadata are not given again', () => {
  const backend = instance.open();
  const sheet = backend.addSheet('Two', 1);
  const entry = { key: 'k', value: '', visibility: 'DOCUMENT', location: { type: 'SPREADSHEET' } } as const;
  const id = backend.addMetadata(entry);
  backend.removeMetadata(id);
  backend.deleteSheet(sheet);
  const again = reopen(backend);
  expect(again.addSheet('Three', 1)).toBeGreaterThan(sheet);
  expect(again.addMetadata(entry)).toBeGreaterThan(id);
});

test('what follows edits does so after reopening, and results are there once calculated', async () => {
  const backend = instance.open();
  fill(backend);
  await backend.calculated();
  const again = reopen(backend);
  const other = again.sheets()[1]?.id ?? -1;
  again.insertColumns(other, 0, 1);
  expect(again.read(other, 'note', at('C2'))).toEqual([['note\n二']]);
  expect(again.metadata()[0]?.location).toEqual({ type: 'COLUMN', sheet: other, index: 3 });
  expect(again.colorRules(other)[0]?.values).toEqual(['=$B2="VIP"']);
  expect(again.read(0, 'formula', at('A1'))).toEqual([['=客户!D1+1']]);
  await again.calculated();
  expect(again.read(0, 'result', at('A1'))).toEqual([[45_353.25]]);
});
