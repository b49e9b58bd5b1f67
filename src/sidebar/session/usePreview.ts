/** What a run would do, computed from the snapshot at every change of choices and packs. */
import { useDeferredValue, useMemo } from 'react';
import { isoToDay } from '../../core/facts/calendar';
import { type Previewer, previewer } from '../../core/preview/previewer';
import { type RunPreview, runPreview } from '../../core/preview/runPreview';
import { type RunFacts, readFacts } from '../../core/readFacts';
import type { Result } from '../../core/result';
import type { RulePack } from '../../core/rules/pack';
import type { Settings } from '../../protocol/settings';
import { useLanguage } from '../language/language';
import type { Reading } from './session';

export interface UsedPreview {
  readonly facts: RunFacts | null;
  /** Over these facts. */
  readonly classify: Previewer | null;
  readonly preview: Result<RunPreview> | null;
}

/** Typing goes on while the preview is computed: it follows as soon as the browser has time. */
export function usePreview(
  reading: Reading,
  { asOf, schemeOptions }: Settings,
  packs: readonly RulePack[],
  today: string,
): UsedPreview {
  const locale = useLanguage();
  const day = isoToDay(asOf ?? today);
  const source = reading.state === 'read' && reading.source.ok ? reading.source.value : null;
  const facts = useMemo(
    () => (source && day !== null ? readFacts({ ...source, asOf: day }) : null),
    [source, day],
  );
  const classify = useMemo(() => facts && previewer(facts), [facts]);
  const deferred = useDeferredValue(packs);
  const options = useDeferredValue(schemeOptions);
  const place = source?.place ?? null;
  const preview = useMemo(() => {
    if (!facts || !classify) return null;
    const sheet = place?.sheet ? { ...place, snapshot: place.sheet } : null;
    return runPreview({ facts, classify, packs: deferred, schemeOptions: options, sheet, locale });
  }, [facts, classify, deferred, options, place, locale]);
  return { facts, classify, preview };
}
