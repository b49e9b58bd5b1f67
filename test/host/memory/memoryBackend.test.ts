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
