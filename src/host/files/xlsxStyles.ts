/** Looks of cells as styles of a workbook. */
import type { Style } from 'exceljs';
import type { SheetCells } from './sheetCells';
import { toArgb } from './xlsxColors';

/** The look of a fresh cell. */
export const PLAIN: Partial<Style> = {};

/**
 * What a cell looks like anyway: a cell without value and style is not written, and its note finds no cell to stand on.
 */
export const NOTE_ONLY: Partial<Style> = { alignment: { vertical: 'bottom' } };

/** A function that gives the style of a cell, always the same object for the same look: the writer is quick with those. */
export function createStyleReader(): (cells: SheetCells, row: number, column: number) => Partial<Style> {
  const known = new Map<string, Partial<Style>>([['General#ffffff#000000normal', PLAIN]]);
  return (cells, row, column) => {
    const numFmt = cells.numberFormat[row]?.[column] ?? 'General';
    const background = cells.background[row]?.[column] ?? '#ffffff';
    const color = cells.fontColor[row]?.[column] ?? '#000000';
    const weight = cells.fontWeight[row]?.[column] ?? 'normal';
    const key = `${numFmt}${background}${color}${weight}`;
    const style = known.get(key) ?? makeStyle({ numFmt, background, color, isBold: weight === 'bold' });
    known.set(key, style);
    return style;
  };
}

interface Look {
  readonly numFmt: string;
  readonly background: string;
  readonly color: string;
  readonly isBold: boolean;
}

function makeStyle({ numFmt, background, color, isBold }: Look): Partial<Style> {
  const hasFont = isBold || color !== '#000000';
  return {
    ...(numFmt !== 'General' && { numFmt }),
    ...(background !== '#ffffff' && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } },
    }),
    // A font replaces the default one whole, so its name and size are said again.
    ...(hasFont && {
      font: { name: 'Calibri', size: 11, family: 2, bold: isBold, color: { argb: toArgb(color) } },
    }),
  };
}
