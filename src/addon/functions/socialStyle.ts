import type { Value } from './answer';
import { observedSegments } from './observedSegments';

/** `SOCIAL_STYLE`: see the function catalogue. */
export function socialStyles(dominance: unknown, selfControl: unknown): Value | Value[][] {
  return observedSegments('social-style', [
    ['dominance', 'dominance', dominance],
    ['self_control', 'selfControl', selfControl],
  ]);
}
