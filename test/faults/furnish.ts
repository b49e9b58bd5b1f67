/** What lies on cells beside what stands in them: all kinds of it on one sheet. */
import type { CellValue, Protection, Rect, SheetBackend, Validation } from '../../src/host/sheetBackend';

type Rows = readonly (readonly CellValue[])[];

/** The columns that a table of five gets for it: a list to choose from, remarks that are merged, and a checkbox. */
export function withFurnishedColumns(rows: Rows): Rows {
  return rows.map((row, at) =>
    at === 0
      ? [...row, 'Channel', 'Remark', 'Called']
      : [...row, at % 2 ? 'shop' : 'web', at % 2 ? `remark ${at}` : null, at % 3 === 0],
  );
}

/** With the header in this row, counted from 0, and so many rows of the table. */
export function furnish(backend: SheetBackend, sheet: number, header: number, rows: number): void {
  const [channel, remark, called, width, beside] = [5, 6, 7, 8, 9];
  const body = (column: number): Rect => ({ row: header + 1, column, rows: rows - 1, columns: 1 });
  const accept = (column: number, validation: Validation) =>
    backend.write(
      sheet,
      'validation',
      body(column),
      Array.from({ length: rows - 1 }, () => [JSON.stringify(validation)]),
    );
  accept(channel, { criteria: 'VALUE_IN_LIST', values: ['shop', 'web'], strict: true });
  accept(called, { criteria: 'CHECKBOX', values: [], strict: true });
  backend.write(sheet, 'background', { row: header, column: called, rows: 2, columns: 1 }, [
    ['#c9daf8'],
    ['#d9ead3'],
  ]);
  accept(4, { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0], strict: false });
  const pairs = Array.from({ length: Math.floor((rows - 1) / 2) }, (_, pair) => header + 1 + pair * 2);
  backend.setParts(sheet, 'merges', [
    { range: { row: 0, column: 0, rows: 1, columns: 4 } },
    ...pairs.map((row) => ({ range: { row, column: remark, rows: 2, columns: 1 } })),
  ]);
  const whole: Rect = { row: header, column: 0, rows, columns: width };
  backend.setParts(sheet, 'bandings', [
    { range: whole, header: '#b7c9e2', first: '#ffffff', second: '#eef3fa' },
  ]);
  // A blank column behind one that is free for Fenlei, with a word about who may write there.
  backend.insertColumns(sheet, width, 2);
  backend.write(sheet, 'note', { row: header, column: beside, rows: 1, columns: 1 }, [['Li only']]);
  const below = header + rows + 1;
  backend.setParts(sheet, 'protections', [
    protection({ range: { row: header, column: beside, rows, columns: 1 } }),
    protection({ range: { row: below, column: 0, rows: 2, columns: 3 }, description: 'closing' }),
    protection({ range: { row: header, column: 0, rows: 1, columns: width }, warningOnly: true }),
    protection({ range: whole, canEdit: true }),
  ]);
  backend.setParts(sheet, 'filterViews', [
    { range: whole, title: 'Shop only' },
    { range: { ...whole, columns: 3 }, title: 'To call' },
  ]);
  backend.setHiddenLines(sheet, 'row', [1, header + 3, header + 4]);
  backend.setHiddenLines(sheet, 'column', [1, channel]);
}

export function protection(given: Partial<Protection>): Protection {
  return { range: null, unprotected: [], description: '', canEdit: false, warningOnly: false, ...given };
}
