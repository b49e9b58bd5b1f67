/** Who takes the customers of a region when rules are asked one after another. */
import { type Diagram, type Diagrams, never, undecided } from './diagram';
import type { RuleRegion } from './packRegions';

export interface Takers {
  /** Those who take some, in the order of asking, as places in `pack.rules`. */
  readonly by: readonly number[];
  /** Whom nobody takes. */
  readonly left: Diagram;
}

export function takersOf(region: Diagram, rules: readonly RuleRegion[], diagrams: Diagrams): Takers {
  const by: number[] = [];
  let left = region;
  for (const { index, fits } of rules) {
    if (left === never || left === undecided) break;
    const rest = diagrams.minus(left, fits);
    if (rest !== left) by.push(index);
    left = rest;
  }
  return { by, left };
}
