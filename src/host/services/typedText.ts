/** What Sheets makes of text that is typed into a cell or given to `setValues`, which is the same. */
import type { CellValue } from '../sheetBackend';
import { readTypedDate } from './typedDate';
import { readTypedNumber } from './typedNumber';

export interface Typed {
  readonly value: CellValue;
  /** With its `=`; `''` where the text is no formula. */
  readonly formula: string;
  /** The number format the cell takes on if it has none of its own. */
  readonly format: string | null;
}

export interface TypingContext {
  readonly locale: string;
  /** The year that a date without one belongs to. */
  readonly year: number;
}

/**
 * What a cell of this number format holds after the text was typed: a number, date, boolean, formula or the text
 * itself. A cell with the format `@` keeps text as it is.
 * @example readTyped('007', 'General', { locale: 'en_US', year: 2024 }).value // 7
 * @example readTyped("'007", 'General', { locale: 'en_US', year: 2024 }).value // '007'
 * @example readTyped('=A1', '@', { locale: 'en_US', year: 2024 }).value // '=A1'
 */
export function readTyped(text: string, numberFormat: string, context: TypingContext): Typed {
  if (text === '') return plain(null);
  if (numberFormat === '@') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1) || null);
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text, format: null };
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (/\d/.test(text)) {
    const read = readTypedNumber(text, context.locale) ?? readTypedDate(text, context);
    if (read) return { value: read.value, formula: '', format: read.format };
  }
  // A plus that begins no number begins a formula, as in every spreadsheet program.
  if (/^\+[^+\s]/.test(text)) return { value: null, formula: `=${text}`, format: null };
  return plain(text);
}

function plain(value: CellValue): Typed {
  return { value, formula: '', format: null };
}
