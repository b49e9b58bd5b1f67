/** A Univer without a screen, shared by the tests of a file, and a workbook of its own for each of them. */
import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { createUniverBackend, type UniverBackend } from '../../../src/host/univer/univerBackend';
import { freshWorkbook, type WorkbookOptions } from '../../../src/host/univer/workbookData';

export interface UniverInstance {
  readonly univer: Univer;
  open(options?: WorkbookOptions): UniverBackend & { readonly unitId: string };
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
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  let count = 0;
  let last: string | null = null;
  const injector = univer.__getInjector();
  return {
    univer,
    open: (options) => {
      const unitId = `workbook-${count++}`;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, freshWorkbook(unitId, options));
      const instances = injector.get(IUniverInstanceService);
      if (last !== null) instances.disposeUnit(last);
      last = unitId;
      instances.focusUnit(unitId);
      return Object.assign(createUniverBackend(injector, unitId), { unitId });
    },
    dispose: () => univer.dispose(),
  };
}
