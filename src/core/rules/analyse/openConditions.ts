/** Conditions that are left open: each is one yes-or-no variable, the same one wherever the condition stands. */
import type { Leaf } from '../pack';
import { type Formula, type OpenVariable, second } from './formula';

export class OpenConditions {
  private readonly known = new Map<string, OpenVariable>();

  get variables(): readonly OpenVariable[] {
    return [...this.known.values()];
  }

  /** Every `not:` before the operator turns the answer of the condition without it. */
  formulaOf(leaf: Leaf): Formula {
    if (leaf.operator.startsWith('not:')) {
      return { not: this.formulaOf({ ...leaf, operator: leaf.operator.slice('not:'.length) }) };
    }
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    const variable = this.known.get(key) ?? { kind: 'open', leaf };
    this.known.set(key, variable);
    return second(variable);
  }
}
