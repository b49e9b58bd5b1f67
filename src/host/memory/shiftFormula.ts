/** Rewrites the references of a formula when rows or columns are inserted, deleted or moved under it. */
import { type A1Corner, type A1Reference, columnLetters, parseA1 } from '../a1';
import type { Axis } from '../sheetBackend';
import { type LineEdit, shiftIndex, shiftSpan } from './lineEdit';

export interface FormulaShift {
  readonly axis: Axis;
  readonly edit: LineEdit;
  /** The sheet that was edited. */
  readonly sheet: string;
  /** The sheet on which the formula stands. */
  readonly home: string;
  /**
   * First row or column of a colour rule's range before and after. A reference without `$` in the rule's first line
   * means "this very line", so it stays with the range when that line is deleted or sorted away.
   */
  readonly anchor?: { readonly before: number; readonly after: number };
}

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_$.!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::(?:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.:])/giu;

/**
 * The formula with every reference to the edited sheet moved along; text in quotes stays. What was deleted becomes
 * `#REF!`.
 * @example shiftFormula('=$L2="VIP"', { axis: 'column', edit: { kind: 'insert', before: 3, count: 1 }, sheet: 'S', home: 'S' }) // '=$M2="VIP"'
 */
export function shiftFormula(formula: string, shift: FormulaShift): string {
  return formula.replace(REFERENCE, (whole, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const sheet = prefix === undefined ? shift.home : unquoted(prefix.slice(0, -1));
    if (sheet.toLowerCase() !== shift.sheet.toLowerCase()) return whole;
    return `${prefix ?? ''}${shiftReference(reference, shift) ?? '#REF!'}`;
  });
}

/**
 * The formula with every reference to one sheet naming it anew; `null` says that the sheet is gone.
 * @example renameInFormula("=Other!A1&\"Other!A1\"", 'Other', 'My tab') // "='My tab'!A1&\"Other!A1\""
 */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(REFERENCE, (whole, prefix: string | undefined, reference: string | undefined) => {
    if (prefix === undefined || unquoted(prefix.slice(0, -1)).toLowerCase() !== from.toLowerCase())
      return whole;
    return to === null ? '#REF!' : `${quoted(to)}!${reference}`;
  });
}

/**
 * Every reference of the formula as written; text in quotes holds none.
 * @example formulaReferences('=A1&"B1"')[0].from // { column: 0, row: 0 }
 */
export function formulaReferences(formula: string): A1Reference[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([whole, , reference]) =>
    reference === undefined ? [] : (parseA1(whole) ?? []),
  );
}

/**
 * The formula with every reference, its sheet's name included, written anew; text in quotes stays.
 * @example mapReferences('=A1&"B1"', (reference) => `$${reference}`) // '=$A1&"B1"'
 */
export function mapReferences(formula: string, write: (reference: string) => string): string {
  return formula.replace(REFERENCE, (whole, _, reference: string | undefined) =>
    reference === undefined ? whole : write(whole),
  );
}

function shiftReference(text: string, shift: FormulaShift): string | null {
  const parsed = parseA1(text);
  if (!parsed) return text;
  const [first = '', second] = text.split(':');
  const from = shiftCorner(first, parsed.from, shift);
  if (second === undefined) return from;
  const start = parsed.from[shift.axis];
  const end = parsed.to[shift.axis];
  const to = shiftCorner(second, parsed.to, shift);
  if (start === null || end === null || isAnchored(first, parsed.from, shift)) {
    return from === null || to === null ? null : `${from}:${to}`;
  }
  const span = shiftSpan(shift.edit, { start: Math.min(start, end), size: Math.abs(end - start) + 1 });
  if (!span) return null;
  const [newStart, newEnd] = [span.start, span.start + span.size - 1];
  const ordered = start <= end ? [newStart, newEnd] : [newEnd, newStart];
  return `${withLine(first, shift.axis, ordered[0] ?? 0)}:${withLine(second, shift.axis, ordered[1] ?? 0)}`;
}

function shiftCorner(text: string, corner: A1Corner, shift: FormulaShift): string | null {
  const line = corner[shift.axis];
  if (line === null) return text;
  if (isAnchored(text, corner, shift)) return withLine(text, shift.axis, shift.anchor?.after ?? line);
  const moved = shiftIndex(shift.edit, line);
  if (moved !== null) return withLine(text, shift.axis, moved);
  if (!shift.anchor || isFixed(text, shift.axis)) return null;
  const kept = shift.anchor.after + line - shift.anchor.before;
  return kept < 0 ? null : withLine(text, shift.axis, kept);
}

function isAnchored(text: string, corner: A1Corner, { axis, anchor }: FormulaShift): boolean {
  return anchor !== undefined && corner[axis] === anchor.before && !isFixed(text, axis);
}

function isFixed(corner: string, axis: Axis): boolean {
  return axis === 'row' ? /\$\d/.test(corner) : /\$[A-Z]/i.test(corner);
}

function withLine(corner: string, axis: Axis, line: number): string {
  return axis === 'row'
    ? corner.replace(/\d+/, String(line + 1))
    : corner.replace(/[A-Z]+/i, columnLetters(line));
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
