/** The ground under the services in a worker: everything that lasts is asked of the page. */
import type { Setup } from '../rpc/messages';
import type { Call } from '../rpc/methods';
import { remoteBackend } from '../rpc/remoteBackend';
import { remoteState } from '../rpc/remoteState';
import { makersFor } from '../services/makers';
import { type Platform, stateFor, type UiResponder } from '../services/platform';
import { protectedBackend } from '../services/protectedBackend';

/** What a place has of its own. */
export interface PlaceTools {
  /** Milliseconds since 1970, by this computer's clock. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  readonly uuid: () => string;
}

export function remotePlatform(setup: Setup, call: Call, { now, sleep, uuid }: PlaceTools): Platform {
  const { mode, hasUi, scopes, userLocale, html, clockAhead } = setup;
  const { locale, timeZone, calculatesFormulas } = setup;
  const platform: Platform = {
    isBound: true,
    backend: protectedBackend(remoteBackend(call, { locale, timeZone, calculatesFormulas })),
    state: stateFor({ mode, hasUi }, remoteState(call)),
    locks: {
      take: (scope, milliseconds) => Boolean(call('lock.take', scope, milliseconds)),
      has: (scope) => Boolean(call('lock.has', scope)),
      release: (scope) => void call('lock.release', scope),
      releaseAll: () => void call('lock.releaseAll'),
    },
    mode,
    hasUi,
    scopes,
    userLocale,
    ui: remoteUi(call),
    html,
    make: makersFor(() => platform),
    now: () => now() + clockAhead,
    sleep,
    uuid,
    log: (level, text) => void call('log', level, text),
    changed: () => {},
    // A custom function must not wait for the calculation that waits for it.
    calculate: mode === 'CUSTOM_FUNCTION' ? () => {} : () => void call('calculated'),
  };
  return platform;
}

function remoteUi(call: Call): Required<UiResponder> {
  return {
    alert: (title, prompt, buttons) => String(call('ui.alert', title, prompt, buttons)),
    prompt: (title, prompt, buttons) =>
      call('ui.prompt', title, prompt, buttons) as { readonly button: string; readonly text: string },
    toast: (message, title, seconds) => void call('ui.toast', message, title, seconds),
    sidebar: (html, title) => void call('ui.sidebar', html, title),
    dialog: (html, title, size) => void call('ui.dialog', html, title, size),
  };
}
