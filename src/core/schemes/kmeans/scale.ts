/** Figures on one scale, so that days, orders and money weigh the same. */

/** How one column was brought to scale, as plain JSON. */
export interface Scale {
  /** Whether figures are compared in proportion. */
  readonly inProportion: boolean;
  readonly mean: number;
  /** The sample standard deviation (n − 1); 1 where all figures are equal. */
  readonly deviation: number;
}

/**
 * The scale of a column's figures, blanks left out. `inProportion` first takes sign(x) · ln(1 + |x|): amounts of money
 * and numbers of orders are so uneven that without it a few very large customers make clusters of their own and all
 * others share one.
 *
 * z-scores have the sample standard deviation, as R's `scale`; with that of the population clusters would be the same.
 * @example scaleOf(Float64Array.of(1, 3, NaN), false) // { inProportion: false, mean: 2, deviation: Math.SQRT2 }
 */
export function scaleOf(column: Float64Array, inProportion: boolean): Scale {
  // In order, so that sums do not depend on the order of the sheet.
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const figures = inProportion ? known.map(proportional) : known;
  const mean = figures.reduce((sum, value) => sum + value, 0) / figures.length;
  const squares = figures.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (figures.length - 1));
  const isSpread = known.length > 1 && known[0] !== known[known.length - 1];
  return { inProportion, mean: known.length > 0 ? mean : 0, deviation: isSpread ? deviation : 1 };
}

/**
 * One figure as a z-score; NaN stays NaN.
 * @example scaled({ inProportion: false, mean: 2, deviation: 4 }, 10) // 2
 */
export function scaled({ inProportion, mean, deviation }: Scale, figure: number): number {
  return ((inProportion ? proportional(figure) : figure) - mean) / deviation;
}

/**
 * The figure with this z-score.
 * @example unscaled({ inProportion: false, mean: 2, deviation: 4 }, 2) // 10
 */
export function unscaled({ inProportion, mean, deviation }: Scale, score: number): number {
  const figure = mean + score * deviation;
  return inProportion ? Math.sign(figure) * Math.expm1(Math.abs(figure)) : figure;
}

function proportional(figure: number): number {
  return Math.sign(figure) * Math.log1p(Math.abs(figure));
}
