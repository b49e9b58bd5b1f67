/** What the demo shop draws by chance that falls the same way every time. */
import type { Random } from '../core/seededRandom';

/** A number from `low` up to `high`. */
export function within(random: Random, [low, high]: readonly [number, number]): number {
  return low + (high - low) * random();
}

/** One entry of the list; the list must not be empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
