import { expect, test } from 'vitest';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { conformance } from '../backendConformance';

conformance('the memory backend', () => createMemoryBackend());

test('locale, time zone and sheets can be chosen', () => {
  const backend = createMemoryBackend({
    locale: 'zh_TW',
    timeZone: 'Asia/Taipei',
    sheets: [{ name: '訂單', rows: 5, columns: 3 }, { name: '客戶' }],
  });
  expect([backend.locale, backend.timeZone]).toEqual(['zh_TW', 'Asia/Taipei']);
  expect(backend.sheets().map(({ name, rows, columns }) => [name, rows, columns])).toEqual([
    ['訂單', 5, 3],
    ['客戶', 1000, 26],
  ]);
});

test('frozen rows grow by what is inserted among them and shrink by what is deleted', () => {
  const backend = createMemoryBackend();
  backend.updateSheet(0, { frozenRows: 2 });
  backend.insertRows(0, 1, 3);
  expect(backend.sheets()[0]?.frozenRows).toBe(5);
  backend.deleteRows(0, 0, 4);
  expect(backend.sheets()[0]?.frozenRows).toBe(1);
  backend.insertRows(0, 1, 1);
  expect(backend.sheets()[0]?.frozenRows).toBe(1);
});
