/** How the key accounts stand, read from the script, and the refresh of their tab. */
import { useCallback, useEffect, useState } from 'react';
import type { KeyChoice } from '../../core/accounts/keyChoice';
import type { AccountsView } from '../../protocol/accountsView';
import { useSession } from '../session/session';
import { sentencesOf } from '../session/useReading';

export interface UsedAccounts {
  /** `null` until they are read. */
  readonly view: AccountsView | null;
  readonly failed: readonly string[];
  readonly isBusy: boolean;
  /** The tab was just written. */
  readonly isRefreshed: boolean;
  readonly read: () => void;
  /** `null` keeps the segments that count. */
  readonly refresh: (choice: KeyChoice | null) => void;
}

const unread = { view: null, failed: [], isBusy: false, isRefreshed: false } as const;

type State = Pick<UsedAccounts, 'view' | 'failed' | 'isBusy' | 'isRefreshed'>;

export function useAccounts(): UsedAccounts {
  const { server, lastRun } = useSession();
  const [state, setState] = useState<State>(unread);
  const ask = useCallback((answer: Promise<AccountsView>, isRefreshed: boolean) => {
    setState((before) => ({ ...before, failed: [], isBusy: true, isRefreshed: false }));
    answer.then(
      (view) => setState({ view, failed: [], isBusy: false, isRefreshed }),
      (error: Error) => setState((before) => ({ ...before, failed: sentencesOf(error), isBusy: false })),
    );
  }, []);
  const read = useCallback(() => ask(server('readAccounts', null), false), [ask, server]);
  const refresh = useCallback(
    (choice: KeyChoice | null) => ask(server('refreshAccounts', { choice }), true),
    [ask, server],
  );
  const run = lastRun && `${lastRun.id} ${lastRun.state}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another run puts customers into other segments.
  useEffect(read, [read, run]);
  return { ...state, read, refresh };
}
