/** The numbers at which an answer may become another one: one for each stretch between the points that rules mention. */

export interface NearbyNumber {
  /** The nearest number of the stretch, or the border that must be passed. */
  readonly to: number;
  /** `to` itself is not within: no number is nearest. */
  readonly beyond?: true;
  /** A number within the stretch. */
  readonly witness: number;
}

/** Which numbers can occur. */
export interface Scale {
  /** 1 for whole numbers, 100 for hundredths, `null` where any number may occur. */
  readonly parts: number | null;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly values?: readonly number[] | undefined;
}

/**
 * The numbers to try from one number upwards (1) or downwards (−1), nearest first: if answers change at the points
 * only, all numbers between two of them are answered alike.
 * @example nearbyNumbers({ from: 3, direction: 1 }, [5, 9.5], { parts: 1 }).map(({ to }) => to) // [5, 6, 10]
 * @example nearbyNumbers({ from: 3, direction: 1 }, [5], { parts: null }) // [{ to: 5, witness: 5 }, { to: 5, beyond: true, witness: 7.5 }]
 * @example nearbyNumbers({ from: 3, direction: -1 }, [5], { parts: null }) // []
 */
export function nearbyNumbers(
  { from, direction }: { readonly from: number; readonly direction: 1 | -1 },
  points: readonly number[],
  { parts, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, values }: Scale,
): readonly NearbyNumber[] {
  const isAhead = (number: number) => (direction === 1 ? number > from : number < from);
  const ahead = [...points, min, max].filter(
    (point) => Number.isFinite(point) && (point === from || isAhead(point)),
  );
  const found = values
    ? inOrder(values, direction).map(itself)
    : parts === null
      ? stretches(inOrder(ahead, direction), direction)
      : inOrder(
          ahead.flatMap((point) => steps(point, parts, direction)),
          direction,
        ).map(itself);
  return found.filter(({ witness }) => isAhead(witness) && witness >= min && witness <= max);
}

function inOrder(numbers: readonly number[], direction: 1 | -1): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => direction * (one - other));
}

function itself(number: number): NearbyNumber {
  return { to: number, witness: number };
}

/** The point, if it is on the scale, and the first number past it. */
function steps(point: number, parts: number, direction: 1 | -1): readonly number[] {
  const nearest = Math.round(point * parts);
  const number = nearest / parts;
  const next = (nearest + direction) / parts;
  if (number === point) return [number, next];
  return [direction * (number - point) > 0 ? number : next];
}

/** Each point, and the open stretch past it. */
function stretches(points: readonly number[], direction: 1 | -1): readonly NearbyNumber[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1] ?? point + direction * Math.max(1, Math.abs(point));
    const witness = point / 2 + next / 2;
    const isOpen = witness !== point && witness !== next;
    return [itself(point), ...(isOpen ? [{ to: point, beyond: true as const, witness }] : [])];
  });
}
