/** Many random scenarios judged, and what came of them in figures. */
import fc from 'fast-check';
import { judge, type Verdict } from './differentialJudge';
import type { EngineScenario } from './differentialScenario';

export interface Tally {
  readonly scenarios: number;
  readonly outcomes: Readonly<Record<Verdict['outcome'], number>>;
  readonly rows: number;
  /** Customers for whom the engine rejects. */
  readonly rejects: number;
  readonly hits: number;
  /** Scenarios that a problem of this code got refused. */
  readonly codes: Readonly<Record<string, number>>;
  /** The first disagreement in its smallest form, and where it was found; `null` where all agree. */
  readonly disagreement: string | null;
}

/** Judges scenarios one after the other, up to the first disagreement. */
export async function tallyOf(
  arbitrary: fc.Arbitrary<EngineScenario>,
  { scenarios, seed }: { readonly scenarios: number; readonly seed: number },
): Promise<Tally> {
  const verdicts: Verdict[] = [];
  const details = await withQuietRejections(() =>
    fc.check(
      fc.asyncProperty(arbitrary, async (drawn) => {
        verdicts.push(await judge(drawn));
      }),
      { seed, numRuns: scenarios },
    ),
  );
  const disagreement = details.failed
    ? `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`
    : null;
  return { ...sumOf(verdicts), disagreement };
}

function sumOf(verdicts: readonly Verdict[]): Omit<Tally, 'disagreement'> {
  const outcomes = { accepted: 0, repaired: 0, misfit: 0, refused: 0 };
  const codes: Record<string, number> = {};
  let rows = 0;
  let rejects = 0;
  let hits = 0;
  for (const verdict of verdicts) {
    outcomes[verdict.outcome] += 1;
    rows += verdict.rows;
    rejects += verdict.rejects;
    hits += verdict.hits;
    for (const code of verdict.codes) codes[code] = (codes[code] ?? 0) + 1;
  }
  return { scenarios: verdicts.length, outcomes, rows, rejects, hits, codes };
}

/**
 * In the engine a condition that throws at once leaves the rejection of a pending one behind, which nobody can catch
 * and which ends a process or a test run.
 */
async function withQuietRejections<Answer>(task: () => Promise<Answer>): Promise<Answer> {
  const listeners = process.listeners('unhandledRejection');
  const ignore = () => {};
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', ignore);
  try {
    return await task();
  } finally {
    process.off('unhandledRejection', ignore);
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
}
