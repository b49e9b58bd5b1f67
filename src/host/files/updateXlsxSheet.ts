/** Brings one worksheet from what its file held to what the spreadsheet holds now. */
import type { Worksheet, WorksheetView } from 'exceljs';
import { rectA1 } from '../a1';
import type { SheetBackend, SheetInfo } from '../sheetBackend';
import { conditionalFormattings } from './loadXlsx';
import { sameData } from './sameData';
import { readSheetCells } from './sheetCells';
import { updateXlsxCells } from './updateXlsxCells';
import { toXlsxWidth } from './writeXlsxSheet';
import type { ColorReader } from './xlsxColors';
import { addXlsxMerges, splitXlsxMerges } from './xlsxMerges';
import { readXlsxRules, toConditionalFormatting } from './xlsxRules';

export interface SheetChange {
  readonly before: SheetBackend;
  readonly oldSheet: SheetInfo;
  readonly after: SheetBackend;
  readonly sheet: SheetInfo;
  readonly toColor: ColorReader;
}

/** Writes cells, merges, widths, frozen panes, colour rules, the filter and whether the sheet is hidden, where they differ. */
export function updateXlsxSheet(worksheet: Worksheet, change: SheetChange): void {
  const { before, oldSheet, after, sheet } = change;
  const merged = [before.parts(oldSheet.id, 'merges'), after.parts(sheet.id, 'merges')] as const;
  splitXlsxMerges(worksheet, ...merged);
  updateXlsxCells(worksheet, readSheetCells(before, oldSheet), readSheetCells(after, sheet));
  addXlsxMerges(worksheet, ...merged);
  if (sheet.hidden !== oldSheet.hidden) worksheet.state = sheet.hidden ? 'hidden' : 'visible';
  updateWidths(worksheet, change);
  updateFrozen(worksheet, change);
  updateRules(worksheet, change);
  const filter = after.filter(sheet.id);
  if (!sameData(filter, before.filter(oldSheet.id))) {
    Object.assign(worksheet, { autoFilter: filter ? rectA1(filter) : null });
  }
}

function updateWidths(worksheet: Worksheet, { before, oldSheet, after, sheet }: SheetChange): void {
  for (let column = 0; column < sheet.columns; column++) {
    const width = after.columnWidth(sheet.id, column);
    if (width !== before.columnWidth(oldSheet.id, column)) {
      worksheet.getColumn(column + 1).width = toXlsxWidth(width);
    }
  }
}

function updateFrozen(worksheet: Worksheet, { oldSheet, sheet }: SheetChange): void {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === oldSheet.frozenRows && frozenColumns === oldSheet.frozenColumns) return;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  // Zoom, grid lines and reading direction stay; where the panes were scrolled to no longer fits.
  const { topLeftCell: _, activePane: __, ...view } = (worksheet.views?.[0] ?? {}) as Record<string, unknown>;
  const split = isFrozen
    ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }
    : { state: 'normal', xSplit: undefined, ySplit: undefined };
  worksheet.views = [{ ...view, ...split } as WorksheetView];
}

/** Rules that are still there keep all of their look; scales, bars and icons stay behind the others. */
function updateRules(worksheet: Worksheet, { before, oldSheet, after, sheet, toColor }: SheetChange): void {
  const rules = after.colorRules(sheet.id);
  if (sameData(rules, before.colorRules(oldSheet.id))) return;
  const old = readXlsxRules(conditionalFormattings(worksheet), oldSheet, toColor);
  const updated = rules.flatMap((colorRule) => {
    const kept = old.find((candidate) => sameData(candidate.colorRule, colorRule));
    return kept ? [{ ref: kept.ref, rules: [kept.rule] }] : toConditionalFormatting([colorRule]);
  });
  const unknown = old.filter(({ colorRule }) => colorRule === null);
  worksheet.removeConditionalFormatting(null);
  [...updated, ...unknown.map(({ ref, rule }) => ({ ref, rules: [rule] }))].forEach((formatting, index) => {
    const prioritised = formatting.rules.map((rule) => ({ ...rule, priority: index + 1 }));
    worksheet.addConditionalFormatting({ ...formatting, rules: prioritised });
  });
}
