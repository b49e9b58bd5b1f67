/** What a worksheet is: its name, size and frozen lines. */
import { BooleanNumber, type IFreeze, type Worksheet } from '@univerjs/core';
import type { SheetInfo } from '../sheetBackend';
import { toSheetId } from './sheetIds';

export function sheetInfo(worksheet: Worksheet): SheetInfo {
  return {
    id: toSheetId(worksheet.getSheetId()),
    name: worksheet.getName(),
    hidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
    rightToLeft: worksheet.getConfig().rightToLeft === BooleanNumber.TRUE,
    ...sizeOf(worksheet),
    ...frozenLines(worksheet),
  };
}

export function sizeOf(worksheet: Worksheet): Pick<SheetInfo, 'rows' | 'columns'> {
  return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
}

export function frozenLines(worksheet: Worksheet): Pick<SheetInfo, 'frozenRows' | 'frozenColumns'> {
  const { xSplit, ySplit } = worksheet.getFreeze();
  return { frozenRows: Math.max(0, ySplit), frozenColumns: Math.max(0, xSplit) };
}

export function toFreeze({
  frozenRows,
  frozenColumns,
}: Pick<SheetInfo, 'frozenRows' | 'frozenColumns'>): IFreeze {
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows || -1,
    startColumn: frozenColumns || -1,
  };
}
