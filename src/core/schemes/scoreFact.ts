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
  /** Only for `quantile`: the 1 that it adds, on the scale of the values. */
  readonly one: number;
}

/** The values of one fact, and those that are there in order: sorted once, used several times. */
export interface Figures {
  readonly values: Float64Array;
  readonly sorted: Float64Array;
}

export interface FactScores extends Scores {
  /** How many levels there can be. */
  readonly levels: number;
  /** 1 for customers tied at a cut of an equal split. */
  readonly tied: Uint8Array;
}

/** Scores of a fact of which more is better. */
export function scoreHighIsBest({ values, sorted }: Figures, rule: ScoreRule): FactScores {
  const { method, bins: levels, cuts, ids, one } = rule;
  switch (method) {
    case 'rank':
      return { ...rankScores(values, levels, sorted), levels, tied: tiedAtCuts(values, levels, { sorted }) };
    case 'quantile': {
      const found = quantileScores(values, levels, { one, sorted });
      return { ...found, levels, tied: tiedAtCuts(values, levels, { sorted }) };
    }
    case 'ntile': {
      const tied = tiedAtCuts(values, levels, { sorted, endsOf: ntileEnds });
      return { ...ntileScores(values, levels, ids), levels, tied };
    }
    case 'fixed':
      return { ...fixedScores(values, cuts), levels: cuts.length + 1, tied: new Uint8Array(values.length) };
  }
}

/**
 * Scores of a fact of which less is better, such as the days since the last order: the fewest days score highest.
 *
 * Methods that rank do so from the worst, the most days, as SQL does. Methods with cut points read them on the days
 * themselves (lower ≤ x < upper) and then turn the scores round, as the R package rfm does. Infinite days, for a
 * customer whose date is unknown, score worst and are no cut point.
 */
export function scoreLowIsBest(figures: Figures, rule: ScoreRule): FactScores {
  if (rule.method === 'quantile' || rule.method === 'fixed') {
    const found = scoreHighIsBest(figures, rule);
    const turn = (score: number) => found.levels + 1 - score;
    const frozen = { ...found.frozen, levels: found.levels, turned: 'scores' } as const;
    return { ...found, scores: found.scores.map(turn), frozen };
  }
  const found = scoreHighIsBest(turned(figures), rule);
  const cuts = found.cuts.map((cut) => 0 - cut).filter(Number.isFinite);
  return { ...found, cuts: cuts.reverse(), frozen: { ...found.frozen, turned: 'figures' } };
}

function turned({ values, sorted }: Figures): Figures {
  return { values: values.map((value) => -value), sorted: sorted.map((value) => -value).reverse() };
}
