/** Keeps what is typed: one call after the other, since calls of the script that overlap may arrive in any order. */

export interface DraftKeeper {
  /**
   * Resolves once this text, or one that came after it, is kept; rejects with the reason. A text that is kept already
   * costs no call.
   */
  readonly keep: (text: string | null) => Promise<void>;
}

/** `kept` is what the server holds at first; `null` is no draft. */
export function createDraftKeeper(
  send: (text: string | null) => Promise<unknown>,
  kept: string | null,
): DraftKeeper {
  let wanted = kept;
  let held = kept;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    keep: (text) => {
      wanted = text;
      const turn = queue.then(async () => {
        const next = wanted;
        if (next === held) return;
        await send(next);
        held = next;
      });
      queue = turn.catch(() => {});
      return turn;
    },
  };
}
