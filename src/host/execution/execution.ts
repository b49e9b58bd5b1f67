/** One execution: a fresh realm under one mode, with the bundle loaded into it; afterwards it is thrown away. */
import type { Platform } from '../services/platform';
import { createDoor, type Door, type ServiceCall, type ServiceObject } from '../services/serviceObject';
import { makeConsole, makeOtherServices, makeServices } from './globals';
import type { BundleFunction, Realm } from './realm';

/** Service calls of one execution. */
export interface CallCounts {
  readonly trips: number;
  readonly handles: number;
  readonly byName: Readonly<Record<string, number>>;
}

export interface ExecutionOptions {
  readonly platform: Platform;
  readonly realm: Realm;
  readonly onCall?: (call: ServiceCall) => void;
  readonly onAnswer?: (call: ServiceCall) => void;
}

export interface Execution {
  readonly platform: Platform;
  readonly realm: Realm;
  readonly door: Door;
  /** For the event objects of triggers. */
  readonly spreadsheet: ServiceObject;
  /** Calls a function of the bundle, which may answer a promise; plain arguments are made anew in the realm. */
  callFunction(target: BundleFunction, given: readonly unknown[]): unknown;
  counts(): CallCounts;
}

/** Everything that an execution needs, except that the bundle is still to be loaded. */
export function startExecution({
  platform,
  realm,
  onCall = () => {},
  onAnswer = () => {},
}: ExecutionOptions): Execution {
  const byName: Record<string, number> = {};
  const totals = { trip: 0, handle: 0 };
  const count = (call: ServiceCall) => {
    byName[call.name] = (byName[call.name] ?? 0) + 1;
    totals[call.kind]++;
    onCall(call);
  };
  const door = createDoor({
    mode: platform.mode,
    onCall: count,
    onAnswer,
    copyIn: realm.copyIn,
    makeError: realm.makeError,
  });
  const globals: Record<string, unknown> = {};
  for (const [name, service] of Object.entries<ServiceObject>(makeServices(platform))) {
    globals[name] = door.wrap(service);
  }
  realm.addGlobals({ ...globals, ...makeOtherServices(), console: makeConsole(platform) });
  return {
    platform,
    realm,
    door,
    spreadsheet: platform.make.spreadsheet(),
    callFunction: (target, given) => {
      const made = realm.copyIn([...given], door.wrap) as unknown[];
      return realm.run(() => target(...made));
    },
    counts: () => ({ trips: totals.trip, handles: totals.handle, byName: { ...byName } }),
  };
}
