/** The analysis of a pack, worked out while nothing else happens: on large packs it takes longer than a key stroke. */
import { useEffect, useState } from 'react';
import type { Facts } from '../../core/facts/factColumn';
import { analyse } from '../../core/rules/analyse/analyse';
import type { Analysis } from '../../core/rules/analyse/findings';
import type { RulePack } from '../../core/rules/pack';

/** Milliseconds without an edit before it begins. */
const pause = 400;

/** A tenth of what the command line spends: nobody can type meanwhile, and every built-in pack is decided long before. */
const budget = 10_000;

/** `null` while an edit is younger than its analysis: findings name rules by their places, which it may have changed. */
export function useAnalysis(pack: RulePack | null, facts: Facts | null): Analysis | null {
  const [done, setDone] = useState<{ readonly of: RulePack; readonly analysis: Analysis } | null>(null);
  useEffect(() => {
    if (!pack) return;
    const timer = setTimeout(
      () => setDone({ of: pack, analysis: analyse(pack, facts ?? undefined, budget) }),
      pause,
    );
    return () => clearTimeout(timer);
  }, [pack, facts]);
  return done !== null && done.of === pack ? done.analysis : null;
}
