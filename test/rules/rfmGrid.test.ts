/** The grids of the RFM packs against their published definitions, typed in here a second time. */
import { expect, test } from 'vitest';
import { compilePack } from '../../src/core/rules/compilePack';
import { evaluate } from '../../src/core/rules/evaluate';
import { type Customer, toFacts } from './allCustomers';
import { packNamed } from './packFiles';

/** The eleven groups as score codes: FRAMEWORKS.md, "RFM segment grids". */
const elevenGroups = {
  champions: '555 554 544 545 454 455 445',
  loyal: '543 444 435 355 354 345 344 335',
  'potential-loyalist':
    '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
  new: '512 511 422 421 412 411 311',
  promising: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
  'need-attention': '535 534 443 434 343 334 325 324',
  'about-to-sleep': '331 321 312 221 213',
  'at-risk': '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  'cannot-lose': '155 154 144 214 215 115 114 113',
  hibernating: '332 322 231 241 251 233 232 223 222 132 123 122 212 211',
  lost: '111 112 121 131 141 151',
};

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
