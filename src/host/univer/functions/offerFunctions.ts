/** The add-on's functions in the cells of one workbook: calculated by the bundle, as in Sheets. */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  type FunctionVariantType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { functionCatalog } from '../../../protocol/functionCatalog';
import { toResultCells } from '../../services/customResult';
import { cellReader, readArgument } from './argument';
import { BundleFunction, type Caller } from './bundleFunction';
import { functionHelp } from './functionHelp';
import { readOpenRanges } from './openRanges';
import { failed, resultObject } from './result';
import { stopWhileAwaited } from './stopWhileAwaited';
import { hasVolatileArgument } from './volatile';

export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export interface FunctionOptions {
  /** Calls a function of the bundle with what Sheets would pass; never rejects, and ends what takes too long. */
  readonly call: (functionName: string, given: readonly unknown[]) => Promise<FunctionAnswer>;
  /** Of the spreadsheet. */
  readonly locale: string;
}

export interface OfferedFunctions {
  /** Why a cell shows `#ERROR!`; `undefined` where no function of the bundle failed. */
  failure(cell: Omit<Caller, 'unitId'>): string | undefined;
  /** The functions answer otherwise now, say in another language. */
  recalculate(): void;
}

/** In Sheets' own words. */
const VOLATILE = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN()';

/** To be called once for each workbook, before its first calculation; the one before it loses its functions. */
export function offerFunctions(injector: Injector, options: FunctionOptions): OfferedFunctions {
  const failures = new Map<string, string>();

  const answer = async (name: string, caller: Caller, given: readonly FunctionVariantType[]) => {
    const place = placeOf(caller);
    failures.delete(place);
    try {
      if (hasVolatileArgument(injector, { name, caller, given })) throw new Error(VOLATILE);
      const reader = cellReader(injector);
      const answered = await options.call(
        name,
        given.map((argument) => readArgument(argument, reader)),
      );
      if (!answered.ok) throw new Error(answered.message);
      return resultObject(toResultCells(answered.value), options.locale);
    } catch (error) {
      failures.set(place, (error as Error).message);
      return failed();
    }
  };

  stopWhileAwaited(injector);
  readOpenRanges(injector);
  const names = Object.keys(functionCatalog);
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...names.map(
        (name) =>
          new BundleFunction(name, (caller, ...given: readonly FunctionVariantType[]) =>
            answer(name, caller, given),
          ),
      ),
    );
  injector.get(IDescriptionService).registerDescriptions(functionHelp());
  return {
    failure: (cell) => failures.get(placeOf(cell)),
    recalculate: () =>
      injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
        forceCalculation: true,
        dirtyRanges: [],
      }),
  };
}

function placeOf({ subUnitId, row, column }: Omit<Caller, 'unitId'>): string {
  return `${subUnitId}:${row}:${column}`;
}
