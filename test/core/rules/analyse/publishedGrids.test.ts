/** The analysis finds in published grids what is known of them, code by code. */
import { expect, test } from 'vitest';
import { analysePack } from '../../../../src/core/rules/analyse/analysePack';
import type { Gap } from '../../../../src/core/rules/analyse/findings';
import type { Leaf, RulePack } from '../../../../src/core/rules/pack';
import {
  codesOf,
  meanGridPack,
  pymcPack,
  pymcSegments,
  rangesPack,
  rfmPackage022,
  rfmPackage030,
} from './publishedGrids';

test('the printed list of R × (F+M)/2 never reaches New, Promising, Cannot Lose and Lost, and misses nobody', () => {
  const pack = meanGridPack();
  expect(maskedIn(pack)).toEqual({
    New: ['Potential Loyalist'],
    Promising: ['Potential Loyalist'],
    'Cannot Lose': ['At Risk'],
    Lost: ['Hibernating'],
  });
  expect(gapIn(pack)).toBeUndefined();
});

test('the ranges of R package rfm 0.3.0 leave ten of 125 codes to Others', () => {
  const pack = rangesPack(rfmPackage030);
  expect(maskedIn(pack)).toEqual({});
  expect(gapIn(pack)?.combinations).toEqual({ missing: 10, of: 125 });
  expect(holesIn(pack)).toEqual([215, 241, 251, 252, 341, 351, 441, 451, 541, 551]);
});

test('the ranges of R package rfm 0.2.2 never reach three segments, and leave codes to Others', () => {
  const pack = rangesPack(rfmPackage022);
  const isInside = (code: number) =>
    rfmPackage022.some(([, ...ranges]) =>
      ranges.every(([low, high], place) => {
        const digit = Number(String(code)[place]);
        return digit >= low && digit <= high;
      }),
    );
  const left = codesOf(5).filter((code) => !isInside(code));
  expect(maskedIn(pack)).toEqual({
    'New Customers': ['Potential Loyalist'],
    Promising: ['Potential Loyalist'],
    "Can't Lose Them": ['At Risk'],
  });
  expect(gapIn(pack)?.combinations).toEqual({ missing: left.length, of: 125 });
  expect(holesIn(pack)).toEqual(left);
});

test('the default segments of pymc-marketing leave 18 of 64 codes to Other', () => {
  const pack = pymcPack();
  const listed = pymcSegments.flatMap(([, codes]) => codes.split(' ').map(Number));
  expect(maskedIn(pack)).toEqual({});
  expect(gapIn(pack)?.combinations).toEqual({ missing: 18, of: 64 });
  expect(holesIn(pack)).toEqual(codesOf(4).filter((code) => !listed.includes(code)));
});

/** Names of rules that decide for nobody, with those that mask them. */
function maskedIn(pack: RulePack): Readonly<Record<string, readonly (string | undefined)[]>> {
  const nameOf = (rule: number) => pack.rules[rule]?.name;
  const masked = analysePack(pack).findings.flatMap((finding) =>
    finding.kind === 'masked' ? [[nameOf(finding.rules[0]), finding.by.map(nameOf)] as const] : [],
  );
  return Object.fromEntries(masked);
}

function gapIn(pack: RulePack): Gap | undefined {
  return analysePack(pack).findings.find(
    (finding): finding is Gap => finding.kind === 'gap' && !finding.onlyBlank,
  );
}

/** Every code that is left over: the example of the gap gets a rule of its own until there is no gap any more. */
function holesIn(pack: RulePack): readonly number[] {
  const gap = gapIn(pack);
  if (!gap) return [];
  const { facts } = gap.example;
  const all = Object.entries(facts).map(
    ([fact, value]): Leaf => ({ fact, operator: 'equal', value: Number(value) }),
  );
  const code = Number(Object.values(facts).join(''));
  const patch = { name: `hole ${code}`, conditions: { all }, event: pack.rules[0]?.event };
  const rest = holesIn({ ...pack, rules: [...pack.rules, patch as RulePack['rules'][number]] });
  return [code, ...rest].sort((one, other) => one - other);
}
