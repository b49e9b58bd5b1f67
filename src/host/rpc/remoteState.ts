/** What the host keeps from one execution to the next, when another thread keeps it: both ends. */
import type { HostState, Scope, Store } from '../services/platform';
import type { Call, Methods } from './methods';

const SCOPES = ['document', 'script', 'user'] as const satisfies readonly Scope[];

/** The bundle's end. */
export function remoteState(call: Call): HostState {
  const store = (name: string): Store<never> => ({
    get: (key) => call('store.get', name, key) as never,
    set: (key, value) => void call('store.set', name, key, value),
    delete: (key) => void call('store.delete', name, key),
    clear: () => void call('store.clear', name),
    entries: () => call('store.entries', name) as [string, never][],
  });
  const scoped = (kind: string) =>
    Object.fromEntries(SCOPES.map((scope) => [scope, store(`${kind}.${scope}`)])) as Record<
      Scope,
      Store<never>
    >;
  return {
    properties: scoped('properties'),
    caches: scoped('caches'),
    triggers: store('triggers'),
    get activeSheet() {
      return call('state.get', 'activeSheet') as HostState['activeSheet'];
    },
    set activeSheet(sheet) {
      call('state.set', 'activeSheet', sheet);
    },
    get activeRange() {
      return call('state.get', 'activeRange') as HostState['activeRange'];
    },
    set activeRange(range) {
      call('state.set', 'activeRange', range);
    },
    get menu() {
      return call('state.get', 'menu') as HostState['menu'];
    },
    set menu(menu) {
      call('state.set', 'menu', menu);
    },
  };
}

/** The page's end. */
export function stateMethods(state: HostState): Methods {
  const stores = new Map<string, Store<unknown>>([['triggers', state.triggers as Store<unknown>]]);
  for (const scope of SCOPES) {
    stores.set(`properties.${scope}`, state.properties[scope] as Store<unknown>);
    stores.set(`caches.${scope}`, state.caches[scope] as Store<unknown>);
  }
  const store = (name: string): Store<unknown> => {
    const found = stores.get(name);
    if (!found) throw new RangeError(`there is no store "${name}"`);
    return found;
  };
  const set = {
    activeSheet: (sheet: HostState['activeSheet']) => {
      state.activeSheet = sheet;
    },
    activeRange: (range: HostState['activeRange']) => {
      state.activeRange = range;
    },
    menu: (menu: HostState['menu']) => {
      state.menu = menu;
    },
  };
  return new Map<string, (...given: readonly never[]) => unknown>([
    ['store.get', (name: string, key: string) => store(name).get(key)],
    ['store.set', (name: string, key: string, value: unknown) => void store(name).set(key, value)],
    ['store.delete', (name: string, key: string) => void store(name).delete(key)],
    ['store.clear', (name: string) => store(name).clear()],
    ['store.entries', (name: string) => [...store(name).entries()]],
    ['state.get', (key: keyof typeof set) => state[key]],
    ['state.set', (key: keyof typeof set, value: never) => set[key](value)],
  ]);
}
