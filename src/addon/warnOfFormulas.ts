/** Before columns or tabs of Fenlei's go: which formulas of the user's would lose what they read. */

import { fill } from '../core/i18n/text';
import { words } from '../core/i18n/words';
import type { Change } from '../core/plan/change';
import { brokenFormulas } from '../core/plan/usersFormulas';
import type { SheetStep } from './findBlocked';
import { readableSheets } from './findSource';
import { readFormulas } from './services/fixCells';
import type { OpenSpreadsheet } from './services/spreadsheet';

/** Cells that a dialog names at most: it does not scroll. */
const mostCells = 12;

/** The paragraph to add to a question; `''` where no formula is concerned. Without formulas nothing else is read. */
export function warnOfFormulas(open: OpenSpreadsheet, steps: readonly SheetStep[]): string {
  const gone = steps.flatMap(({ sheet, changes, target }) => {
    const columns = changes.flatMap((change) => goneWith(change, target.lastColumn));
    return columns.length > 0 ? [{ sheet: sheet.getName(), columns }] : [];
  });
  if (gone.length === 0) return '';
  const sheets = [...readableSheets(open).values()].map((sheet) => ({
    name: sheet.getName(),
    formulas: readFormulas(sheet),
  }));
  const cells = [...new Set(gone.flatMap((columns) => brokenFormulas(sheets, columns)))];
  if (cells.length === 0) return '';
  const shown = cells.slice(0, mostCells).join(', ') + (cells.length > mostCells ? ', …' : '');
  return `\n\n${fill(words.formulasBreak[open.language], { cells: shown })}`;
}

function goneWith(change: Change, lastColumn: number): readonly number[] {
  if (change.kind === 'deleteTab') return Array.from({ length: lastColumn }, (_, index) => index + 1);
  if (change.kind !== 'deleteColumns') return [];
  return Array.from({ length: change.count }, (_, index) => change.column + index);
}
