import { expect, test } from 'vitest';
import { paretoReport } from '../../../src/core/schemes/paretoReport';

test('counts only customers who bought, and says how many it left out', () => {
  const report = paretoReport(Float64Array.of(70, 10, 0, 10, 5, 5, -20, NaN));
  expect(report).toMatchObject({ customers: 5, topShare: 0.7, forRevenue: { customers: 2, share: 0.4 } });
  expect(report.problems.map(({ code, values }) => [code, values?.customers])).toEqual([
    ['fewCustomers', 5],
    ['customersLeftOut', 3],
  ]);
});
test('nobody gives a report without figures', () => {
  expect(paretoReport(new Float64Array(0))).toEqual({
    customers: 0,
    topShare: null,
    forRevenue: null,
    gini: null,
    giniCorrected: null,
    lorenz: [],
    problems: [],
  });
});
test('the curve has at most 101 points, both ends among them', () => {
  for (const n of [99, 100, 101, 150, 4321]) {
    const points = paretoReport(Float64Array.from({ length: n }, (_, i) => i + 1)).lorenz;
    expect(points).toHaveLength(Math.min(n, 100) + 1);
    expect([points[0], points[points.length - 1]]).toEqual([
      { customers: 0, revenue: 0 },
      { customers: 1, revenue: 1 },
    ]);
  }
});

test('other shares than 20 and 80 are options', () => {
  const report = paretoReport(Float64Array.of(70, 10, 10, 5, 5), { top: 0.4, revenue: 0.5 });
  expect(report).toMatchObject({ topShare: 0.8, forRevenue: { customers: 1, share: 0.2 } });
});
