/** Arguments that change without an edit, which Sheets refuses to custom functions. */
import type { Injector } from '@univerjs/core';
import {
  type BaseReferenceObject,
  type FunctionVariantType,
  LexerNode,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { formulasOf } from '../formulas';
import { UniverDocument } from '../univerDocument';
import type { Caller } from './bundleFunction';

const NAMES = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${[...NAMES].join('|')})\\s*\\(`, 'iu');

export interface Call {
  readonly name: string;
  readonly caller: Caller;
  readonly given: readonly FunctionVariantType[];
}

/** Written as an argument, or in a cell that an argument refers to; cells behind that one are not followed. */
export function hasVolatileArgument(injector: Injector, { name, caller, given }: Call): boolean {
  const document = new UniverDocument(injector, caller.unitId);
  const volatile = document.workbook.getSheets().flatMap((sheet) =>
    formulasOf(document, sheet)
      .filter(({ text }) => CALL.test(text))
      .map((formula) => ({ ...formula, sheet: sheet.getSheetId() })),
  );
  if (volatile.length === 0) return false;
  const own = volatile.find(
    ({ sheet, row, column }) => sheet === caller.subUnitId && row === caller.row && column === caller.column,
  );
  if (own && isWithin(injector.get(LexerTreeBuilder).treeBuilder(own.text), name, false)) return true;
  return given.some((argument) => {
    if (!argument.isReferenceObject()) return false;
    const reference = argument as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    return volatile.some(
      ({ sheet, row, column }) =>
        sheet === reference.getSheetId() &&
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn,
    );
  });
}

/** Whether a volatile function is called among the arguments of the named one. */
function isWithin(node: unknown, name: string, isInside: boolean): boolean {
  if (!(node instanceof LexerNode)) return false;
  const token = node.getToken().trim().toUpperCase();
  if (isInside && NAMES.has(token)) return true;
  return node.getChildren().some((child) => isWithin(child, name, isInside || token === name));
}
