/** One of R, F and M: the method that the options ask for, applied to one fact. */
import { fixedScores } from './fixedScores';
import { ntileScores } from './ntileScores';
import { quantileScores } from './quantileScores';
import { rankScores } from './rankScores';
import type { Scores } from './scoreByCuts';
import { ntileEnds } from './splitEnds';
import { tiedAtCuts } from './tiedAtCuts';

export type ScoreMethod = 'rank' | 'quantile' | 'ntile' | 'fixed';

export interface ScoreRule {
  readonly method: ScoreMethod;
  readonly bins: number;
  /** Only for `fixed`, on the scale of the values. */
  readonly cuts: readonly number[];
  /** Only for `ntile`: tells equal customers apart. */
  readonly ids: readonly string[];
  /** The 1 that `quantile` adds, on the scale of the values. */
  readonly one: number;
}

export interface FactScores extends Scores {
  /** How many levels there can be. */
  readonly levels: number;
  /** 1 for customers tied at a cut of an equal split. */
  readonly tied: Uint8Array;
}

/** Scores of a fact of which more is better. */
export function scoreHighIsBest(values: Float64Array, rule: ScoreRule): FactScores {
  const { method, bins } = rule;
  switch (method) {
    case 'rank':
      return { ...rankScores(values, bins), levels: bins, tied: tiedAtCuts(values, bins) };
    case 'quantile':
      return { ...quantileScores(values, bins, rule.one), levels: bins, tied: tiedAtCuts(values, bins) };
    case 'ntile':
      return {
        ...ntileScores(values, bins, rule.ids),
        levels: bins,
        tied: tiedAtCuts(values, bins, ntileEnds),
      };
    case 'fixed':
      return {
        ...fixedScores(values, rule.cuts),
        levels: rule.cuts.length + 1,
        tied: new Uint8Array(values.length),
      };
  }
}

/**
 * Scores of a fact of which less is better, such as the days since the last order: the fewest days score highest.
 *
 * Methods that rank do so from the worst, the most days, as SQL does. Methods with cut points read them on the days
 * themselves (lower ≤ x < upper) and then turn the scores round, as the R package rfm does. Infinite days, for a
 * customer whose date is unknown, score worst and are no cut point.
 */
export function scoreLowIsBest(values: Float64Array, rule: ScoreRule): FactScores {
  if (rule.method === 'quantile' || rule.method === 'fixed') {
    const found = scoreHighIsBest(values, rule);
    return { ...found, scores: found.scores.map((score) => found.levels + 1 - score) };
  }
  const found = scoreHighIsBest(
    values.map((value) => -value),
    rule,
  );
  const cuts = found.cuts.map((cut) => 0 - cut).filter(Number.isFinite);
  return { ...found, cuts: cuts.reverse() };
}
