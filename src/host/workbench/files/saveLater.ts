/** Saves when changes have come to rest, and now and then while they do not. */

export interface SaveLater {
  /** Something has changed. */
  changed(): void;
  /** Saves at once what is not saved yet; resolves when nothing is left to save. */
  flush(): Promise<void>;
}

const REST = 1_000;
const LONGEST = 10_000;

/** `save` must not reject; it is never called again before it has ended. */
export function saveLater(save: () => Promise<void>): SaveLater {
  let isChanged = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const saveNow = () => {
    clearTimeout(timer);
    saving = saving.then(async () => {
      if (!isChanged) return;
      isChanged = false;
      await save();
    });
    return saving;
  };
  return {
    changed: () => {
      const now = Date.now();
      if (!isChanged) since = now;
      isChanged = true;
      clearTimeout(timer);
      timer = setTimeout(saveNow, Math.max(0, Math.min(REST, since + LONGEST - now)));
    },
    flush: saveNow,
  };
}
