import { expect, test } from 'vitest';
import { renderSummary } from '../../../src/host/cli/renderSummary';
import type { SegmentResult } from '../../../src/host/cli/segmentFile';
import { summaryJson } from '../../../src/host/cli/summaryJson';
import { displayWidth } from '../../../src/host/files/displayWidth';

const abc = {
  id: 'abc',
  title: 'ABC 分类',
  segments: [
    { id: 'a', title: 'A 重点客户', color: '#b6d7a8', count: 1, revenue: 8000.4 },
    { id: 'b', title: 'B', color: '#ffe599', count: 3, revenue: 1500 },
    { id: 'none', title: '(none)', color: '#ffffff', count: 0, revenue: 500 },
  ],
  cuts: { monetary: [150, 1600.5], other: [1] },
  factTitles: { monetary: 'Total amount' },
  tied: 2,
  moved: 4,
};

const result: SegmentResult = {
  status: 'applied',
  summary: {
    rows: 1200,
    customers: 4,
    sheet: '客户分类',
    asOf: '2024-03-01',
    packs: [abc],
    pareto: { top: 0.2, topShare: 0.7464, revenue: 0.8, customers: 0.26, gini: 0.7149 },
    series: { customers: 0.304, revenue: 0.851 },
    problems: [
      {
        code: 'unreadableNumber',
        count: 7,
        hasPlace: true,
        examples: ['Orders!C7: "twelve" is not a number.'],
      },
    ],
  },
  serviceCalls: 17,
  google: { seconds: 9, limit: 360 },
  crm: null,
  milliseconds: 1234,
  out: 'r.xlsx',
  lost: [],
};

test('people get a table with shares, and columns that stand straight beside Chinese', () => {
  const text = renderSummary(result, { language: 'en', colored: false });
  expect(text).toBe(
    [
      'ABC 分类: 4 customers from 1,200 rows, as of 2024-03-01',
      '',
      'Segment     Customers   Share  Revenue   Share',
      'A 重点客户          1   25.0%    8,000   80.0%',
      'B                   3   75.0%    1,500   15.0%',
      '(none)              0    0.0%      500    5.0%',
      'Total               4  100.0%   10,000  100.0%',
      '',
      'Cut points of Total amount: 150 · 1,600.5',
      'Cut points of other: 1',
      'Customers tied at a cut point: 2. Equal figures always get the same score, so groups may differ a little in size.',
      'Customers in another segment than before: 4',
      '',
      '80/20 check: the largest 20% of customers make 74.6% of revenue; 26% of customers make 80%; Gini 0.715',
      '',
      'Core customers (A-class or loyal): 30% of customers, 85% of revenue',
      '',
      'Needs a look',
      '  - Orders!C7: "twelve" is not a number.',
      '    … 7 in all',
      '',
      'Saved as r.xlsx; the segments are in the sheet "客户分类".',
      '1.2 s, 17 service calls; on Google these calls would take about 9 s of the 360 s that a run may take',
      '',
    ].join('\n'),
  );
});

test('a terminal shows the colour of each segment', () => {
  const text = renderSummary(result, { language: 'zh-CN', colored: true });
  expect(text).toContain('\u001b[48;2;182;215;168m  \u001b[0m A 重点客户');
  expect(text).toContain('ABC 分类：1,200 行数据，4 位客户，分析日期 2024-03-01');
});

test('Chinese writes lists its own way, and what did not happen is left out', () => {
  const packs = [{ ...abc, tied: 0, moved: 0 }];
  const summary = { ...result.summary, packs, pareto: null, series: null };
  const text = renderSummary(
    { ...result, summary, lost: ['charts', 'shapes'] },
    { language: 'zh-CN', colored: false },
  );
  expect(text).toContain('Total amount的分界点：150、1,600.5\n');
  expect(text).toContain(
    '已保存为 r.xlsx，分群结果在工作表“客户分类”中。保存的文件不含原文件中的以下内容：图表、形状。\n',
  );
  for (const word of ['分群有变化', '数值相同', '80/20', '系列化']) expect(text).not.toContain(word);
});

test('without amounts there is no revenue', () => {
  const segments = abc.segments.map((segment) => ({ ...segment, revenue: null }));
  const summary = { ...result.summary, packs: [{ ...abc, segments }] };
  const text = renderSummary({ ...result, summary, out: null }, { language: 'en', colored: false });
  expect(text).not.toContain('Revenue');
  expect(text).toContain('Total               4  100.0%\n');
  expect(text).toContain('Nothing was saved; add --out result.xlsx to keep the result.');
});

test('programs get one object, keyed by segment', () => {
  expect(JSON.parse(summaryJson(result))).toEqual({
    rows: 1200,
    customers: 4,
    segments: { a: 1, b: 3, none: 0 },
    cuts: { monetary: [150, 1600.5], other: [1] },
    tied: 2,
    pareto: { top: 0.2, topShare: 0.7464, revenue: 0.8, customers: 0.26, gini: 0.7149 },
    series: { customers: 0.304, revenue: 0.851 },
    problems: result.summary.problems,
    serviceCalls: 17,
    googleSeconds: 9,
    milliseconds: 1234,
    sheet: '客户分类',
    out: 'r.xlsx',
  });
});

test('several packs stand beside the first', () => {
  const summary = { ...result.summary, packs: [abc, { ...abc, id: 'rfm', tied: 0 }] };
  expect(JSON.parse(summaryJson({ ...result, summary }))).toMatchObject({
    segments: { a: 1 },
    packs: { abc: { tied: 2 }, rfm: { tied: 0, segments: { a: 1, b: 3, none: 0 } } },
  });
});

test.each([
  ['abc', 3],
  ['客户', 4],
  ['（無）', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['🙂', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
