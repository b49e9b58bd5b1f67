/** One execution: a fresh realm under one mode, with the bundle loaded into it; afterwards it is thrown away. */
import type vm from 'node:vm';
import { makeConsole, makeOtherServices, makeServices } from './runtimeGlobals';
import { createRealm, type Realm } from './runtimeRealm';
import type { Platform, Scope } from './services/platform';
import { createDoor, type Door, type ServiceCall, type ServiceObject } from './services/serviceObject';

/** Service calls of one execution. */
export interface CallCounts {
  readonly trips: number;
  readonly handles: number;
  readonly byName: Readonly<Record<string, number>>;
}

export interface ExecutionOptions {
  readonly platform: Platform;
  readonly script: vm.Script;
  readonly onCall: (call: ServiceCall) => void;
  readonly codeGeneration: boolean;
}

export interface Execution {
  /** Runs the bundle's top level; what it touches is already allowed or refused by the mode. */
  load(): void;
  readonly realm: Realm;
  readonly door: Door;
  /** For the event objects of triggers. */
  readonly spreadsheet: ServiceObject;
  /** Calls a function of the bundle and follows its promise; plain arguments are made anew in the realm. */
  callFunction(target: (...given: readonly unknown[]) => unknown, given: readonly unknown[]): unknown;
  counts(): CallCounts;
  /** Gives back the locks, as the end of every execution does. */
  end(): void;
}

/** Everything that an execution needs, except that the bundle is still to be loaded. */
export function startExecution({ platform, script, onCall, codeGeneration }: ExecutionOptions): Execution {
  const byName: Record<string, number> = {};
  const totals = { trip: 0, handle: 0 };
  const count = (call: ServiceCall) => {
    byName[call.name] = (byName[call.name] ?? 0) + 1;
    totals[call.kind]++;
    onCall(call);
  };
  const globals: Record<string, unknown> = {};
  const realm = createRealm({ now: () => platform.now(), codeGeneration });
  const door = createDoor({
    mode: platform.mode,
    onCall: count,
    copyIn: realm.copyIn,
    makeError: realm.makeError,
  });
  for (const [name, service] of Object.entries<ServiceObject>(makeServices(platform))) {
    globals[name] = door.wrap(service);
  }
  realm.addGlobals({ ...globals, ...makeOtherServices(), console: makeConsole(platform) });
  return {
    load: () => realm.run(() => realm.runScript(script)),
    realm,
    door,
    spreadsheet: platform.make.spreadsheet(),
    callFunction: (target, given) => {
      const made = realm.copyIn([...given], door.wrap) as unknown[];
      const answer = realm.settle(realm.run(() => target(...made)));
      const ended = door.ended();
      if (ended) throw ended;
      return answer;
    },
    counts: () => ({ trips: totals.trip, handles: totals.handle, byName: { ...byName } }),
    end: () => {
      const { locks } = platform.state;
      for (const [scope, holder] of [...locks] as [Scope, object][]) {
        if (holder === platform) locks.delete(scope);
      }
    },
  };
}
