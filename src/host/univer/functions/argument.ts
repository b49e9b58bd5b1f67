/** What the formula engine holds as an argument, as Sheets would pass it to a custom function. */
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { serialToLocalDate } from '../../services/customResult';
import { isDateFormat } from '../../services/dateFormat';
import { contentOf } from '../cellContent';
import { UniverDocument } from '../univerDocument';

type ReadCell = (reference: BaseReferenceObject, row: number, column: number) => unknown;

/** A single cell gives its bare value, every other range rows of columns. */
export function readArgument(argument: FunctionVariantType, readCell: ReadCell): unknown {
  if (argument.isReferenceObject()) return readReference(argument as BaseReferenceObject, readCell);
  if (argument.isArray()) return bare(arrayRows(argument as ArrayValueObject));
  return readValue(argument as BaseValueObject);
}

/** Reads results of the calculation that is going on too. */
export function cellReader(injector: Injector): ReadCell {
  const documents = new Map<string, UniverDocument>();
  const patternOf = (reference: BaseReferenceObject, cell: ICellData, row: number, column: number) => {
    const unitId = reference.getUnitId();
    const document = documents.get(unitId) ?? new UniverDocument(injector, unitId);
    documents.set(unitId, document);
    const { workbook } = document;
    const own = cell.s ? workbook.getStyles().getStyleByCell(cell) : null;
    const pattern = own?.n?.pattern;
    if (pattern !== undefined) return pattern;
    return workbook.getSheetBySheetId(reference.getSheetId())?.getComposedCellStyle(row, column).n?.pattern;
  };
  return (reference, row, column) => {
    const cell: Nullable<ICellData> = reference.getCellData(row, column);
    const content = contentOf(cell) ?? '';
    if (typeof content !== 'number' || !cell) return content;
    return dated(content, patternOf(reference, cell, row, column));
  };
}

function readReference(reference: BaseReferenceObject, readCell: ReadCell): unknown {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) line.push(readCell(reference, row, column));
    rows.push(line);
  }
  return bare(rows);
}

function arrayRows(array: ArrayValueObject): unknown[][] {
  return array.getArrayValue().map((line) => line.map((value) => (value ? readValue(value) : '')));
}

function readValue(value: BaseValueObject): unknown {
  if (value.isNull()) return '';
  const content = value.getValue();
  return typeof content === 'number' ? dated(content, value.getPattern()) : content;
}

function dated(value: number, pattern: string | undefined): number | Date {
  return pattern && isDateFormat(pattern) ? serialToLocalDate(value) : value;
}

function bare(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
