/** Reads one text of a csv file as Google Sheets' import would, without losing what a file meant as text. */
import { readTyped, type TypingContext } from '../services/typedText';
import type { CellValue } from '../sheetBackend';
import { withoutGuard } from './formulaGuard';

export interface TypedCell {
  readonly value: CellValue;
  /** `General` where the value brings none along. */
  readonly format: string;
}

/**
 * Text that typing would change and a file means as it stands: what begins with a zero, a sign of a formula or a quote,
 * whole numbers that are too long to keep their end, and pairs such as 3/4, which are sizes more often than days.
 */
const MEANT_AS_TEXT = /^(?:0\d+|[=+@'].*|-?\d{16,}|\d{1,2}[-/]\d{1,2})$/s;

/**
 * The cell for one text: a number, a date as serial number, true or false, else the text; blank text is a blank cell.
 * A quote before the sign of a formula is the mark that `writeCsv` sets, and goes, inside a text too.
 * @example readCell('00004', { locale: 'en_US', year: 2024 }) // { value: '00004', format: 'General' }
 * @example readCell('2024-03-01', { locale: 'en_US', year: 2024 }) // { value: 45352, format: 'yyyy-mm-dd' }
 */
export function readCell(text: string, context: TypingContext): TypedCell {
  if (MEANT_AS_TEXT.test(text)) return { value: withoutGuard(text), format: 'General' };
  const { value, format } = readTyped(text, 'General', context);
  return { value: typeof value === 'string' ? withoutGuard(value) : value, format: format ?? 'General' };
}
