/** Learns a decision tree from labelled customers. */
import { type BinnedFeature, blankBin, type Feature, featureValue, valueOfBin } from './feature';
import { readableCut } from './readableCut';
import type { Test, Tree } from './tree';

export interface TreeLimits {
  /** Questions on the way to an end, at most. */
  readonly depth: number;
  /** Customers at an end, at least. */
  readonly leaf: number;
}

export interface Labelled {
  readonly features: readonly BinnedFeature[];
  /** The label of each customer, from 0; −1 for those without. */
  readonly labels: Int32Array;
  /** How many labels there are. */
  readonly count: number;
}

/**
 * A tree for the labels of these rows, grown as CART does (Breiman, Friedman, Olshen and Stone, 1984): at each node the
 * question that lowers the Gini impurity most, on binned figures. Of a text or a truth the question is whether it is one
 * value. Customers whose fact is blank end at the question, without a label, so they count there as wholly uncertain
 * (impurity 1): a question that many cannot answer must tell the others apart very well.
 *
 * Deterministic: of equally good questions that about the earlier feature, then the lower cut, then the earlier value;
 * of equally frequent labels the first. Cut points are readable numbers between the two neighbouring figures at the node
 * ({@link readableCut}), so that the rows fall to the same sides. Ends with one label side by side are joined. Rows need
 * not be in any order; a node where no question helps is an end, so a tree may be a single one.
 */
export function growTree(given: Labelled, rows: Int32Array, limits: TreeLimits): Tree {
  const counts = countLabels(given, rows);
  const end: Tree = { kind: 'leaf', label: largest(counts), customers: rows.length };
  if (limits.depth === 0 || rows.length < 2 * limits.leaf) return end;
  const best = bestQuestion(given, rows, { counts, leaf: limits.leaf });
  if (!best) return end;
  const [yesRows, noRows] = divide(best, rows);
  const deeper = { ...limits, depth: limits.depth - 1 };
  const yes = growTree(given, yesRows, deeper);
  const no = growTree(given, noRows, deeper);
  // Whoever is blank in the fact gets the label too, now that nobody is asked.
  if (yes.kind === 'leaf' && no.kind === 'leaf' && yes.label === no.label) return end;
  return { kind: 'split', test: toTest(best, yesRows, noRows), yes, no };
}

interface Question {
  readonly binned: BinnedFeature;
  /** Yes are the bins up to and with this one; without an order, this one alone. */
  readonly bin: number;
  readonly gain: number;
}

/** Gains that differ by less are differences of rounding. */
const tiny = 1e-9;

function bestQuestion(
  { features, labels, count }: Labelled,
  rows: Int32Array,
  node: Omit<Node, 'before' | 'rows'>,
): Question | null {
  const before = impurity(node.counts, rows.length);
  let best: Question | null = null;
  for (const binned of features) {
    const table = new Float64Array(binned.count * count);
    for (const row of rows) {
      const bin = binned.bins[row] as number;
      if (bin === blankBin) continue;
      const at = bin * count + (labels[row] as number);
      table[at] = (table[at] as number) + 1;
    }
    const found = bestBin(binned, table, { ...node, before, rows: rows.length });
    if (found && found.gain > (best?.gain ?? 0) + tiny) best = found;
  }
  return best;
}

interface Node {
  /** Customers by label. */
  readonly counts: Float64Array;
  readonly rows: number;
  readonly before: number;
  readonly leaf: number;
}

/** `table` holds the customers who are not blank, by bin and label. */
function bestBin(
  binned: BinnedFeature,
  table: Float64Array,
  { counts, rows, before, leaf }: Node,
): Question | null {
  const labels = counts.length;
  const all = new Float64Array(labels);
  for (let at = 0; at < table.length; at++)
    all[at % labels] = (all[at % labels] as number) + (table[at] as number);
  const blank = rows - sum(all);
  const yes = new Float64Array(labels);
  const no = new Float64Array(labels);
  let best: Question | null = null;
  // "Is it so?" reads better than "is it not so?".
  const first = binned.feature.column.kind === 'boolean' ? 1 : 0;
  for (let bin = first; bin < binned.count; bin++) {
    if (!binned.ordered) yes.fill(0);
    for (let label = 0; label < labels; label++) {
      yes[label] = (yes[label] as number) + (table[bin * labels + label] as number);
      no[label] = (all[label] as number) - (yes[label] as number);
    }
    const [yesSize, noSize] = [sum(yes), sum(no)];
    if (yesSize < leaf || noSize < leaf) continue;
    const after = yesSize * impurity(yes, yesSize) + noSize * impurity(no, noSize) + blank;
    const gain = before - after / rows;
    if (gain > (best?.gain ?? 0) + tiny) best = { binned, bin, gain };
  }
  return best;
}

/** Gini: the chance that two customers drawn from here have different labels. */
function impurity(counts: Float64Array, total: number): number {
  let same = 0;
  for (const count of counts) same += (count / total) ** 2;
  return 1 - same;
}

function divide({ binned, bin }: Question, rows: Int32Array): readonly [yes: Int32Array, no: Int32Array] {
  const isYes = (of: number) => (binned.ordered ? of <= bin : of === bin);
  const answered = rows.filter((row) => binned.bins[row] !== blankBin);
  return [
    answered.filter((row) => isYes(binned.bins[row] as number)),
    answered.filter((row) => !isYes(binned.bins[row] as number)),
  ];
}

function toTest({ binned: { feature, ordered }, bin }: Question, yes: Int32Array, no: Int32Array): Test {
  const { fact } = feature;
  if (!ordered) return { fact, kind: 'is', value: valueOfBin(feature, bin) };
  const below = extreme(feature, yes, Math.max);
  const above = extreme(feature, no, Math.min);
  return { fact, kind: 'below', cut: readableCut(below, above) };
}

function extreme(feature: Feature, rows: Int32Array, of: (one: number, other: number) => number): number {
  return rows.reduce(
    (found, row) => of(found, Number(featureValue(feature, row))),
    Number(featureValue(feature, rows[0] as number)),
  );
}

function countLabels({ labels, count }: Labelled, rows: Int32Array): Float64Array {
  const counts = new Float64Array(count);
  for (const row of rows) counts[labels[row] as number] = (counts[labels[row] as number] as number) + 1;
  return counts;
}

function largest(counts: Float64Array): number {
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
