/**
 * A column of the user's whose formulas read another one, and what Google makes of them after each change: the backend in
 * memory does not calculate. It is no part of the model, since nobody types there.
 */
import type { SheetBackend, SheetId } from '../../src/host/sheetBackend';

export const formulaHeader = 'Doubled';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Sheet {
  readonly backend: SheetBackend;
  readonly sheet: SheetId;
}

/** Inserted at `column`, counted from 0; what it reads is told by where it stands then. */
export function addFormulas({ backend, sheet }: Sheet, column: number, readColumn: number): void {
  backend.insertColumns(sheet, column, 1);
  const { rows } = backend.usedSize(sheet);
  backend.write(sheet, 'value', { row: 0, column, rows: 1, columns: 1 }, [[formulaHeader]]);
  const formulas = Array.from({ length: rows - 1 }, (_, at) => [`=N(${letters[readColumn]}${at + 2})*2`]);
  backend.write(sheet, 'formula', { row: 1, column, rows: rows - 1, columns: 1 }, formulas);
  calculate({ backend, sheet });
}

/** Where it stands, from 0; −1 where there is none. */
export function formulaColumnIn({ backend, sheet }: Sheet): number {
  const info = backend.sheets().find(({ id }) => id === sheet);
  if (!info) return -1;
  const [header = []] = backend.read(sheet, 'value', { row: 0, column: 0, rows: 1, columns: info.columns });
  return header.indexOf(formulaHeader);
}

export function calculate({ backend, sheet }: Sheet): void {
  const column = formulaColumnIn({ backend, sheet });
  if (column < 0) return;
  const { rows, columns } = backend.usedSize(sheet);
  const cells = backend.read(sheet, 'value', { row: 0, column: 0, rows, columns });
  const rect = { row: 0, column, rows, columns: 1 };
  const formulas = backend.read(sheet, 'formula', rect);
  const results = backend.read(sheet, 'result', rect);
  formulas.forEach(([formula = ''], row) => {
    if (formula === '') return;
    const [, letter = '', line] = /^=N\(([A-Z])(\d+)\)\*2$/.exec(formula) ?? [];
    const read = cells[Number(line) - 1]?.[letters.indexOf(letter)];
    const result = letter === '' ? '#REF!' : typeof read === 'number' ? read * 2 : 0;
    // Only what changed: a write of nothing new would count as one.
    if (results[row]?.[0] !== result)
      backend.write(sheet, 'result', { row, column, rows: 1, columns: 1 }, [[result]]);
  });
}
