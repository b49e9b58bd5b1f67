/** The middle of k-means: centres move to the mean of their points until nobody changes sides. */
import { type Points, squaredDistance } from './points';

/** Far more than customers need: real data settle within a few dozen. */
const mostRounds = 300;

/**
 * The centres after Lloyd's rounds, with Hamerly's bounds (2010): of each point it is known how far its own centre is
 * at most and every other at least, so that most distances need not be computed. The result is Lloyd's. A centre
 * without points takes over the point that lies farthest from its own.
 * @example refineCentres({ count: 3, size: 1, values: Float64Array.of(1, 2, 9) }, { count: 2, size: 1, values: Float64Array.of(1, 2) }).values // Float64Array.of(1.5, 9)
 */
export function refineCentres(points: Points, start: Points): Points {
  const { count: k, size } = start;
  const centres = { count: k, size, values: start.values.slice() };
  const bounds: Bounds = {
    own: new Int32Array(points.count),
    upper: new Float64Array(points.count).fill(Number.POSITIVE_INFINITY),
    lower: new Float64Array(points.count),
    half: new Float64Array(k),
  };
  for (let round = 0; round < mostRounds; round++) {
    const changed = assign(points, centres, bounds);
    if (changed === 0 && round > 0) break;
    move(points, centres, bounds);
  }
  return centres;
}

interface Bounds {
  readonly own: Int32Array;
  /** At least the distance to the own centre. */
  readonly upper: Float64Array;
  /** At most the distance to any other. */
  readonly lower: Float64Array;
  /** Half the distance of each centre to the nearest other: whoever is closer than that to it is its own. */
  readonly half: Float64Array;
}

/** How many points changed sides. */
function assign(points: Points, centres: Points, { own, upper, lower, half }: Bounds): number {
  const { count, size, values } = points;
  fillHalves(centres, half);
  let changed = 0;
  for (let point = 0; point < count; point++) {
    const mine = own[point] as number;
    const safe = Math.max(half[mine] as number, lower[point] as number);
    if ((upper[point] as number) < safe) continue;
    const at = point * size;
    upper[point] = Math.sqrt(squaredDistance(values, at, centres.values, mine * size, size));
    if ((upper[point] as number) < safe) continue;
    let [nearest, least, second] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let centre = 0; centre < centres.count; centre++) {
      const distance = squaredDistance(values, at, centres.values, centre * size, size);
      if (distance < least) {
        second = least;
        least = distance;
        nearest = centre;
      } else if (distance < second) second = distance;
    }
    upper[point] = Math.sqrt(least);
    lower[point] = Math.sqrt(second);
    if (nearest !== mine) {
      own[point] = nearest;
      changed++;
    }
  }
  return changed;
}

function fillHalves({ count, size, values }: Points, half: Float64Array): void {
  for (let centre = 0; centre < count; centre++) {
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < count; other++) {
      if (other !== centre)
        least = Math.min(least, squaredDistance(values, centre * size, values, other * size, size));
    }
    half[centre] = Math.sqrt(least) / 2;
  }
}

/** Each centre to the mean of its points; the bounds give way by as much as centres moved. */
function move(points: Points, centres: Points, { own, upper, lower }: Bounds): void {
  const { count: k, size } = centres;
  const means = meansOf(points, own, k);
  fillEmpty(points, means, upper);
  const shift = new Float64Array(k);
  let most = 0;
  for (let centre = 0; centre < k; centre++) {
    shift[centre] = Math.sqrt(
      squaredDistance(means.values, centre * size, centres.values, centre * size, size),
    );
    most = Math.max(most, shift[centre] as number);
  }
  centres.values.set(means.values);
  for (let point = 0; point < points.count; point++) {
    upper[point] = (upper[point] as number) + (shift[own[point] as number] as number);
    lower[point] = (lower[point] as number) - most;
  }
}

interface Means {
  readonly values: Float64Array;
  readonly members: Int32Array;
}

function meansOf({ count, size, values }: Points, own: Int32Array, k: number): Means {
  const sums = new Float64Array(k * size);
  const members = new Int32Array(k);
  for (let point = 0; point < count; point++) {
    const centre = own[point] as number;
    members[centre] = (members[centre] as number) + 1;
    const [to, from] = [centre * size, point * size];
    for (let place = 0; place < size; place++)
      sums[to + place] = (sums[to + place] as number) + (values[from + place] as number);
  }
  for (let place = 0; place < sums.length; place++)
    sums[place] = (sums[place] as number) / Math.max(1, members[Math.floor(place / size)] as number);
  return { values: sums, members };
}

/** Each empty centre goes to another far point: two at one place would leave one of them empty again. */
function fillEmpty({ size, values }: Points, { values: means, members }: Means, upper: Float64Array): void {
  const taken = new Set<number>();
  members.forEach((number, centre) => {
    if (number > 0) return;
    let farthest = -1;
    for (let point = 0; point < upper.length; point++) {
      if (taken.has(point)) continue;
      if (farthest < 0 || (upper[point] as number) > (upper[farthest] as number)) farthest = point;
    }
    taken.add(farthest);
    means.set(values.subarray(farthest * size, (farthest + 1) * size), centre * size);
  });
}
