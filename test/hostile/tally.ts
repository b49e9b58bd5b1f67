/** How much the hostile suites try, from which seed, and what they print at their end. */
import { afterAll } from 'vitest';

/** `npm run fuzz` tries twenty times as much. */
export const isLong = process.env.HOSTILE === 'long';
const seed = Number(process.env.SEED ?? 20_260_630);

/** A failure is told as it was found, with its seed: making it smaller takes minutes where a try takes a second. */
export function trials(count: number) {
  return { seed, numRuns: isLong ? 20 * count : count, endOnFailure: true };
}

export interface Tally {
  readonly count: (outcome: string, by?: number) => void;
  readonly of: (outcome: string) => number;
}

/** Counts outcomes by name, and prints them with the number of tries once the file is through. */
export function tally(suite: string): Tally {
  const counts = new Map<string, number>();
  const of = (outcome: string) => counts.get(outcome) ?? 0;
  afterAll(() => {
    const tried = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const outcomes = [...counts].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
    console.log(`${suite} (seed ${seed}): tried ${tried}, all refused clearly or handled: ${outcomes}`);
  });
  return { count: (outcome, by = 1) => void counts.set(outcome, of(outcome) + by), of };
}
