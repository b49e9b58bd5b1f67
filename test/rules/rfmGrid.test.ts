/** The grids of the RFM packs against their published definitions, typed in here a second time. */
import { expect, test } from 'vitest';
import { compilePack } from '../../src/core/rules/evaluate/compilePack';
import { evaluate } from '../../src/core/rules/evaluate/evaluate';
import { elevenGroups } from '../core/published/elevenGroups';
import { type Customer, toFacts } from './allCustomers';
import { packNamed } from './packFiles';

/** Rows R = 5 … 1, columns F = 1 … 5, drawn from the ranges in the same place. */
const tenBoxes = [
  ['new', 'potential-loyalist', 'potential-loyalist', 'champions', 'champions'],
  ['promising', 'potential-loyalist', 'potential-loyalist', 'loyal', 'loyal'],
  ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
];

/** Recent? Often? Much? The names are the usual Chinese ones. */
const eightGroups = [
  { rfm: [true, true, true], name: '重要价值客户' },
  { rfm: [true, false, true], name: '重要发展客户' },
  { rfm: [false, true, true], name: '重要保持客户' },
  { rfm: [false, false, true], name: '重要挽留客户' },
  { rfm: [true, true, false], name: '一般价值客户' },
  { rfm: [true, false, false], name: '一般发展客户' },
  { rfm: [false, true, false], name: '一般保持客户' },
  { rfm: [false, false, false], name: '一般挽留客户' },
];

test.each(Object.entries(elevenGroups))('the codes of %s are the published ones', (segment, codes) => {
  const customers = codes.split(' ').map((code) => ({ rfm: Number(code) }));
  expect(new Set(segments('rfm', customers))).toEqual(new Set([segment]));
});

test('the ten boxes lie where the published grid has them', () => {
  const customers = tenBoxes.flatMap((row, index) =>
    row.map((_, column) => ({ r: 5 - index, f: column + 1 })),
  );
  expect(segments('rfm-boxes', customers)).toEqual(tenBoxes.flat());
});

test.each(eightGroups)('$name are those with $rfm', ({ rfm, name }) => {
  const [rHigh = null, fHigh = null, mHigh = null] = rfm;
  const [segment] = segments('rfm-8', [{ rHigh, fHigh, mHigh }]);
  const found = packNamed('rfm-8').segments.find(({ id }) => id === segment);
  expect(found?.title['zh-CN']).toBe(name);
});

function segments(name: string, customers: readonly Customer[]): readonly (string | undefined)[] {
  const pack = packNamed(name);
  const rules = evaluate(compilePack(pack), toFacts(pack, customers));
  return Array.from(rules, (rule) => pack.rules[rule]?.event.params.segment);
}
