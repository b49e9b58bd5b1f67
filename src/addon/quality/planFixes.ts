/** What a fix of one kind would change in the sheets that are read, and what a page showed of it. */
import { cellAddress } from '../../core/facts/table';
import type { FormattedFix } from '../../core/quality/fixRecord';
import { formatFor, planFix } from '../../core/quality/planFix';
import type { MendableKind } from '../../core/quality/qualityCatalog';
import { formulaCells } from '../../core/quality/spills';
import type { SourceTable } from '../../core/source/openSource';
import type { ReadSource } from '../findSource';
import { readFormats, readFormulas, readRefusing } from '../services/fixCells';
import { type TypedTable, toTypedTable } from './typedTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with what is changed in it; `format` is that which a cell has. */
export interface SheetFixes {
  readonly part: SourceTable;
  readonly sheet: Sheet;
  readonly fixes: readonly FormattedFix[];
  readonly typed: TypedTable;
}

/** Each stretch of cells is a call of its own, and what is changed at once must be undone at once: the rest goes next. */
const [mostCells, mostStretches] = [20_000, 2_000] as const;

/** Cells that a formula holds or fills are never changed, nor those that accept certain values only. */
export function planFixes(kind: MendableKind, source: ReadSource): readonly SheetFixes[] {
  return [source.orders, source.customers].flatMap((part): SheetFixes[] => {
    const sheet = part && source.handles.get(part.id);
    const planned = part ? planFix(kind, part, source.regional) : [];
    if (!part || !sheet || planned.length === 0) return [];
    const { firstRow, firstColumn, rows } = part.table;
    const isFormula = formulaCells(readFormulas(sheet));
    const free = planned.filter(
      ({ row, column }) => !isFormula(firstRow - 1 + row, firstColumn - 1 + column),
    );
    const refuses = refusingCells(sheet, free, { firstRow, firstColumn, rows: rows.length });
    const fixes = withinLimits(free.filter(({ row, column }) => !refuses(row, column)));
    const formats = new Map(
      [...new Set(fixes.map(({ column }) => column))].map((column) => [
        column,
        readFormats(sheet, firstColumn + column, firstRow, rows.length),
      ]),
    );
    const formatted = fixes.map((fix) => ({ ...fix, format: formats.get(fix.column)?.[fix.row] ?? '' }));
    return formatted.length > 0
      ? [{ part, sheet, fixes: formatted, typed: toTypedTable(part.table, isFormula) }]
      : [];
  });
}

/** Whether a cell of the body, from 0, has a list, a checkbox or a condition that keeps other values out. */
function refusingCells(
  sheet: Sheet,
  fixes: readonly { readonly column: number }[],
  body: { readonly firstRow: number; readonly firstColumn: number; readonly rows: number },
): (row: number, column: number) => boolean {
  const columns = [...new Set(fixes.map(({ column }) => column))];
  const refusing = new Map(
    columns.map((column) => [
      column,
      readRefusing(sheet, body.firstColumn + column, body.firstRow, body.rows),
    ]),
  );
  return (row, column) => refusing.get(column)?.[row] === true;
}

/** The same cells with the format that they are to have. */
export function withNewFormats(fixes: readonly FormattedFix[]): readonly FormattedFix[] {
  return fixes.map((fix) => ({ ...fix, format: formatFor(fix.after, fix.format) }));
}

/** A text that differs when the plan does: only what was shown is done. */
export function planPrint(planned: readonly SheetFixes[]): string {
  let hash = 2_166_136_261;
  let count = 0;
  for (const { part, fixes } of planned) {
    for (const { row, column, before, after } of fixes) {
      count++;
      const text = JSON.stringify([part.id, cellAddress(part.table, row, column), before, after]);
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    }
  }
  return `${count}-${(hash >>> 0).toString(36)}`;
}

function withinLimits<T extends { readonly row: number; readonly column: number }>(
  fixes: readonly T[],
): readonly T[] {
  let parts = 0;
  const end = fixes.findIndex(({ row, column }, index) => {
    const before = fixes[index - 1];
    if (before?.column !== column || before.row + 1 !== row) parts++;
    return parts > mostStretches || index >= mostCells;
  });
  return end < 0 ? fixes : fixes.slice(0, end);
}
