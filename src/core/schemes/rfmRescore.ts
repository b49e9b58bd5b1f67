/** RFM scores of one customer against the borders and means of a run: what the scheme `rfm` hands on. */
import { type Mean, sideOfMean } from './againstMean';
import { cutPointsOf, type FrozenScores, isFrozenScores, scorer } from './frozenScores';
import type { Rescore } from './scheme';
import { hasNeverBought, ownNumber } from './schemeFacts';

/** How one of the three figures of a run was judged. */
export interface FrozenFigure {
  readonly scores: FrozenScores;
  readonly mean: Mean;
}

export interface FrozenRfm {
  readonly r: FrozenFigure;
  readonly f: FrozenFigure;
  readonly m: FrozenFigure;
}

/** The seven facts of `rfm`; money is in hundredths in what was frozen. `null` where that cannot be read. */
export function thawRfm(frozen: unknown): Rescore | null {
  if (!isFrozenRfm(frozen)) return null;
  const { r, f, m } = frozen;
  const cuts = [
    { fact: 'recencyDays', points: pointsOf(r, 1) },
    // Without an order there are no scores: the first one is a cut point too.
    { fact: 'orders', points: [0, ...pointsOf(f, 1)] },
    { fact: 'monetary', points: pointsOf(m, 100) },
  ] as const;
  const judges = { r: judgeBy(r, 'low'), f: judgeBy(f, 'high'), m: judgeBy(m, 'high') };
  return {
    gives: ['r', 'f', 'm', 'rfm', 'rHigh', 'fHigh', 'mHigh'],
    cuts: () => cuts,
    facts: (own, id) => {
      const days = ownNumber(own, 'recencyDays');
      const orders = ownNumber(own, 'orders');
      const money = Math.round(ownNumber(own, 'monetary') * 100);
      const never = hasNeverBought(orders, days);
      const figure = (known: number) => (never ? Number.NaN : known);
      const inR = judges.r(figure(Number.isNaN(days) ? Number.POSITIVE_INFINITY : days), id);
      const inF = judges.f(figure(orders), id);
      const inM = judges.m(figure(money), id);
      return {
        r: orBlank(inR.score),
        f: orBlank(inF.score),
        m: orBlank(inM.score),
        rfm: orBlank(100 * inR.score + 10 * inF.score + inM.score),
        rHigh: truth(inR.side),
        fHigh: truth(inF.side),
        mHigh: truth(inM.side),
      };
    },
  };
}

function pointsOf({ scores, mean: { sum, count } }: FrozenFigure, unit: number): readonly number[] {
  return [...cutPointsOf(scores), sum / count].map((point) => point / unit);
}

function judgeBy({ scores, mean }: FrozenFigure, good: 'high' | 'low') {
  const scoreOf = scorer(scores);
  const sideOf = sideOfMean(mean, good);
  return (figure: number, id: string) => ({ score: scoreOf(figure, id), side: sideOf(figure) });
}

function isFrozenRfm(value: unknown): value is FrozenRfm {
  const { r, f, m } = (value ?? {}) as Partial<FrozenRfm>;
  return [r, f, m].every(
    (figure) =>
      isFrozenScores(figure?.scores) &&
      typeof figure?.mean?.sum === 'number' &&
      typeof figure.mean.count === 'number',
  );
}

function orBlank(score: number): number | null {
  return Number.isNaN(score) ? null : score;
}

function truth(side: number): boolean | null {
  return side < 0 ? null : side === 1;
}
