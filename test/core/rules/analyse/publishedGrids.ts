/**
 * RFM grids as they are printed and shipped, holes included. They are no packs of ours: the analysis has to find in
 * them what their readers were not told.
 */
import type { RulePack } from '../../../../src/core/rules/pack';
import { packFile, parsed } from '../samplePack';

type Range = readonly [number, number];

const scores = { kind: 'number', values: [1, 2, 3, 4, 5] };

/**
 * "R × (F+M)/2": eleven segments by recency and the mean of frequency and monetary score, printed in many articles and
 * copied into much code, always in this order, the first match counting. Eight of its rows: docs.churned.io, "RFM-Model"
 * (columns R and F&M). The eleven with their lower ends raised from 0 to 1: R package rfm 0.2.2, `rfm_segment`.
 */
export const meanGrid = [
  ['Champions', [4, 5], [4, 5]],
  ['Loyal', [2, 5], [3, 5]],
  ['Potential Loyalist', [3, 5], [1, 3]],
  ['New', [4, 5], [0, 1]],
  ['Promising', [3, 4], [0, 1]],
  ['Need Attention', [2, 3], [2, 3]],
  ['About To Sleep', [2, 3], [0, 2]],
  ['At Risk', [0, 2], [2, 5]],
  ['Cannot Lose', [0, 1], [4, 5]],
  ['Hibernating', [1, 2], [1, 2]],
  ['Lost', [0, 2], [0, 2]],
] as const satisfies readonly (readonly [string, Range, Range])[];

/** The example of `rfm_segment` in R package rfm 0.3.0 (rdocumentation.org; the same as in its README), in R, F, M. */
export const rfmPackage030 = [
  ['Champions', [5, 5], [5, 5], [5, 5]],
  ['Potential Loyalist', [3, 5], [3, 5], [2, 5]],
  ['Loyal Customers', [2, 4], [2, 4], [2, 4]],
  ['Promising', [3, 4], [1, 3], [3, 5]],
  ['New Customers', [4, 5], [1, 3], [1, 5]],
  ["Can't Lose Them", [1, 2], [3, 4], [4, 5]],
  ['At Risk', [1, 2], [2, 5], [4, 5]],
  ['Need Attention', [1, 3], [3, 5], [3, 5]],
  ['About To Sleep', [2, 3], [1, 3], [1, 4]],
  ['Lost', [1, 1], [1, 5], [1, 5]],
] as const satisfies readonly (readonly [string, Range, Range, Range])[];

/** The same example in version 0.2.2 (rdocumentation.org): the printed list with F and M each in the range. */
export const rfmPackage022 = [
  ['Champions', [4, 5], [4, 5], [4, 5]],
  ['Loyal Customers', [2, 5], [3, 5], [3, 5]],
  ['Potential Loyalist', [3, 5], [1, 3], [1, 3]],
  ['New Customers', [4, 5], [1, 1], [1, 1]],
  ['Promising', [3, 4], [1, 1], [1, 1]],
  ['Need Attention', [2, 3], [2, 3], [2, 3]],
  ['About To Sleep', [2, 3], [1, 2], [1, 2]],
  ['At Risk', [1, 2], [2, 5], [2, 5]],
  ["Can't Lose Them", [1, 1], [4, 5], [4, 5]],
  ['Lost', [1, 2], [1, 2], [1, 2]],
] as const satisfies readonly (readonly [string, Range, Range, Range])[];

/** The default segments of pymc-marketing, `pymc_marketing/clv/utils.py`: codes of quartiles, all others "Other". */
export const pymcSegments = [
  ['Premium Customer', '334 443 444 344 434 433 343 333'],
  ['Repeat Customer', '244 234 232 332 143 233 243'],
  ['Top Spender', '424 414 144 314 324 124 224 423 413 133 323 313 134'],
  ['At Risk Customer', '422 223 212 122 222 132 322 312 412 123 214'],
  ['Inactive Customer', '411 111 113 114 112 211 311'],
] as const;

export function meanGridPack(): RulePack {
  const means = { kind: 'number', values: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] };
  return gridPack(
    { r: scores, fm: means },
    meanGrid.map(([name, r, fm]) => [name, [within('r', r), within('fm', fm)]]),
  );
}

export function rangesPack(grid: readonly (readonly [string, Range, Range, Range])[]): RulePack {
  return gridPack(
    { r: scores, f: scores, m: scores },
    grid.map(([name, r, f, m]) => [name, [within('r', r), within('f', f), within('m', m)]]),
  );
}

export function pymcPack(): RulePack {
  return gridPack(
    { rfm: { kind: 'number', values: codesOf(4) } },
    pymcSegments.map(([name, codes]) => [
      name,
      [{ fact: 'rfm', operator: 'in', value: codes.split(' ').map(Number) }],
    ]),
  );
}

/** All codes of three scores from 1 up. */
export function codesOf(highest: number): readonly number[] {
  const digits = Array.from({ length: highest }, (_, index) => index + 1);
  return digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => 100 * r + 10 * f + m)));
}

function within(fact: string, value: Range): unknown {
  return { fact, operator: 'between', value };
}

function gridPack(facts: unknown, rules: readonly (readonly [string, readonly unknown[]])[]): RulePack {
  return parsed(
    packFile({
      facts,
      segments: [...rules.map(([name]) => name), 'Others'].map((name) => ({
        id: name,
        title: name,
        color: '#ffffff',
        playbook: [],
      })),
      rules: rules.map(([name, all]) => ({
        name,
        conditions: { all },
        event: { type: 'segment', params: { segment: name } },
      })),
      otherwise: 'Others',
    }),
  );
}
