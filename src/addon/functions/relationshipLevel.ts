import type { Value } from './answer';
import { observedSegments } from './observedSegments';

/** `RELATIONSHIP_LEVEL`: see the function catalogue. */
export function relationshipLevels(customers: unknown, margin: unknown): Value | Value[][] {
  return observedSegments('relationship-level', [
    ['customers', 'customerNumber', customers],
    ['margin', 'marginLevel', margin],
  ]);
}
