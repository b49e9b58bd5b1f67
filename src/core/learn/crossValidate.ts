/** How good a tree is on customers it has not seen. */
import { type Random, seededRandom } from '../seededRandom';
import { featureValue } from './feature';
import { growTree, type Labelled, type TreeLimits } from './growTree';
import { leafFor, type OwnValues, type Tree } from './tree';

export interface Validation {
  readonly customers: number;
  /** How many got the label that people had given. */
  readonly right: number;
  /** How many would by the most frequent label alone. */
  readonly rightByLargest: number;
  /** By the label people gave and the label of the tree; the last column counts customers without an answer. */
  readonly confusion: readonly (readonly number[])[];
}

const folds = 5;

/**
 * The labels that trees give to customers they were not learned from: five parts in which each label has its share
 * (stratified), each part judged by a tree from the other four. The parts are drawn by `seed`; bring the rows in an
 * order that does not depend on the sheet. A customer for whom the tree has no answer counts as wrong.
 */
export function crossValidate(
  given: Labelled,
  rows: Int32Array,
  { limits, seed }: { readonly limits: TreeLimits; readonly seed: number },
): Validation {
  const foldOf = stratified(given, rows, seededRandom(seed));
  const confusion = Array.from({ length: given.count }, () => new Array<number>(given.count + 1).fill(0));
  for (let fold = 0; fold < folds; fold++) {
    const tree = growTree(
      given,
      rows.filter((_, at) => foldOf[at] !== fold),
      limits,
    );
    rows.forEach((row, at) => {
      if (foldOf[at] !== fold) return;
      const told = labelBy(tree, given, row);
      const counts = confusion[given.labels[row] as number] as number[];
      counts[told ?? given.count] = (counts[told ?? given.count] as number) + 1;
    });
  }
  const sizes = confusion.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  return {
    customers: rows.length,
    right: confusion.reduce((sum, counts, label) => sum + (counts[label] as number), 0),
    rightByLargest: Math.max(0, ...sizes),
    confusion,
  };
}

/** The label that a tree gives to one customer, `null` where it has no answer. */
export function labelBy(tree: Tree, { features }: Pick<Labelled, 'features'>, row: number): number | null {
  return leafFor(tree, valuesOf(features, row))?.label ?? null;
}

/** One customer's values by fact. */
export function valuesOf(features: Labelled['features'], row: number): OwnValues {
  return (fact) => {
    const binned = features.find(({ feature }) => feature.fact === fact);
    return binned ? featureValue(binned.feature, row) : null;
  };
}

/** Of each label every fifth customer into each part, after shuffling; the next label goes on where the last ended. */
function stratified({ labels, count }: Labelled, rows: Int32Array, random: Random): Uint8Array {
  const foldOf = new Uint8Array(rows.length);
  let next = 0;
  for (let label = 0; label < count; label++) {
    const places = Array.from(rows.keys()).filter((at) => labels[rows[at] as number] === label);
    shuffle(places, random);
    for (const place of places) foldOf[place] = next++ % folds;
  }
  return foldOf;
}

/** Fisher and Yates. */
function shuffle(list: number[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}
