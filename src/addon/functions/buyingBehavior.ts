import type { Value } from './answer';
import { observedSegments } from './observedSegments';

/** `BUYING_BEHAVIOR`: see the function catalogue. */
export function buyingBehaviors(involvement: unknown, brandDifference: unknown): Value | Value[][] {
  return observedSegments('buying-behaviour', [
    ['involvement', 'involvement', involvement],
    ['brand_difference', 'brandDifference', brandDifference],
  ]);
}
