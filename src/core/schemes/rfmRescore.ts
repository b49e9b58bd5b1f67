/** RFM scores of one customer with other figures: what the scheme `rfm` hands on beside its columns. */
import type { Mean } from './againstMean';
import type { Rescore } from './scheme';
import { hasNeverBought, ownNumber } from './schemeFacts';
import type { FactScores } from './scoreFact';

/** How one of the three figures of a run was judged. */
export interface Judged {
  readonly scores: FactScores;
  readonly mean: Mean;
}

/** The seven facts of `rfm` against the cut points and means of a run; money is in hundredths there. */
export function rfmRescore(r: Judged, f: Judged, m: Judged): Rescore {
  const points = ({ scores, mean }: Judged, unit: number) =>
    [...scores.cuts, mean.mean].map((point) => point / unit);
  const cuts = [
    { fact: 'recencyDays', points: points(r, 1) },
    // Without an order there are no scores: the first one is a cut point too.
    { fact: 'orders', points: [0, ...points(f, 1)] },
    { fact: 'monetary', points: points(m, 100) },
  ] as const;
  return {
    gives: ['r', 'f', 'm', 'rfm', 'rHigh', 'fHigh', 'mHigh'],
    cuts: () => cuts,
    facts: (own, id) => {
      const days = ownNumber(own, 'recencyDays');
      const orders = ownNumber(own, 'orders');
      const money = Math.round(ownNumber(own, 'monetary') * 100);
      const never = hasNeverBought(orders, days);
      const judge = ({ scores, mean }: Judged, known: number) => {
        const figure = never ? Number.NaN : known;
        return { score: scores.scoreOf(figure, id), side: mean.sideOf(figure) };
      };
      const inR = judge(r, Number.isNaN(days) ? Number.POSITIVE_INFINITY : days);
      const inF = judge(f, orders);
      const inM = judge(m, money);
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

function orBlank(score: number): number | null {
  return Number.isNaN(score) ? null : score;
}

function truth(side: number): boolean | null {
  return side < 0 ? null : side === 1;
}
