/** What a custom function gave, as the formula engine holds it. */
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { localDateToSerial, type ResultCell } from '../../services/customResult';
import { localeMarks } from '../../services/localeMarks';

export function resultObject(cells: readonly (readonly ResultCell[])[], locale: string): BaseValueObject {
  const { datePattern } = localeMarks(locale);
  const values = cells.map((line) => line.map((cell) => valueObject(cell, datePattern)));
  const [[first = failed()] = []] = values;
  const columnCount = values[0]?.length ?? 0;
  if (values.length === 1 && columnCount === 1) return first;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export function failed(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.ERROR);
}

function valueObject(cell: ResultCell, datePattern: string): BaseValueObject {
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (cell === null) return StringValueObject.create('');
  if (typeof cell === 'object') return NumberValueObject.create(localDateToSerial(cell), datePattern);
  return ERROR_TYPE_SET.has(cell as ErrorType)
    ? ErrorValueObject.create(cell as ErrorType)
    : StringValueObject.create(cell);
}
