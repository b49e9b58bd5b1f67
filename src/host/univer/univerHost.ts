/** What a Univer instance gets once, before its first backend: our mutations, metadata and the watch on formulas. */
import { ICommandService, type Injector } from '@univerjs/core';
import { SetWorksheetRightToLeftMutation } from '@univerjs/sheets';
import { Calculation } from './calculation';
import { followEdits } from './followEdits';
import { registerFormulas } from './formulas';
import { registerNotes } from './notes';
import { registerRuleList } from './ruleList';
import { UniverExtras } from './univerExtras';
import { registerValidations } from './validations';

export interface UniverHost {
  readonly extras: UniverExtras;
  readonly calculation: Calculation;
}

const hosts = new WeakMap<Injector, UniverHost>();

/** To be called when the plugins have started, that is, after the first workbook was made. */
export function univerHost(injector: Injector): UniverHost {
  const known = hosts.get(injector);
  if (known) return known;
  const host = { extras: new UniverExtras(injector), calculation: new Calculation(injector) };
  registerFormulas(injector);
  registerNotes(injector);
  registerRuleList(injector);
  registerRightToLeft(injector);
  registerValidations(injector);
  followEdits(injector, host.extras);
  hosts.set(injector, host);
  return host;
}

/** Univer has the mutation and forgets to register it. */
function registerRightToLeft(injector: Injector): void {
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(SetWorksheetRightToLeftMutation.id))
    commands.registerCommand(SetWorksheetRightToLeftMutation);
}
