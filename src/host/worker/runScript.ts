/** A worker's life: it is opened with a bundle under one mode, then answers one request after another. */
import { type Estimate, startEstimate } from '../execution/estimate';
import { type Execution, startExecution } from '../execution/execution';
import type { Realm, RealmOptions } from '../execution/realm';
import { type Request, timeLimit, toTask } from '../execution/request';
import { type FromWorker, type Outcome, type Setup, type ToWorker, toFailure } from '../rpc/messages';
import { blockingCall } from './blockingCall';
import { type PlaceTools, remotePlatform } from './remotePlatform';

export interface ScriptPlace extends PlaceTools {
  readonly post: (message: FromWorker) => void;
  readonly makeRealm: (options: RealmOptions & { readonly code: string }) => Realm;
  /** The value, or what a promise of the bundle comes to; throws for one that never settles. */
  readonly settle: (value: unknown) => unknown;
}

/** Gives the listener for the page's messages. */
export function runScript(place: ScriptPlace): (message: ToWorker) => void {
  let opened: Opened | null = null;
  let previous: Promise<void> = Promise.resolve();
  return (message) => {
    if (message.kind === 'open') opened = open(place, message.setup);
    else if (opened) {
      const script = opened;
      previous = previous.then(async () => {
        place.post({ kind: 'answered', outcome: await answer(place, script, message.request) });
      });
    }
  };
}

interface Opened {
  readonly execution: Execution;
  /** What the request that is being answered has taken. */
  readonly running: { time: Estimate };
  /** What the bundle's top level threw: its functions are declared all the same, and each call fails. */
  readonly broken: { readonly error: unknown } | null;
}

function open(place: ScriptPlace, setup: Setup): Opened {
  const call = blockingCall(setup.shared, place.post);
  const platform = remotePlatform(setup, call, place);
  const realm = place.makeRealm({ code: setup.code, now: platform.now });
  const running = { time: startEstimate('formula', Number.POSITIVE_INFINITY) };
  const execution = startExecution({ platform, realm, onCall: (call) => running.time.charge(call) });
  let broken: Opened['broken'] = null;
  try {
    realm.load();
  } catch (error) {
    broken = { error };
  }
  place.post({ kind: 'opened', functionNames: realm.functionNames() });
  return { execution, broken, running };
}

async function answer(
  place: ScriptPlace,
  { execution, broken, running }: Opened,
  request: Request,
): Promise<Outcome> {
  const task = toTask(request);
  // One worker calculates all formulas, so none may end it by its calls: there the page's clock is the limit.
  const limit = request.kind === 'formula' ? Number.POSITIVE_INFINITY : timeLimit(request);
  running.time = startEstimate(request.kind, limit);
  try {
    if (broken) throw broken.error;
    const value = await place.settle(task.run(execution));
    const ended = execution.door.ended();
    if (ended) throw ended;
    return { ok: true, value: task.answer(value, execution) };
  } catch (error) {
    return { ok: false, error: toFailure(execution.door.ended() ?? error) };
  }
}
