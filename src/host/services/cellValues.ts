/** Values between the bundle and the backend: what `getValues` gives and what `setValues` makes of its input. */
import { rectA1 } from '../a1';
import { isDate } from '../brands';
import type { CellValue, Rect, SheetBackend, SheetId } from '../sheetBackend';
import { isDateFormat } from './dateFormat';
import { displayText } from './displayText';
import { readFormulaCall } from './formulaCall';
import { localeMarks } from './localeMarks';
import { coveredBy, mergesMeeting } from './merges';
import type { Platform } from './platform';
import { notEmulated, refuse, SAYS } from './platformError';
import { instantToSerial, serialToInstant } from './timeZone';
import { readTyped, type Typed, type TypingContext } from './typedText';
import { checkValidation } from './validation';

const MAX_CHARACTERS = 50_000;

export interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** Numbers, texts, booleans, `Date`s under a date format and `''` for blank cells. */
export function readValues(platform: Platform, { sheet, rect }: Place): unknown[][] {
  const { backend } = platform;
  // First, because a result that is a date gives its cell a date format.
  const shown = readShown(platform, { sheet, rect });
  const formats = backend.read(sheet, 'numberFormat', rect);
  return shown.map((line, row) =>
    line.map((value, column) => {
      if (typeof value === 'number' && isDateFormat(formats[row]?.[column] ?? '')) {
        return new Date(serialToInstant(value, backend.timeZone));
      }
      return value ?? '';
    }),
  );
}

/** What the cells show under format and locale. */
export function readDisplayed(platform: Platform, { sheet, rect }: Place): string[][] {
  const shown = readShown(platform, { sheet, rect });
  const formats = platform.backend.read(sheet, 'numberFormat', rect);
  return shown.map((line, row) =>
    line.map((value, column) =>
      displayText(value, formats[row]?.[column] ?? 'General', platform.backend.locale),
    ),
  );
}

/** Values, and the results of formulas. A formula whose result nobody knows cannot be read. */
export function readShown({ backend, calculate }: Platform, { sheet, rect }: Place): CellValue[][] {
  calculate();
  const values = backend.read(sheet, 'value', rect);
  const formulas = backend.read(sheet, 'formula', rect);
  const results = backend.read(sheet, 'result', rect);
  values.forEach((line, row) => {
    for (let column = 0; column < rect.columns; column++) {
      if (line[column] !== null) continue;
      const result = results[row]?.[column] ?? null;
      const formula = formulas[row]?.[column] ?? '';
      if (result === null && formula !== '') {
        const cell = rectA1({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 });
        throw notEmulated(`the value of the formula ${formula} in ${cell}`);
      }
      line[column] = result;
    }
  });
  return values;
}

/** Writes values as if they were typed; a cell without a format of its own takes on that of a date or currency. */
export function writeValues(
  platform: Platform,
  { sheet, rect }: Place,
  given: (row: number, column: number) => unknown,
): void {
  const { backend } = platform;
  const formats = backend.read(sheet, 'numberFormat', rect);
  const validations = backend.read(sheet, 'validation', rect);
  const isCovered = coveredBy(mergesMeeting(platform, sheet, rect));
  const year = new Date(platform.now()).getUTCFullYear();
  const context = { locale: backend.locale, year, timeZone: backend.timeZone };
  let [hasFormulas, hasFormats] = [false, false];
  const formulas: string[][] = [];
  const values = formats.map((line, row) => {
    const formulaLine: string[] = [];
    formulas.push(formulaLine);
    return line.map((numberFormat, column): CellValue => {
      const place = { row: rect.row + row, column: rect.column + column };
      const input = isCovered(place.row, place.column) ? null : given(row, column);
      const typed = enter(input, numberFormat, context);
      if (typed.formula === '') checkValidation(validations[row]?.[column] ?? '', typed.value, place);
      formulaLine.push(typed.formula);
      hasFormulas ||= typed.formula !== '';
      if (typed.format !== null && numberFormat === 'General') {
        line[column] = typed.format;
        hasFormats = true;
      }
      return typed.value;
    });
  });
  backend.write(sheet, 'value', rect, values);
  if (hasFormulas) backend.write(sheet, 'formula', rect, formulas);
  if (hasFormulas && !backend.calculatesFormulas) writeLinkLabels(backend, { sheet, rect }, formulas);
  if (hasFormats) backend.write(sheet, 'numberFormat', rect, formats);
  platform.changed(hasFormulas);
}

/** What a link shows is known without calculating anything. */
function writeLinkLabels(backend: SheetBackend, { sheet, rect }: Place, formulas: readonly string[][]): void {
  const labels = formulas.map((line) => line.map((formula) => linkLabel(formula, backend.locale)));
  if (!labels.some((line) => line.some((label) => label !== null))) return;
  const results = backend.read(sheet, 'result', rect);
  backend.write(
    sheet,
    'result',
    rect,
    results.map((line, row) => line.map((result, column) => labels[row]?.[column] ?? result)),
  );
}

function linkLabel(formula: string, locale: string): CellValue {
  if (!/^=\s*HYPERLINK\(/i.test(formula)) return null;
  const [link, label = link] = readFormulaCall(formula, locale)?.arguments ?? [];
  return link?.kind === 'literal' && label?.kind === 'literal' ? label.value : null;
}

function enter(
  given: unknown,
  numberFormat: string,
  context: TypingContext & { readonly timeZone: string },
): Typed {
  if (typeof given === 'string') {
    if (given.length > MAX_CHARACTERS) refuse(SAYS.cellTooLong);
    return readTyped(given, numberFormat, context);
  }
  if (given === null || given === undefined) return { value: null, formula: '', format: null };
  if (typeof given === 'boolean') return { value: given, formula: '', format: null };
  if (typeof given === 'number') return enterNumber(given);
  if (isDate(given)) {
    const serial = instantToSerial(given.getTime(), context.timeZone);
    const { datePattern, timePattern } = localeMarks(context.locale);
    const format = Number.isInteger(serial) ? datePattern : `${datePattern} ${timePattern}`;
    return { value: serial, formula: '', format };
  }
  return { value: String(given), formula: '', format: null };
}

/** Cells hold no NaN and no infinity; what live stores instead is not known to us. */
function enterNumber(given: number): Typed {
  if (!Number.isFinite(given)) throw notEmulated(`writing ${given} into a cell`);
  return { value: given, formula: '', format: null };
}
