/** What a cell holds, between Univer's form and ours. */
import {
  CellValueType,
  getPlainText,
  type ICellData,
  isBooleanString,
  isRealNum,
  type Nullable,
} from '@univerjs/core';
import type { CellValue } from '../sheetBackend';
import type { Cell } from './cellMatrix';

export function hasFormula(cell: Cell): boolean {
  return Boolean(cell && (isFormula(cell.f) || cell.si));
}

/** The value that stands in the cell; `null` for a formula, whose result this would be. */
export function valueIn(cell: Cell): CellValue {
  return hasFormula(cell) ? null : contentOf(cell);
}

/** The value, or the result that a formula left; texts in several styles as plain text. */
export function contentOf(cell: Cell): CellValue {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (p?.body)
    return getPlainText(p.body.dataStream)
      .replace(/\r?\n?$/, '')
      .replace(/\r/g, '\n');
  if (v === null || v === undefined) return null;
  switch (t) {
    case CellValueType.NUMBER:
      return Number(v);
    case CellValueType.BOOLEAN:
      return v === true || v === 1 || /^(?:1|true)$/i.test(String(v));
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(v);
    default:
      return v;
  }
}

/** The cell that holds just this value: a formula or rich text left unsaid would stay. */
export function toContent(value: CellValue): ICellData {
  return { v: toRaw(value), t: toType(value), f: null, si: null, p: null };
}

/** A value laid into the cell of a formula as its result. */
export function toResult(value: CellValue): ICellData {
  return { v: toRaw(value), t: toType(value) };
}

export function toFormula(formula: string): ICellData {
  return { f: formula, si: null, p: null, v: null, t: null };
}

function toRaw(value: CellValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

function toType(value: CellValue): CellValueType | null {
  if (value === null) return null;
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  // Plain text that reads as a number becomes one as soon as Univer touches its cell, be it only for a colour.
  return isRealNum(value) || isBooleanString(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function isFormula(text: Nullable<string>): boolean {
  return typeof text === 'string' && text.length > 1 && text.startsWith('=');
}
