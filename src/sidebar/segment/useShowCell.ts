/** Leads to a cell of the sheet, and keeps why that failed. */
import { useCallback, useState } from 'react';
import type { NamedCell } from '../../core/preview/customerCell';
import { useSession } from '../session/session';

export interface ShownCell {
  readonly show: (place: NamedCell) => void;
  /** Why the last cell could not be shown; `null` where it could. */
  readonly failed: string | null;
}

export function useShowCell(): ShownCell {
  const { server } = useSession();
  const [failed, setFailed] = useState<string | null>(null);
  const show = useCallback(
    (place: NamedCell) => {
      setFailed(null);
      server('showCell', place).catch((error: Error) => setFailed(error.message));
    },
    [server],
  );
  return { show, failed };
}
