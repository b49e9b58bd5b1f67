/** A header row and its body, which know the sheet and the place of each cell. */
import { type Cell, isBlank, isDayCell } from './cell';

export interface Table {
  readonly sheet: string;
  /** One name per column, `''` where the header is blank; duplicates may occur. */
  readonly header: readonly string[];
  /** A row may be shorter than the header: what it lacks is blank. */
  readonly rows: readonly (readonly Cell[])[];
  /** The row of the sheet that holds `rows[0]`, counted from 1. */
  readonly firstRow: number;
  /** The column of the sheet that holds `header[0]`, counted from 1. */
  readonly firstColumn: number;
}

/**
 * The table in the cells of a sheet, which start at A1. The header is the first of the ten topmost rows that is at
 * least half as full as the fullest; title lines above are skipped, blank rows at the end dropped, blank rows between
 * kept. If that row looks like the one below it (figures under figures), the sheet has no header: then all rows are
 * data, under blank names.
 * @example toTable('Orders', [['id', 'spent'], ['a', 5]]).header // ['id', 'spent']
 * @example toTable('Orders', [['Report'], [], ['id', 'spent'], ['a', 5], [null, '']]).firstRow // 4
 * @example toTable('Empty', []).rows // []
 */
export function toTable(sheet: string, cells: readonly (readonly Cell[])[]): Table {
  const end = endOfData(cells);
  const at = headerRow(cells, end);
  const first = at === null ? firstFilled(cells, end) : at + 1;
  const rows = cells.slice(first, end);
  const header = at === null ? blankHeader(rows) : (cells[at] ?? []).map(headerText);
  return { sheet, header, rows, firstRow: first + 1, firstColumn: 1 };
}

/**
 * The A1 name of a cell of the body, row and column counted from 0.
 * @example cellAddress({ sheet: 'S', header: [], rows: [], firstRow: 2, firstColumn: 1 }, 5, 2) // 'C7'
 */
export function cellAddress(table: Table, row: number, column: number): string {
  return `${columnLetters(table.firstColumn + column)}${table.firstRow + row}`;
}

/**
 * The letters of a column counted from 1.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const head = column > 26 ? columnLetters((column - 1 - rest) / 26) : '';
  return head + String.fromCharCode(65 + rest);
}

const deepestHeader = 10;

function endOfData(cells: readonly (readonly Cell[])[]): number {
  let end = cells.length;
  while (end > 0 && filled(cells[end - 1]) === 0) end--;
  return end;
}

function firstFilled(cells: readonly (readonly Cell[])[], end: number): number {
  const first = cells.findIndex((row) => filled(row) > 0);
  return first < 0 ? end : first;
}

function headerRow(cells: readonly (readonly Cell[])[], end: number): number | null {
  const widest = Math.max(0, ...cells.slice(0, 2 * deepestHeader).map(filled));
  for (let row = 0; row < Math.min(deepestHeader, end); row++) {
    const candidate = cells[row];
    if (candidate === undefined || filled(candidate) * 2 < widest || widest === 0) continue;
    // "Exported on | 2024-04-01" above a narrow table; a header has more names, or its rows follow at once.
    const isTitle =
      filled(candidate) <= Math.min(2, widest - 1) && row + 1 < end && filled(cells[row + 1]) === 0;
    if (isTitle) continue;
    return looksLikeData(candidate, cells[row + 1] ?? []) ? null : row;
  }
  return null;
}

/** A row is data if most of the figures of the row below stand under figures. Without figures there is nothing to tell. */
function looksLikeData(row: readonly Cell[], below: readonly Cell[]): boolean {
  const figures = below.filter(isFigure).length;
  const underFigures = below.filter((cell, column) => isFigure(cell) && isFigure(row[column])).length;
  return figures > 0 ? underFigures * 2 > figures : row.filter(isFigure).length * 2 > filled(row);
}

function isFigure(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return /^\W*\d[\d\W]*$/.test(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' || isDayCell(cell);
}

function filled(row: readonly Cell[] | undefined): number {
  return row === undefined ? 0 : row.filter((cell) => !isBlank(cell)).length;
}

export function headerText(cell: Cell): string {
  return isDayCell(cell) || cell === null ? '' : String(cell).trim();
}

function blankHeader(rows: readonly (readonly Cell[])[]): string[] {
  return Array.from({ length: rows.reduce((width, row) => Math.max(width, row.length), 0) }, () => '');
}
