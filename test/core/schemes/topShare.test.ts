import { expect, test } from 'vitest';
import { customersForShare, topShare } from '../../../src/core/schemes/topShare';

test.each<[string, number[], number, number | null]>([
  ['the top fifth of five is one customer', [5, 70, 10, 10, 5], 0.2, 0.7],
  ['customers are rounded up', [50, 30, 20], 0.2, 0.5],
  ['7 % of 100 customers is 7, not 8', Array.from({ length: 100 }, () => 1), 0.07, 0.07],
  ['negative amounts count as customers but not as revenue', [8, 2, -5, -5], 0.25, 0.8],
  ['without revenue there is none', [0, -1], 0.2, null],
  ['nobody', [], 0.2, null],
])('%s', (_, amounts, share, expected) => expect(topShare(amounts, share)).toBe(expected));

test.each<[string, number[], number, ReturnType<typeof customersForShare>]>([
  ['four of five make exactly 80 %', [1, 1, 1, 1, 1], 0.8, { customers: 4, share: 0.8 }],
  ['one makes more', [90, 5, 5, 0], 0.8, { customers: 1, share: 0.25 }],
  ['all of them', [1, 1], 1, { customers: 2, share: 1 }],
  ['without revenue there is none', [0], 0.8, null],
])('%s', (_, amounts, share, expected) => expect(customersForShare(amounts, share)).toEqual(expected));
