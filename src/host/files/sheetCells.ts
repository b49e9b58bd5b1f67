/** All layers of a sheet at once, as a writer of files needs them. */
import type { CellLayers, CellValue, SheetBackend, SheetInfo } from '../sheetBackend';
import type { Size } from './fileOptions';

/** Drop-down lists stay in the file that they came in, so no writer asks for them. */
type WrittenLayer = Exclude<keyof CellLayers, 'validation'>;

type Layers = { readonly [L in WrittenLayer]: readonly (readonly CellLayers[L][])[] };

export interface SheetCells extends Layers, Size {}

/** The part of the grid that is not plain: colours and notes may reach beyond the values. */
export function readSheetCells(backend: SheetBackend, sheet: SheetInfo): SheetCells {
  const { id } = sheet;
  const whole = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const sizes = [
    backend.usedSize(id),
    trimmedSize(backend.read(id, 'background', whole), '#ffffff'),
    trimmedSize(backend.read(id, 'note', whole), ''),
  ];
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const rect = { row: 0, column: 0, rows, columns };
  const read = <L extends WrittenLayer>(layer: L) => backend.read(id, layer, rect);
  return {
    rows,
    columns,
    value: read('value'),
    formula: read('formula'),
    result: read('result'),
    numberFormat: read('numberFormat'),
    background: read('background'),
    fontColor: read('fontColor'),
    fontWeight: read('fontWeight'),
    note: read('note'),
  };
}

/** What a cell shows, before its format: its value, or what its formula or a spilled neighbour last gave. */
export function shownValue(cells: SheetCells, row: number, column: number): CellValue {
  return cells.value[row]?.[column] ?? cells.result[row]?.[column] ?? null;
}

function trimmedSize(cells: readonly (readonly string[])[], blank: string): Size {
  let [rows, columns] = [0, 0];
  cells.forEach((line, row) => {
    let end = line.length;
    while (end > 0 && line[end - 1] === blank) end--;
    columns = Math.max(columns, end);
    if (end > 0) rows = row + 1;
  });
  return { rows, columns };
}
