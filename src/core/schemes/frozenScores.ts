/** The borders between the scores of a run, as plain JSON: kept with a run, they judge figures of a later day. */
import { compareCodePoints } from './compareCodePoints';

export interface FrozenScores {
  /** How many levels there can be. */
  readonly levels: number;
  /** Rising, on the scale of the figures that are compared; infinite ones as text, since JSON has no number for them. */
  readonly borders: readonly (number | string)[];
  /** Whether a figure passes a border that it equals, or only beyond it; `ntile` tells equal customers apart by id. */
  readonly passedAt: 'cut' | 'above' | 'id';
  /** Of `ntile`: the customer who stands last before each border. */
  readonly ids?: readonly string[];
  /** Where less is better: figures are compared with their sign turned, or the scores are counted from the top. */
  readonly turned?: 'figures' | 'scores';
}

/** The parts of a border list that JSON takes. */
export function freezeBorders(borders: readonly number[]): readonly (number | string)[] {
  return borders.map((border) => (Number.isFinite(border) ? border : String(border)));
}

/**
 * The score of any figure against the borders of a run; `id` names its customer, which matters to `ntile` alone. A blank
 * (NaN) stays blank.
 * @example scorer({ levels: 3, borders: [10, 20], passedAt: 'cut' })(10, '') // 2
 * @example scorer({ levels: 3, borders: [-20, -10], passedAt: 'above', turned: 'figures' })(5, '') // 3
 */
export function scorer(frozen: FrozenScores): (figure: number, id: string) => number {
  const { levels, passedAt, ids = [], turned } = frozen;
  const borders = frozen.borders.map(Number);
  return (figure, id) => {
    if (Number.isNaN(figure)) return Number.NaN;
    const value = turned === 'figures' ? -figure : figure;
    let score = 1;
    for (let at = 0; at < borders.length; at++) {
      const border = borders[at] as number;
      const passes = value > border || (value === border && passesEqual(passedAt, id, ids[at] ?? ''));
      score += +passes;
    }
    return turned === 'scores' ? levels + 1 - score : score;
  };
}

/** Where scores change, on the scale of the fact itself; infinite borders are no cut points. */
export function cutPointsOf({ borders, turned }: FrozenScores): readonly number[] {
  const finite = borders.map(Number).filter(Number.isFinite);
  return turned === 'figures' ? finite.map((border) => 0 - border).reverse() : finite;
}

/** What a run handed on comes back from a tab that people could write into. */
export function isFrozenScores(value: unknown): value is FrozenScores {
  const { levels, borders, passedAt, ids = [] } = (value ?? {}) as Partial<FrozenScores>;
  return (
    typeof levels === 'number' &&
    Array.isArray(borders) &&
    borders.every((border) => !Number.isNaN(Number(border))) &&
    ['cut', 'above', 'id'].includes(String(passedAt)) &&
    Array.isArray(ids)
  );
}

function passesEqual(passedAt: FrozenScores['passedAt'], id: string, last: string): boolean {
  return passedAt === 'cut' || (passedAt === 'id' && compareCodePoints(id, last) > 0);
}
