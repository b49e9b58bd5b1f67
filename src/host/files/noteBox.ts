/** The box of a note, which exceljs draws too small for more than three lines whatever its text. */
import type { Cell, Worksheet } from 'exceljs';
import { displayWidth } from './displayWidth';

/** Units of exceljs: it places boxes by columns and rows, and splits them into this many pixels. */
const COLUMN_PIXELS = 68;
const ROW_PIXELS = 20;
const LINE_PIXELS = 17;
const BOX_PIXELS = 300;
/** A letter of the usual font; a Chinese one takes two places. */
const CHARACTER_PIXELS = 7;

interface NoteBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Gives the cell's note a box beside the cell that holds its whole text. */
export function fitNote(cell: Cell): void {
  const { note } = cell;
  if (!note) return;
  const texts = typeof note === 'string' ? [{ text: note }] : (note.texts ?? []);
  // Set anew: of a note that was read, exceljs writes margins that no program can read.
  cell.note = { texts };
  const text = texts.map((part) => part.text).join('');
  // A box has no place in the types of exceljs, which asks this model for it when it writes.
  const comment = (cell as unknown as { readonly _comment: { readonly model: object } })._comment;
  Object.defineProperty(comment, 'model', { value: { ...comment.model, anchor: noteBox(cell, text) } });
}

function noteBox(cell: Cell, text: string): NoteBox {
  const left = Number(cell.col);
  const top = Math.max(0, Number(cell.row) - 2);
  const { right, pixels } = rightEdge(cell.worksheet, left);
  const height = (countLines(text, Math.floor(pixels / CHARACTER_PIXELS)) + 1) * LINE_PIXELS;
  return { left: left + 0.2, top, right, bottom: top + Math.ceil(height / ROW_PIXELS) };
}

function countLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

/** A box can end within the first pixels of a column only, so it may come out as wide as a wide column. */
function rightEdge(worksheet: Worksheet, left: number): { readonly right: number; readonly pixels: number } {
  let pixels = 0;
  let column = left;
  while (BOX_PIXELS - pixels >= COLUMN_PIXELS) {
    pixels += Math.max(1, (widthOf(worksheet, column + 1) ?? 9) * 7 + 5);
    column++;
  }
  const missing = Math.max(0, BOX_PIXELS - pixels);
  return { right: column + missing / COLUMN_PIXELS, pixels: pixels + missing };
}

function widthOf(worksheet: Worksheet, number: number): number | undefined {
  const { columns } = worksheet as { readonly columns: readonly { readonly width?: number }[] | null };
  return columns?.[number - 1]?.width;
}
