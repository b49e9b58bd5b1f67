import type { Tally } from './everyFault';

/** One line in the output of the tests. */
export function report(name: string, { calls, trials, carriedOut, states }: Tally): void {
  console.log(`${name}: ${trials} of ${trials} (${calls} calls × 3; ${carriedOut} carried out, ${states} files)`);
}
