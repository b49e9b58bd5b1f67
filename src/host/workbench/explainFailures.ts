/** Why a cell shows `#ERROR!`, told on hovering over it as in Sheets; Univer alone would say only that it is one. */
import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/preset-sheets-core';
import { debounceTime } from 'rxjs';
import type { OfferedFunctions } from '../univer/functions/offerFunctions';

/** Of Univer's own popup, in whose place ours comes. */
const KEY = 'SHEET_FORMULA_ALERT';
/** Univer waits for a tenth of a second. */
const WAIT = 150;

export function explainFailures(
  injector: Injector,
  { failure }: OfferedFunctions,
): { readonly unsubscribe: () => void } {
  const alerts = injector.get(CellAlertManagerService);
  const hovered = injector.get(HoverManagerService).currentCell$.pipe(debounceTime(WAIT));
  return hovered.subscribe((cell) => {
    const shown = alerts.currentAlert.get(KEY)?.alert;
    if (!cell || !shown) return;
    const { location } = cell;
    const message = failure({ subUnitId: location.subUnitId, row: location.row, column: location.col });
    if (message === undefined) return;
    alerts.removeAlert(KEY);
    alerts.showAlert({ ...shown, type: CellAlertType.ERROR, message, location });
  });
}
