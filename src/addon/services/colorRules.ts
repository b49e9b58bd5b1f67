/** Colour rules of a sheet: ours are replaced, the user's stay before them. */
import type { ColorRule } from '../../core/plan/change';
import { isOurs } from '../../core/plan/colorRules';
import type { Target } from '../../core/plan/target';
import { toExistingRule } from './readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet's rules are read again: one that somebody added meanwhile must stay. A tab just made has none. */
export function setColorRules(
  sheet: Sheet,
  add: readonly ColorRule[],
  { target, isNew }: { readonly target: Target; readonly isNew: boolean },
): void {
  const existing = isNew ? [] : sheet.getConditionalFormatRules();
  const theirs = existing.filter((rule) => !isOurs(toExistingRule(rule), target));
  sheet.setConditionalFormatRules([...theirs, ...add.map((rule) => buildRule(sheet, rule))]);
}

/**
 * Takes off rules that were set when their column had just moved: they name a column that is not ours, so nobody would
 * know them later. Those that moved along with their column are known by it.
 */
export function takeOffRules(sheet: Sheet, added: readonly ColorRule[]): void {
  const existing = sheet.getConditionalFormatRules();
  const left = existing.filter((rule) => {
    const { formula, background } = toExistingRule(rule);
    return !added.some((ours) => ours.formula === formula && ours.background.toLowerCase() === background);
  });
  if (left.length < existing.length) sheet.setConditionalFormatRules(left);
}

function buildRule(sheet: Sheet, rule: ColorRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(rule.background)
    .setRanges([sheet.getRange(rule.row, rule.column, rule.rows, rule.columns)]);
  return (rule.bold ? builder.setBold(true) : builder).build();
}
