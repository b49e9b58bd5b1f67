/** Writes those cells of a worksheet that differ from what its file held, each only in what differs. */
import ExcelJS, { type Cell, type Style, type Worksheet } from 'exceljs';
import { fitNote } from './noteBox';
import { type SheetCells, shownValue } from './sheetCells';
import { toArgb } from './xlsxColors';
import { xlsxContent } from './xlsxContent';
import { xmlText } from './xmlText';

/** Borders, alignment, font, validation and all else about the cells stays. */
export function updateXlsxCells(worksheet: Worksheet, before: SheetCells, after: SheetCells): void {
  const rows = Math.max(before.rows, after.rows);
  const columns = Math.max(before.columns, after.columns);
  const contents: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (contentDiffers(before, after, [row, column])) contents.push([row, column]);
      const look = changedLook(before, after, [row, column]);
      const note = after.note[row]?.[column] ?? '';
      const noteDiffers = note !== (before.note[row]?.[column] ?? '');
      if (!look && !noteDiffers) continue;
      const cell = worksheet.getCell(row + 1, column + 1);
      if (look) restyle(cell, look);
      if (noteDiffers) setNote(cell, note);
    }
  }
  if (contents.some(([row, column]) => before.formula[row]?.[column])) separateFormulas(worksheet);
  for (const [row, column] of contents) {
    const cell = worksheet.getCell(row + 1, column + 1);
    // A cell that a merged one covers would pass its content on to it.
    if (cell.type !== ExcelJS.ValueType.Merge) cell.value = xlsxContent(after, row, column);
  }
}

function contentDiffers(before: SheetCells, after: SheetCells, [row, column]: [number, number]): boolean {
  return (
    (before.formula[row]?.[column] ?? '') !== (after.formula[row]?.[column] ?? '') ||
    shownValue(before, row, column) !== shownValue(after, row, column)
  );
}

interface Look {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: 'normal' | 'bold';
}

const FRESH: Required<Look> = {
  numberFormat: 'General',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
};

function changedLook(before: SheetCells, after: SheetCells, [row, column]: [number, number]): Look | null {
  let look: Record<string, string> | null = null;
  for (const layer of Object.keys(FRESH) as (keyof Look)[]) {
    const wanted = after[layer][row]?.[column] ?? FRESH[layer];
    if (wanted === (before[layer][row]?.[column] ?? FRESH[layer])) continue;
    look ??= {};
    look[layer] = wanted;
  }
  return look;
}

/** Cells of a file share their styles, so the style is replaced and never changed. */
function restyle(cell: Cell, { numberFormat, background, fontColor, fontWeight }: Look): void {
  const { font, ...rest } = cell.style;
  const { color, ...plainFont } = font ?? { name: 'Calibri', size: 11, family: 2 };
  const colorNow =
    fontColor === undefined ? color : fontColor === '#000000' ? null : { argb: toArgb(fontColor) };
  const style: Partial<Style> = {
    ...rest,
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(background !== undefined && { fill: solid(background) }),
    font: {
      ...plainFont,
      ...(fontWeight !== undefined && { bold: fontWeight === 'bold' }),
      ...(colorNow && { color: colorNow }),
    },
  };
  cell.style = style;
}

function solid(background: string): ExcelJS.Fill {
  if (background === '#ffffff') return { type: 'pattern', pattern: 'none' };
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } };
}

function setNote(cell: Cell, note: string): void {
  if (note === '') Object.assign(cell, { _comment: undefined });
  else {
    cell.note = xmlText(note);
    fitNote(cell);
  }
}

/** A formula that others were filled down from cannot go before each of them has its own. */
function separateFormulas(worksheet: Worksheet): void {
  const own: (() => void)[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ExcelJS.ValueType.Formula) return;
      const { formula, result, value } = cell;
      const { shareType } = value as { readonly shareType?: string };
      if (shareType !== 'array') own.push(() => Object.assign(cell, { value: { formula, result } }));
    });
  });
  // Each formula is read before the one that it was filled from changes.
  for (const write of own) write();
}
