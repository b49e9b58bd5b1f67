/** The spreadsheet that the workbench opens with. */
import { describe, expect, test } from 'vitest';
import { demoList } from '../../../src/build/demoList';
import { demoOrders } from '../../../src/build/demoOrders';
import { readPackFiles } from '../../../src/build/packFiles';
import { languages } from '../../../src/host/files/hostText';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { demoWork } from '../../../src/host/workbench/demo';

const today = 46_348;

describe.each(languages)('the demo in %s', (language) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { data, fill } = demoWork({
    orders: bytes(demoOrders(language)),
    customers: bytes(demoList(language, readPackFiles())),
    language,
    today,
  });
  const sheets = Object.values(data.sheets).map((sheet) => ({
    name: sheet.name ?? '',
    rows: sheet.rowCount ?? 0,
    columns: sheet.columnCount ?? 0,
  }));
  const backend = createMemoryBackend({ sheets });
  fill?.(backend);
  const rect = { row: 0, column: 0, ...backend.usedSize(0) };
  const values = backend.read(0, 'value', rect);

  test('has headings and a tab in the language, and what every column is can be told from them', () => {
    const name = { en: 'Orders', 'zh-CN': '订单', 'zh-TW': '訂單' }[language];
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      name,
      { en: 'Customer list', 'zh-CN': '客户名单', 'zh-TW': '客戶名單' }[language],
    ]);
    expect({ en: 'Amount', 'zh-CN': '金额', 'zh-TW': '金額' }[language]).toBe(values[0]?.[6]);
    expect(backend.sheets()[0]?.frozenRows).toBe(1);
  });

  test('ends today, two years after it began, but for one slip of the month', () => {
    const days = values.map((row) => row[1]).filter((day): day is number => typeof day === 'number');
    expect(values.at(-1)?.[1]).toBe(today);
    expect(days.filter((day) => day > today)).toHaveLength(1);
    expect(today - Math.min(...days)).toBeGreaterThan(700);
    expect(backend.read(0, 'numberFormat', { ...rect, row: 1, rows: 1 })[0]?.[1]).toBe('yyyy-mm-dd');
  });

  test('shows amounts as money, and leaves what people typed', () => {
    const formats = backend.read(0, 'numberFormat', rect);
    expect(formats[1]?.[6]).toBe('#,##0.00');
    expect(values.map((row) => row[6])).toContain('see invoice');
  });
});
