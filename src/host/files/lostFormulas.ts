/** Formulas filled down from a cell that the workbook lacks, or from one another in a circle. */
import ExcelJS, { type CellErrorValue, type Worksheet } from 'exceljs';

/** What a formula shows that no program has calculated yet: nothing that can be read, as in a sheet. */
export const NOT_CALCULATED = '#VALUE!';

/** What they last showed takes their place: exceljs could not write them, and follows a circle for ever. */
export function keepLostFormulas(worksheet: Worksheet): void {
  const known = new Set<string>();
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ExcelJS.ValueType.Formula) return;
      const { formula, sharedFormula } = cell.model;
      // Also where it stands below or right of those filled from it: no program writes that.
      if (formula) known.add(cell.address);
      else if (!sharedFormula || !known.has(sharedFormula))
        cell.value = cell.result ?? ({ error: NOT_CALCULATED } satisfies CellErrorValue);
    });
  });
}
