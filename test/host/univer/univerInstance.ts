/** A Univer without a screen, shared by the tests of a file, and a workbook of its own for each of them. */
import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { ConditionalFormattingPlugin } from '../../../src/host/univer/plainConditions';
import { createUniverBackend, type UniverBackend } from '../../../src/host/univer/univerBackend';
import { freshWorkbook, type WorkbookOptions } from '../../../src/host/univer/workbookData';

export type OpenedBackend = UniverBackend & { readonly unitId: string; readonly workbook: Workbook };

type Opened = WorkbookOptions | { readonly saved: IWorkbookData };

export interface UniverInstance {
  readonly injector: Injector;
  /** A fresh workbook, or one that was saved; the one before it is closed. */
  open(options?: Opened): OpenedBackend;
  /** The same beside all that are open; closing it is left to whoever opens it. */
  openBeside(options?: Opened): OpenedBackend;
  /** A command of Univer's own, as a click or a key of the user's gives it. */
  command(id: string, params?: object): Promise<unknown>;
  dispose(): void;
}

export function createUniverInstance(): UniverInstance {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(ConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  const injector = univer.__getInjector();
  let count = 0;
  let last: UniverBackend | null = null;
  const openBeside = (options: Opened = {}) => {
    const unitId = `workbook-${count++}`;
    const data = 'saved' in options ? { ...options.saved, id: unitId } : freshWorkbook(unitId, options);
    const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    injector.get(IUniverInstanceService).focusUnit(unitId);
    return Object.assign(createUniverBackend(injector, unitId), { unitId, workbook });
  };
  return {
    injector,
    open: (options) => {
      const opened = openBeside(options);
      last?.close();
      last = opened;
      return opened;
    },
    openBeside,
    command: (id, params) => injector.get(ICommandService).executeCommand(id, params),
    dispose: () => univer.dispose(),
  };
}
