/** `splitTextToColumns`: one column of text becomes several, typed anew. */
import { readDisplayed, writeValues } from './cellValues';
import type { EnumMember } from './enumMember';
import type { GridRange, Platform } from './platform';
import { checkCellLimit, sheetInfo } from './sheetGrid';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Splits at the delimiter given, else at the one that occurs most; shorter rows end in blank cells. */
export function splitColumns(
  platform: Platform,
  { sheet, rect }: GridRange,
  delimiter: string | EnumMember | undefined,
): void {
  const texts = readDisplayed(platform, { sheet, rect: { ...rect, columns: 1 } }).map(([text = '']) => text);
  const mark = typeof delimiter === 'string' ? delimiter : DELIMITERS[delimiter?.name() ?? ''];
  const parts = texts.map((text) => text.split(mark ?? mostCommon(texts)));
  const columns = Math.max(...parts.map(({ length }) => length));
  const missing = rect.column + columns - sheetInfo(platform, sheet).columns;
  if (missing > 0) {
    checkCellLimit(platform, missing * sheetInfo(platform, sheet).rows);
    platform.backend.insertColumns(sheet, sheetInfo(platform, sheet).columns, missing);
  }
  writeValues(platform, { sheet, rect: { ...rect, columns } }, (row, column) => parts[row]?.[column] ?? '');
}

function mostCommon(texts: readonly string[]): string {
  const count = (mark: string) => texts.reduce((sum, text) => sum + text.split(mark).length - 1, 0);
  return [',', ';', '\t', '|', ' '].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
