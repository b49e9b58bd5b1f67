/** The demo shop's orders as a spreadsheet, in the reader's language. */
import { type HostText, hostText, type Language } from '../files/hostText';
import { readCsv } from '../files/readCsv';
import type { CellValue } from '../sheetBackend';
import { freshWorkbook } from '../univer/workbookData';
import { spreadsheetSettings } from './language';
import { freshWork, type Work } from './work';

const texts = {
  file: {
    en: 'Tea and coffee shop (demo)',
    'zh-CN': '茶与咖啡小店（演示）',
    'zh-TW': '茶與咖啡小店（示範）',
  },
  sheet: { en: 'Orders', 'zh-CN': '订单', 'zh-TW': '訂單' },
} as const satisfies Readonly<Record<string, HostText>>;

const WIDTHS = [90, 110, 110, 150, 120, 130, 100];
const EMPTY_ROWS = 200;

export interface DemoOptions {
  /** The orders as a csv file, in the same language. */
  readonly csv: Uint8Array;
  readonly language: Language;
  /** As a serial number. */
  readonly today: number;
}

/** The last order comes from today, so that the shop is always alive. */
export function demoWork({ csv, language, today }: DemoOptions): Work {
  const { locale, timeZone } = spreadsheetSettings(language);
  const name = hostText(texts.sheet, language);
  const { values, formats } = readCsv(csv, { path: name, locale });
  const shifted = shiftDays(values, formats, today);
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  const sheets = [{ name, rows: size.rows + EMPTY_ROWS, columns: 20 }];
  return freshWork(
    hostText(texts.file, language),
    freshWorkbook('', { locale, timeZone, sheets }),
    (backend) => {
      const rect = { row: 0, column: 0, ...size };
      backend.write(0, 'numberFormat', rect, withMoney(values, formats));
      backend.write(0, 'value', rect, shifted);
      backend.write(0, 'fontWeight', { ...rect, rows: 1 }, [new Array(size.columns).fill('bold')]);
      for (const [column, width] of WIDTHS.entries()) backend.setColumnWidth(0, column, width);
      backend.updateSheet(0, { frozenRows: 1 });
    },
  );
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
  const days = values.flatMap((line, row) =>
    line.filter((cell, column): cell is number => typeof cell === 'number' && isDay(row, column)),
  );
  const shift = today - Math.max(...days);
  return values.map((line, row) =>
    line.map((cell, column) => (typeof cell === 'number' && isDay(row, column) ? cell + shift : cell)),
  );
}
