/** Fills a new worksheet with a sheet of the backend. */
import type { AddWorksheetOptions, Row, Worksheet } from 'exceljs';
import { rectA1 } from '../a1';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { fitNote } from './noteBox';
import type { SheetCells } from './sheetCells';
import { xlsxContent } from './xlsxContent';
import { addXlsxMerges } from './xlsxMerges';
import { toConditionalFormatting } from './xlsxRules';
import { type createStyleReader, NOTE_ONLY, PLAIN } from './xlsxStyles';
import { xmlText } from './xmlText';

export interface SheetTarget {
  readonly worksheet: Worksheet;
  readonly cells: SheetCells;
  readonly styleAt: ReturnType<typeof createStyleReader>;
}

/** What a worksheet is told when it is made. */
export function worksheetOptions({
  hidden,
  frozenRows,
  frozenColumns,
}: SheetInfo): Partial<AddWorksheetOptions> {
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    state: hidden ? 'hidden' : 'visible',
    views: isFrozen ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }] : [],
  };
}

/** Writes cells, merges, widths, colour rules and the filter. */
export function writeXlsxSheet(target: SheetTarget, backend: SheetBackend, { id }: SheetInfo): void {
  const { worksheet, cells } = target;
  worksheet.columns = Array.from({ length: cells.columns }, (_, column) => ({
    width: toXlsxWidth(backend.columnWidth(id, column)),
  }));
  for (let row = 0; row < cells.rows; row++) writeRow(worksheet.getRow(row + 1), row, target);
  addXlsxMerges(worksheet, [], backend.parts(id, 'merges'));
  const formattings = toConditionalFormatting(backend.colorRules(id));
  for (const formatting of formattings) worksheet.addConditionalFormatting(formatting);
  const filter = backend.filter(id);
  if (filter) worksheet.autoFilter = rectA1(filter);
}

/**
 * Pixels as a workbook counts widths, in digits of its usual font.
 * @example toXlsxWidth(75) // 10
 */
export function toXlsxWidth(pixels: number): number {
  return (pixels - 5) / 7;
}

function writeRow(row: Row, index: number, { cells, styleAt }: SheetTarget): void {
  for (let column = 0; column < cells.columns; column++) {
    const style = styleAt(cells, index, column);
    const content = xlsxContent(cells, index, column);
    const note = cells.note[index]?.[column];
    if (content === null && !note && style === PLAIN) continue;
    const cell = row.getCell(column + 1);
    cell.value = content;
    if (note) {
      cell.note = xmlText(note);
      fitNote(cell);
    }
    if (style !== PLAIN) cell.style = style;
    else if (content === null) cell.style = NOTE_ONLY;
  }
}
