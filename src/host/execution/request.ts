/** What a user or the clock may ask of a bundle, as data that can travel into a worker, and what each takes to do. */
import type { AuthModeName } from '../services/authorisation';
import { AuthMode } from '../services/enums';
import type { TriggerEntry } from '../services/platform';
import { refuse, SAYS } from '../services/platformError';
import type { CellValue, Rect, SheetId } from '../sheetBackend';
import { clockEvent } from './clockEvent';
import type { Execution } from './execution';
import { copyOut, toClient } from './transfer';

export type Request =
  /** The document opens; in NONE for an add-on that was not yet used in this file. */
  | { readonly kind: 'open'; readonly mode: 'NONE' | 'LIMITED' }
  | { readonly kind: 'install' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'menu'; readonly functionName: string }
  /** `google.script.run`; the arguments have been through `toServer`. */
  | { readonly kind: 'call'; readonly functionName: string; readonly given: readonly unknown[] }
  | { readonly kind: 'clock'; readonly trigger: TriggerEntry }
  /** A custom function in a cell. */
  | { readonly kind: 'formula'; readonly functionName: string; readonly given: readonly unknown[] };

/** A change that the user made in the grid; the script's own changes fire no trigger. */
export interface Edit {
  readonly sheet: SheetId;
  readonly rect: Rect;
  /** What a single cell holds now and held before; `null` is blank. */
  readonly value?: CellValue;
  readonly oldValue?: CellValue;
}

export interface Task {
  readonly mode: AuthModeName;
  /** False where nobody looks on: `getUi` is refused there. */
  readonly hasUi: boolean;
  /** Calls the bundle; gives what its function gave, perhaps a promise. */
  run(execution: Execution): unknown;
  /** What of that comes out of the realm. */
  answer(value: unknown, execution: Execution): unknown;
}

/** The longest that Google lets each run (APPS_SCRIPT.md §14), in milliseconds. */
export function timeLimit({ kind }: Request): number {
  return kind === 'menu' || kind === 'call' || kind === 'clock' ? 360_000 : 30_000;
}

export function toTask(request: Request): Task {
  switch (request.kind) {
    case 'open':
      return simpleTrigger('onOpen', request.mode, ({ spreadsheet }) =>
        request.mode === 'NONE' ? {} : { source: spreadsheet },
      );
    case 'install':
      return simpleTrigger('onInstall', 'FULL', ({ spreadsheet }) => ({ source: spreadsheet }));
    case 'edit':
      return simpleTrigger('onEdit', 'LIMITED', (execution) => editEvent(request.edit, execution));
    case 'menu':
      return {
        mode: 'FULL',
        hasUi: true,
        run: (execution) => callNamed(execution, request.functionName, []),
        answer: (value, { door }) => copyOut(value, door.isService),
      };
    case 'call':
      return {
        mode: 'FULL',
        hasUi: true,
        run: (execution) => {
          if (request.functionName.includes('.')) refuse(SAYS.noFunction(request.functionName));
          return callPublic(execution, request.functionName, request.given);
        },
        answer: (value, { door }) => toClient(value, door.isService),
      };
    case 'clock':
      return {
        mode: 'FULL',
        hasUi: false,
        run: (execution) => {
          const event = {
            ...clockEvent(execution.platform.now()),
            authMode: AuthMode.FULL,
            triggerUid: request.trigger.id,
          };
          return callPublic(execution, request.trigger.functionName, [event]);
        },
        answer: () => undefined,
      };
    case 'formula':
      return {
        mode: 'CUSTOM_FUNCTION',
        hasUi: false,
        run: (execution) => callNamed(execution, request.functionName, request.given),
        answer: (value, { door }) => copyOut(value, door.isService),
      };
  }
}

function simpleTrigger(
  name: 'onOpen' | 'onInstall' | 'onEdit',
  mode: 'NONE' | 'LIMITED' | 'FULL',
  event: (execution: Execution) => Readonly<Record<string, unknown>>,
): Task {
  return {
    mode,
    hasUi: true,
    run: (execution) => {
      const target = execution.realm.functionAt(name);
      return target && execution.callFunction(target, [{ authMode: AuthMode[mode], ...event(execution) }]);
    },
    answer: () => undefined,
  };
}

/** `value` and `oldValue` stand only in the event of a single cell, `oldValue` only if the cell was not empty. */
function editEvent({ sheet, rect, value, oldValue }: Edit, { platform, spreadsheet }: Execution) {
  const isCell = rect.rows === 1 && rect.columns === 1;
  return {
    source: spreadsheet,
    range: platform.make.range({ sheet, rect, whole: null }),
    ...(isCell && value !== undefined && value !== null ? { value: typedText(value) } : {}),
    ...(isCell && oldValue !== undefined && oldValue !== null ? { oldValue } : {}),
  };
}

/** Reports of live show the new value as text whatever its kind [assumed]. */
function typedText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** For callers that do not see functions whose names end in `_`. */
function callPublic(execution: Execution, name: string, given: readonly unknown[]): unknown {
  if (name.endsWith('_')) refuse(SAYS.noFunction(name));
  return callNamed(execution, name, given);
}

export function callNamed(execution: Execution, name: string, given: readonly unknown[]): unknown {
  const target = execution.realm.functionAt(name) ?? refuse(SAYS.noFunction(name));
  return execution.callFunction(target, given);
}
