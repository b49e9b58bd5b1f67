/** How many combinations of values a region holds, where the values of all facts can be counted. */
import { type Diagram, never } from './diagram';
import type { Variable } from './formula';
import type { PackRegions } from './packRegions';

/** The combinations of known values in a region and in all, `null` where some fact has values without number. */
export function countCustomers(
  region: Diagram,
  { diagrams, space: { variables } }: PackRegions,
): { readonly inside: number; readonly all: number } | null {
  const weights = variables.map(weightsOf);
  const all = weights.reduce((product, cells) => product * sum(cells), 1);
  if (weights.length === 0 || !Number.isSafeInteger(all)) return null;
  const known = new Map<string, number>();
  const count = (diagram: Diagram, number: number): number => {
    if (diagram === never) return 0;
    const cells = weights[number];
    if (!cells) return 1;
    const key = `${diagram} ${number}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const total = cells.reduce(
      (total, weight, cell) => total + weight * count(diagrams.inCell(diagram, number, cell), number + 1),
      0,
    );
    known.set(key, total);
    return total;
  };
  return { inside: count(region, 0), all };
}

/** NaN where a cell has values without number, or where customers differ in more than values. */
function weightsOf(variable: Variable): readonly number[] {
  if (variable.kind !== 'value') return [Number.NaN];
  return variable.cells.map(({ count }) => count ?? Number.NaN);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
