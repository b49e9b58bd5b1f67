/**
 * Ranges that are open on one side, such as `A2:A`, which Univer does not know. The text of the formula stays; only
 * the engine reads `A2:A` as far down as a sheet can go, cut to the sheet as it is.
 */
import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  type BaseReferenceObject,
  type FunctionVariantType,
  IFunctionService,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { columnLetters } from '../../a1';
import { mapReferences } from '../../memory/shiftFormula';

const WITHIN_SHEET = 'WITHIN_SHEET';
/** Further than a sheet of Sheets can reach, with its ten million cells and 18,278 columns. */
const LAST_ROW = 10_000_000;
const LAST_COLUMN = columnLetters(18_277);

const taught = new WeakSet<LexerTreeBuilder>();

export function readOpenRanges(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  if (taught.has(lexer)) return;
  taught.add(lexer);
  injector.get(IFunctionService).registerExecutors(new WithinSheet(WITHIN_SHEET));
  const build = lexer.treeBuilder.bind(lexer);
  // Without this flag the text is read for an editor, not for the engine.
  lexer.treeBuilder = (formula, forEngine = true, names) =>
    build(forEngine ? closeRanges(formula) : formula, forEngine, names);
}

/**
 * The formula with each open range closed far outside every sheet.
 * @example closeRanges('=SUM(A2:A, B:B, "A2:A")') // '=SUM(WITHIN_SHEET(A2:A10000000), B:B, "A2:A")'
 */
export function closeRanges(formula: string): string {
  return mapReferences(formula, (reference) => {
    const [from = '', to] = reference.slice(reference.lastIndexOf('!') + 1).split(':');
    if (to === undefined) return reference;
    const [fromIsCell, toIsCell] = [isCell(from), isCell(to)];
    if (fromIsCell === toIsCell) return reference;
    const prefix = reference.slice(0, reference.lastIndexOf('!') + 1);
    const [cell, open] = fromIsCell ? [from, to] : [to, from];
    return `${WITHIN_SHEET}(${prefix}${cell}:${/\d/.test(open) ? LAST_COLUMN + open : open + LAST_ROW})`;
  });
}

function isCell(corner: string): boolean {
  return /[A-Z]/i.test(corner) && /\d/.test(corner);
}

class WithinSheet extends BaseFunction {
  override needsReferenceObject = true;

  override calculate(given: FunctionVariantType): FunctionVariantType {
    if (!given.isReferenceObject()) return given;
    const reference = given as BaseReferenceObject;
    const { endRow, endColumn, ...range } = reference.getRangePosition();
    const cut = {
      ...range,
      endRow: Math.min(endRow, reference.getActiveSheetRowCount() - 1),
      endColumn: Math.min(endColumn, reference.getActiveSheetColumnCount() - 1),
    };
    // What the reference knows of the calculation that is going on stays with it.
    reference.setRefOffset(0, 0);
    reference.setRangeData(cut);
    return reference;
  }
}
