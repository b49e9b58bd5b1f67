/** The cells of one worksheet, layer by layer, as the backend takes them. */
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { parseA1, referenceRect } from '../a1';
import { wallToSerial } from '../services/timeZone';
import type { CellLayer, CellLayers, CellValue, Rect, SheetBackend, SheetInfo } from '../sheetBackend';
import { NOT_CALCULATED } from './lostFormulas';
import type { ColorReader } from './xlsxColors';
import { fromXlsxFormula } from './xlsxFormula';

type LayerWriter = <L extends CellLayer>(layer: L, cell: Cell, content: CellLayers[L]) => void;

interface CellsTarget {
  readonly backend: SheetBackend;
  readonly sheet: SheetInfo;
  readonly toColor: ColorReader;
}

/** Copies every cell that lies inside the grid: content always does, formats may run on below and are cut off. */
export function readXlsxCells(worksheet: Worksheet, { backend, sheet, toColor }: CellsTarget): void {
  const rows = Math.min(worksheet.rowCount, sheet.rows);
  let widest = 0;
  for (let number = 1; number <= rows; number++) {
    widest = Math.max(widest, worksheet.findRow(number)?.cellCount ?? 0);
  }
  const columns = Math.min(widest, sheet.columns);
  const rect = { row: 0, column: 0, rows, columns };
  const layers = new Map<CellLayer, unknown[][]>();
  const arrays: Rect[] = [];
  const put: LayerWriter = (layer, cell, content) => {
    const matrix = layers.get(layer) ?? backend.read(sheet.id, layer, rect);
    layers.set(layer, matrix);
    const line = matrix[Number(cell.row) - 1];
    if (line && Number(cell.col) <= columns) line[Number(cell.col) - 1] = content;
  };
  for (let number = 1; number <= rows; number++) {
    worksheet.findRow(number)?.eachCell({ includeEmpty: true }, (cell) => {
      readContent(cell, put);
      const rect = arrayRect(cell, sheet);
      if (rect) arrays.push(rect);
      readLook(cell, put, toColor);
    });
  }
  for (const rect of arrays) moveResults(layers, rect);
  // Formulas before their results: writing a formula takes its result away.
  const order = new Set<CellLayer>(['value', 'formula', 'result', ...layers.keys()]);
  for (const layer of order) {
    const matrix = layers.get(layer);
    if (matrix) backend.write(sheet.id, layer, rect, matrix as CellLayers[CellLayer][][]);
  }
}

function readContent(cell: Cell, put: LayerWriter): void {
  if (cell.type === ExcelJS.ValueType.Merge) return;
  if (cell.type === ExcelJS.ValueType.Formula) {
    put('formula', cell, fromXlsxFormula(cell.formula));
    // The result inside `cell.value` lacks 0 and false.
    put('result', cell, toCellValue(cell.result) ?? NOT_CALCULATED);
    return;
  }
  const value = toCellValue(cell.value);
  if (value !== null) put('value', cell, value);
}

/** Where a formula fills more than its own cell, as those of Excel that spill do. */
function arrayRect(cell: Cell, size: SheetInfo): Rect | null {
  const { shareType, ref } = (cell.type === ExcelJS.ValueType.Formula ? cell.value : {}) as {
    readonly shareType?: string;
    readonly ref?: string;
  };
  const reference = shareType === 'array' && ref ? parseA1(ref) : null;
  return reference && referenceRect(reference, size);
}

/** What stands around such a formula belongs to it: as values of their own the cells would be in its way. */
function moveResults(
  layers: ReadonlyMap<CellLayer, unknown[][]>,
  { row, column, rows, columns }: Rect,
): void {
  const [values, results] = [layers.get('value'), layers.get('result')];
  for (let r = row; r < Math.min(row + rows, values?.length ?? 0); r++) {
    const [from, to] = [values?.[r] ?? [], results?.[r] ?? []];
    for (let c = column; c < Math.min(column + columns, from.length); c++) {
      if (r === row && c === column) continue;
      to[c] = from[c];
      from[c] = null;
    }
  }
}

function readLook(cell: Cell, put: LayerWriter, toColor: ColorReader): void {
  const { fill, font, numFmt } = cell.style;
  if (numFmt && numFmt !== 'General') put('numberFormat', cell, numFmt);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? toColor(fill.fgColor) : null;
  if (background) put('background', cell, background);
  const fontColor = toColor(font?.color);
  if (fontColor && fontColor !== '#000000') put('fontColor', cell, fontColor);
  if (font?.bold) put('fontWeight', cell, 'bold');
  const note = toNote(cell);
  if (note) put('note', cell, note);
}

function toCellValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return wallToSerial(value.getTime());
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return toCellValue(value.text);
  return 'error' in value ? value.error : null;
}

function toNote(cell: Cell): string {
  const { note } = cell;
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '');
}
