/** The demo shop as a spreadsheet, in the reader's language: its orders, and its list of customers. */
import { type HostText, hostText, type Language } from '../files/hostText';
import { readCsv } from '../files/readCsv';
import type { CellValue, SheetBackend } from '../sheetBackend';
import { freshWorkbook } from '../univer/workbookData';
import { spreadsheetSettings } from './language';
import { freshWork, type Work } from './work';

const texts = {
  file: {
    en: 'Tea and coffee shop (demo)',
    'zh-CN': '茶与咖啡小店（演示）',
    'zh-TW': '茶與咖啡小店（示範）',
  },
  orders: { en: 'Orders', 'zh-CN': '订单', 'zh-TW': '訂單' },
  customers: { en: 'Customer list', 'zh-CN': '客户名单', 'zh-TW': '客戶名單' },
} as const satisfies Readonly<Record<string, HostText>>;

const EMPTY_ROWS = 200;
const ORDER_WIDTHS = [90, 110, 110, 150, 120, 130, 100];
const LIST_WIDTHS = [110, 150, 90];
const ANSWER_WIDTH = 130;

export interface DemoOptions {
  /** The two sheets as csv files, in the same language. */
  readonly orders: Uint8Array;
  readonly customers: Uint8Array;
  readonly language: Language;
  /** As a serial number. */
  readonly today: number;
}

/** The order in the last row comes from today, so that the shop is always alive. */
export function demoWork({ orders, customers, language, today }: DemoOptions): Work {
  const { locale, timeZone } = spreadsheetSettings(language);
  const read = (csv: Uint8Array, title: HostText) => {
    const name = hostText(title, language);
    return { name, ...readCsv(csv, { path: name, locale }) };
  };
  const ordered = read(orders, texts.orders);
  const money = withMoney(ordered.values, ordered.formats);
  const contents = [
    { ...ordered, formats: money, values: shiftDays(ordered.values, ordered.formats, today) },
    read(customers, texts.customers),
  ];
  const sheets = contents.map(({ name, values }) => ({
    name,
    rows: values.length + EMPTY_ROWS,
    columns: Math.max(20, (values[0]?.length ?? 0) + 10),
  }));
  return freshWork(
    hostText(texts.file, language),
    freshWorkbook('', { locale, timeZone, sheets }),
    (backend) => {
      fillSheet(backend, 0, { ...(contents[0] as Content), widths: ORDER_WIDTHS });
      fillSheet(backend, 1, { ...(contents[1] as Content), widths: LIST_WIDTHS });
    },
  );
}

interface Content {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

function fillSheet(
  backend: SheetBackend,
  sheet: number,
  { values, formats, widths }: Content & { readonly widths: readonly number[] },
): void {
  const columns = values[0]?.length ?? 0;
  const rect = { row: 0, column: 0, rows: values.length, columns };
  backend.write(sheet, 'numberFormat', rect, formats);
  backend.write(sheet, 'value', rect, values);
  backend.write(sheet, 'fontWeight', { ...rect, rows: 1 }, [new Array(columns).fill('bold')]);
  for (let column = 0; column < columns; column++)
    backend.setColumnWidth(sheet, column, widths[column] ?? ANSWER_WIDTH);
  backend.updateSheet(sheet, { frozenRows: 1 });
}

/** The amounts stand in the last column. */
function withMoney(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return formats.map((line, row) =>
    line.map((format, column) =>
      column === line.length - 1 && typeof values[row]?.[column] === 'number' ? '#,##0.00' : format,
    ),
  );
}

function shiftDays(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  today: number,
): readonly (readonly CellValue[])[] {
  const isDay = (row: number, column: number) => /y.*d/i.test(formats[row]?.[column] ?? '');
  const last = values.length - 1;
  const lastDay = values[last]?.find((cell, column) => typeof cell === 'number' && isDay(last, column));
  const shift = today - Number(lastDay);
  return values.map((line, row) =>
    line.map((cell, column) => (typeof cell === 'number' && isDay(row, column) ? cell + shift : cell)),
  );
}
