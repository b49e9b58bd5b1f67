/** What the rules of a pack do with every probe row, or with other rows. */
import { type CompiledPack, compilePack } from '../../../../src/core/rules/evaluate/compilePack';
import { matchAll } from '../../../../src/core/rules/evaluate/matchAll';
import type { RulePack } from '../../../../src/core/rules/pack';
import { askedFacts, probeRows, type Row, toFacts } from './probeRows';

/** Sets of row numbers. */
export interface ProbedRules {
  readonly pack: RulePack;
  readonly compiled: CompiledPack;
  readonly rows: readonly Row[];
  /** For each entry of `pack.rules` the rows that fit it, and those whose first rule it is. */
  readonly fits: readonly ReadonlySet<number>[];
  readonly takes: readonly ReadonlySet<number>[];
  /** Rows that no rule fits. */
  readonly left: readonly number[];
  readonly isKnown: (row: number) => boolean;
}

export function probeRules(pack: RulePack, rows = probeRows(pack)): ProbedRules {
  const compiled = compilePack(pack);
  const held = matchAll(compiled, toFacts(pack, rows));
  const fits = held.map((column) => new Set(rows.flatMap((_, row) => (column[row] === 1 ? [row] : []))));
  const takes = fits.map(() => new Set<number>());
  const left: number[] = [];
  rows.forEach((_, row) => {
    const first = compiled.rules.find(({ index }) => fits[index]?.has(row));
    if (first) takes[first.index]?.add(row);
    else left.push(row);
  });
  const asked = askedFacts(pack);
  const isKnown = (row: number) => asked.every((fact) => rows[row]?.[fact] !== null);
  return { pack, compiled, rows, fits, takes, left, isKnown };
}
