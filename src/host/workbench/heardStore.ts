/** A store that tells of every write. */
import type { Store } from '../services/platform';

export function heardStore<V>(store: Store<V>, changed: () => void): Store<V> {
  return {
    get: (key) => store.get(key),
    entries: () => store.entries(),
    set: (key, value) => {
      store.set(key, value);
      changed();
    },
    delete: (key) => {
      store.delete(key);
      changed();
    },
    clear: () => {
      store.clear();
      changed();
    },
  };
}
